using System.Runtime.ExceptionServices;

namespace CommerceFixtures.Engine.Scheduling;

/// <summary>
/// Runs the work of making a set: in pieces that are the same however many workers there are, with never more of them than were
/// given, stopping between pieces when it is cancelled, and telling those who wait how far it is.
/// </summary>
internal sealed class Work : IDisposable
{
    /// <summary>Rows that are worked on in one go: enough to be worth handing to a thread, few enough to stay in its cache.</summary>
    public const int BlockRows = 16_384;

    /// <summary>Each row is made, written and checked.</summary>
    private const int PassesOverARow = 3;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(2);

    private readonly MakeOptions _options;
    private readonly long _start;
    private readonly long _passesExpected;
    private readonly object _reporting = new();
    private readonly SemaphoreSlim _idle;
    private long _passesDone;
    private long _nextReportAt = BetweenReports.Ticks;
    private MakePhase _phase;

    /// <param name="options">Workers, cancellation, and who is told.</param>
    /// <param name="rows">Rows that will be made, written and checked in all.</param>
    public Work(MakeOptions options, long rows)
    {
        _options = options;
        _start = options.Time.GetTimestamp();
        _passesExpected = Math.Max(1, rows * PassesOverARow);
        _idle = new SemaphoreSlim(options.Workers - 1);
    }

    private TimeSpan Elapsed => _options.Time.GetElapsedTime(_start);

    public void ThrowIfCancelled() => _options.Cancellation.ThrowIfCancellationRequested();

    /// <summary>Runs one phase, times it, and counts its rows as done.</summary>
    /// <param name="phase">What is done.</param>
    /// <param name="rows">The rows it makes; 0 where it counts them itself, by <see cref="Done"/>.</param>
    /// <param name="action">The phase.</param>
    public void Run(MakePhase phase, long rows, Action action)
    {
        ThrowIfCancelled();
        _phase = phase;
        var start = Elapsed;
        action();
        Done(rows);
        _options.PhaseEnded?.Invoke(phase, Elapsed - start);
    }

    /// <summary>Counts rows as made, written or checked.</summary>
    public void Done(long rows) => Interlocked.Add(ref _passesDone, rows);

    /// <summary>The number of blocks of so many rows.</summary>
    public static int BlocksOf(int rows, int blockRows = BlockRows) => (int)(((long)rows + blockRows - 1) / blockRows);

    /// <summary>Runs the body for each block of rows, as the first row and the one behind the last.</summary>
    public void Blocks(int rows, Action<int, int> body) =>
        Each(BlocksOf(rows), block => body(block * BlockRows, (int)Math.Min(rows, (block + 1L) * BlockRows)));

    /// <summary>Runs works side by side that do not depend on each other.</summary>
    public void Together(params Action[] works) => Each(works.Length, work => works[work]());

    /// <summary>
    /// Runs the body for 0 up to <paramref name="count"/>, by the caller and by workers that are idle when a number is taken. All end before it
    /// returns or throws; where some fail, the caller meets the exception of the lowest number.
    /// </summary>
    public void Each(int count, Action<int> body)
    {
        if (count == 1 || _options.Workers == 1)
        {
            for (var i = 0; i < count; i++)
                RunPiece(body, i);
        }
        else if (count > 1)
        {
            new SharedPieces(this, count, body).Run();
        }
    }

    public void Dispose() => _idle.Dispose();

    private void RunPiece(Action<int> body, int piece)
    {
        ThrowIfCancelled();
        body(piece);
        ReportWhenDue();
    }

    private void ReportWhenDue()
    {
        if (_options.Report is null || Elapsed.Ticks < Volatile.Read(ref _nextReportAt) || !Monitor.TryEnter(_reporting))
            return;
        try
        {
            var elapsed = Elapsed;
            if (elapsed.Ticks < _nextReportAt)
                return;
            _nextReportAt = (elapsed + BetweenReports).Ticks;
            var fraction = Math.Min(1, (double)Volatile.Read(ref _passesDone) / _passesExpected);
            if (fraction > 0)
                _options.Report(new MakeProgress(_phase, fraction, elapsed * ((1 - fraction) / fraction)));
        }
        finally
        {
            Monitor.Exit(_reporting);
        }
    }

    /// <summary>Pieces that the caller and idle workers take one after the other.</summary>
    private sealed class SharedPieces(Work work, int count, Action<int> body)
    {
        private readonly List<Task> _helpers = [];
        private int _next = -1;
        private int _failedPiece = int.MaxValue;
        private ExceptionDispatchInfo? _failure;

        public void Run()
        {
            TakePieces();
            WaitForHelpers();
            _failure?.Throw();
        }

        private void TakePieces()
        {
            int piece;
            while (_failure is null && (piece = Interlocked.Increment(ref _next)) < count)
            {
                try
                {
                    if (piece + 1 < count)
                        CallIdleWorker();
                    work.RunPiece(body, piece);
                }
                catch (Exception exception)
                {
                    Note(piece, exception);
                }
            }
        }

        private void CallIdleWorker()
        {
            if (!work._idle.Wait(0))
                return;
            var helper = Task.Run(() =>
            {
                TakePieces();
                work._idle.Release();
            });
            lock (_helpers)
                _helpers.Add(helper);
        }

        /// <summary>Who waits is idle, too; and whoever works in the place of the one that waited ends before that one goes on.</summary>
        private void WaitForHelpers()
        {
            if (_helpers.Count == 0)
                return;
            work._idle.Release();
            for (var i = 0; i < HelperCount(); i++)
                Helper(i).Wait();
            work._idle.Wait();
        }

        private int HelperCount()
        {
            lock (_helpers)
                return _helpers.Count;
        }

        private Task Helper(int i)
        {
            lock (_helpers)
                return _helpers[i];
        }

        private void Note(int piece, Exception exception)
        {
            lock (_helpers)
            {
                if (piece < _failedPiece)
                    (_failedPiece, _failure) = (piece, ExceptionDispatchInfo.Capture(exception));
            }
        }
    }
}
