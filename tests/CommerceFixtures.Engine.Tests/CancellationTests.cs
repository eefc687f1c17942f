using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Tests;

/// <summary>
/// A large set that is cancelled ends at once, and leaves nothing. It has the machine to itself, since processor time is measured.
/// </summary>
[Collection(nameof(SamenessTests))]
public class CancellationTests
{
    /// <summary>Of all processors, so that a busy machine makes no difference.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1);

    /// <summary>Somewhere in what follows each phase: the last is the check.</summary>
    [Theory]
    [InlineData((int)MakePhase.Products), InlineData((int)MakePhase.Customers), InlineData((int)MakePhase.Items)]
    [InlineData((int)MakePhase.Orders), InlineData((int)MakePhase.Reviews), InlineData((int)MakePhase.Write)]
    public void A_large_set_ends_within_a_second_and_leaves_the_earlier_one(int phase)
    {
        using var folder = new TemporaryFolder();
        DataSetMaker.Make(MadeSet.Read("Orders=30"), folder["shop"], "1.0.0", new MakeOptions());
        var before = ContentOf(folder["shop"]);

        var worked = WorkAfterCancelling((MakePhase)phase, folder["shop"]);

        Assert.True(worked < AtOnce, $"It worked for another {worked}.");
        Assert.Equal([folder["shop"]], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal(before, ContentOf(folder["shop"]));
    }

    /// <summary>Cancels the making of a large set some pieces of work after a phase has ended.</summary>
    /// <returns>The processor time that it took from then on.</returns>
    private static TimeSpan WorkAfterCancelling(MakePhase phase, string directory)
    {
        const int never = -1;
        var piecesLeft = never;
        var cancelledAt = TimeSpan.Zero;
        using var cancellation = new CancellationTokenSource();
        using var registration = cancellation.Token.Register(() => cancelledAt = Environment.CpuUsage.TotalTime);
        var options = new MakeOptions
        {
            Workers = 2,
            Cancellation = cancellation.Token,
            Time = new EveryPieceReports(),
            PhaseEnded = (ended, _) =>
            {
                if (ended == phase)
                    Volatile.Write(ref piecesLeft, Random.Shared.Next(5));
            },
            Report = _ =>
            {
                if (Volatile.Read(ref piecesLeft) != never && Interlocked.Decrement(ref piecesLeft) < 0)
                    cancellation.Cancel();
            },
        };

        Assert.ThrowsAny<OperationCanceledException>(
            () => DataSetMaker.Make(MadeSet.Read("Orders=1000000"), directory, "1.0.0", options));

        return Environment.CpuUsage.TotalTime - cancelledAt;
    }

    private static Dictionary<string, string> ContentOf(string directory) =>
        Directory.GetFiles(directory).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

    /// <summary>More time has passed, whenever it is asked, than lies between two reports.</summary>
    private sealed class EveryPieceReports : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Add(ref _seconds, 3);
    }
}
