using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>Each piece runs once, on no more workers than there are, until one fails or all are canceled.</summary>
public class WorkTests
{
    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(8)]
    public void Every_piece_runs_once(int workers)
    {
        using var work = TestWork.Of(workers);
        foreach (var count in new[] { 0, 1, 2, 3, 1000 })
        {
            var runs = new int[count];
            work.Each(count, piece => Interlocked.Increment(ref runs[piece]));
            Assert.All(runs, times => Assert.Equal(1, times));
        }
    }

    [Theory]
    [InlineData(0, 0), InlineData(1, 1), InlineData(Work.BlockRows, 1), InlineData(Work.BlockRows + 1, 2)]
    [InlineData(10 * Work.BlockRows - 1, 10)]
    public void Blocks_cover_every_row_once(int rows, int blocks)
    {
        using var work = TestWork.Of(workers: 3);
        var met = new List<(int Start, int End)>();

        work.Blocks(rows, (start, end) =>
        {
            lock (met)
                met.Add((start, end));
        });

        met.Sort();
        Assert.Equal(blocks, met.Count);
        Assert.Equal(met.Select(block => block.Start).Append(rows), met.Select(block => block.End).Prepend(0));
        Assert.All(met, block => Assert.InRange(block.End - block.Start, 1, Work.BlockRows));
    }

    [Fact]
    public void The_last_block_of_the_most_rows_does_not_overflow()
    {
        Assert.Equal(131_072, Work.BlocksOf(int.MaxValue));
        Assert.Equal(524_288, Work.BlocksOf(int.MaxValue, 4096));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(5)]
    public void No_more_bodies_run_at_a_time_than_there_are_workers(int workers)
    {
        using var work = TestWork.Of(workers);
        var busy = new BusyCount();

        work.Together(
            () => work.Each(6, _ => Nested()),
            () => work.Each(20, _ => busy.Pass()),
            Nested,
            () => work.Together(Nested, busy.Pass, Nested));

        Assert.InRange(busy.Most, 1, workers);

        void Nested()
        {
            busy.Pass();
            work.Each(5, _ => busy.Pass());
            busy.Pass();
        }
    }

    /// <summary>Each piece waits until as many pieces have started as there are workers.</summary>
    [Theory, InlineData(1), InlineData(2), InlineData(5)]
    public void All_workers_run_at_a_time(int workers)
    {
        using var work = TestWork.Of(workers);
        using var begun = new CountdownEvent(workers);

        work.Each(workers, _ =>
        {
            begun.Signal();
            begun.Wait();
        });
    }

    [Theory, InlineData(1), InlineData(2), InlineData(4)]
    public void The_failure_of_the_lowest_piece_is_met_when_all_have_ended(int workers)
    {
        for (var round = 0; round < 30; round++)
        {
            using var work = TestWork.Of(workers);
            using var higherFails = new ManualResetEventSlim(initialState: workers == 1);
            var running = 0;

            var failure = Assert.Throws<InvalidOperationException>(() => work.Each(40, piece =>
            {
                Interlocked.Increment(ref running);
                if (piece == 6)
                    higherFails.Set();
                if (piece == 5)
                    higherFails.Wait();
                Interlocked.Decrement(ref running);
                if (piece is 5 or 6)
                    throw new InvalidOperationException($"piece {piece}");
            }));

            Assert.Equal("piece 5", failure.Message);
            Assert.Equal(0, running);
            work.Each(8, _ => { });
        }
    }

    [Fact]
    public void A_failure_within_nested_work_is_met_by_who_began_it()
    {
        using var work = TestWork.Of(workers: 3);
        using var begun = new ManualResetEventSlim();

        var failure = Assert.Throws<InvalidOperationException>(() => work.Together(
            begun.Wait,
            () => work.Each(10, piece =>
            {
                begun.Set();
                throw new InvalidOperationException($"piece {piece}");
            })));

        Assert.Equal("piece 0", failure.Message);
    }

    [Theory, InlineData(1), InlineData(2), InlineData(4)]
    public void Cancellation_stops_between_pieces(int workers)
    {
        using var cancellation = new CancellationTokenSource();
        using var work = new Work(new MakeOptions { Workers = workers, Cancellation = cancellation.Token }, rows: 1);
        var (begun, ended) = (0, 0);

        Assert.ThrowsAny<OperationCanceledException>(() => work.Each(1000, piece =>
        {
            Interlocked.Increment(ref begun);
            if (piece == 20)
                cancellation.Cancel();
            Interlocked.Increment(ref ended);
        }));

        Assert.Equal(begun, ended);
        Assert.InRange(begun, 21, 20 + workers);
        Assert.ThrowsAny<OperationCanceledException>(
            () => work.Run<int>(MakePhase.Orders, 1, () => throw new InvalidOperationException("It was cancelled.")));
    }

    [Fact]
    public void Progress_is_told_every_two_seconds_with_what_remains_at_that_pace()
    {
        const int pieces = 60;
        var (told, time) = (new List<MakeProgress>(), new ManualTime());
        using var work = new Work(new MakeOptions { Workers = 1, Report = told.Add, Time = time }, rows: pieces);

        // Each row is processed three times. Here it is processed twice, so a third of the work remains.
        work.Run(MakePhase.Write, 0, () => Each(work, pieces, () =>
        {
            time.Pass(TimeSpan.FromSeconds(0.1));
            work.Done(2);
        }));

        Assert.Equal(
            [
                new(MakePhase.Write, 40 / 180.0, TimeSpan.FromSeconds(7)),
                new(MakePhase.Write, 80 / 180.0, TimeSpan.FromSeconds(5)),
                new(MakePhase.Write, 120 / 180.0, TimeSpan.FromSeconds(3)),
            ],
            told.Select(progress => progress with { Remaining = TimeSpan.FromSeconds(Math.Round(progress.Remaining.TotalSeconds, 3)) }));
    }

    [Fact]
    public void One_worker_at_a_time_tells_the_progress()
    {
        var (told, telling, time) = (0, 0, new ManualTime());
        using var work = new Work(new MakeOptions { Workers = 3, Report = Tell, Time = time }, rows: 60);

        work.Each(60, _ =>
        {
            work.Done(1);
            time.Pass(TimeSpan.FromSeconds(1));
        });

        Assert.InRange(told, 1, 30);

        void Tell(MakeProgress progress)
        {
            Assert.Equal(1, Interlocked.Increment(ref telling));
            Interlocked.Increment(ref told);
            Thread.Yield();
            Interlocked.Decrement(ref telling);
        }
    }

    [Fact]
    public void Nobody_is_told_of_what_takes_less_than_two_seconds()
    {
        var time = new ManualTime();
        using var work = new Work(new MakeOptions { Workers = 2, Report = _ => Assert.Fail("It is too early."), Time = time }, rows: 20);

        work.Each(19, _ =>
        {
            time.Pass(TimeSpan.FromSeconds(0.1));
            work.Done(1);
        });
    }

    [Fact]
    public void A_phase_that_ends_tells_its_time()
    {
        var (ended, time) = (new List<(MakePhase Phase, TimeSpan Time)>(), new ManualTime());
        using var work = new Work(
            new MakeOptions { Workers = 1, PhaseEnded = (phase, duration) => ended.Add((phase, duration)), Time = time }, rows: 1);

        var made = work.Run(MakePhase.Customers, 1, () =>
        {
            time.Pass(TimeSpan.FromSeconds(3));
            return "customers";
        });

        Assert.Equal("customers", made);
        Assert.Equal((MakePhase.Customers, TimeSpan.FromSeconds(3)), Assert.Single(ended));
    }

    private static int Each(Work work, int pieces, Action body)
    {
        work.Each(pieces, _ => body());
        return pieces;
    }

    /// <summary>A clock that the test advances.</summary>
    private sealed class ManualTime : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Volatile.Read(ref _ticks);

        public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
    }

    /// <summary>Records how many threads are busy at the same time.</summary>
    private sealed class BusyCount
    {
        private int _now;
        private int _most;

        public int Most => _most;

        public void Pass()
        {
            var now = Interlocked.Increment(ref _now);
            for (var most = _most; now > most; most = _most)
                Interlocked.CompareExchange(ref _most, now, most);
            // Long enough for other threads to run in between.
            for (var i = 0; i < 1000; i++)
                Thread.Yield();
            Interlocked.Decrement(ref _now);
        }
    }
}
