namespace CommerceFixtures.Engine.Scheduling;

/// <summary>Counts completed rows, measures phases, and reports the progress.</summary>
internal sealed class ProgressReports
{
    /// <summary>Each row is generated, written, and checked.</summary>
    private const int PassesOverARow = 3;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(2);

    private readonly MakeOptions _options;
    private readonly long _start;
    private readonly long _passesExpected;
    private readonly object _reporting = new();
    private long _passesDone;
    private long _nextReportAt = BetweenReports.Ticks;
    private MakePhase _phase;

    /// <param name="options">The receivers of the reports, and the clock.</param>
    /// <param name="rows">The number of rows to generate, write, and check.</param>
    public ProgressReports(MakeOptions options, long rows)
    {
        _options = options;
        _start = options.Time.GetTimestamp();
        _passesExpected = Math.Max(1, rows * PassesOverARow);
    }

    private TimeSpan Elapsed => _options.Time.GetElapsedTime(_start);

    /// <summary>Runs a phase and counts its rows as completed when it ends.</summary>
    public T Time<T>(MakePhase phase, long rows, Func<T> make)
    {
        _phase = phase;
        var start = Elapsed;
        var made = make();
        Done(rows);
        _options.PhaseEnded?.Invoke(phase, Elapsed - start);
        return made;
    }

    public void Done(long rows) => Interlocked.Add(ref _passesDone, rows);

    /// <summary>Reports the progress if two seconds have passed since the last report. Only one worker reports at a time.</summary>
    public void ReportWhenDue()
    {
        if (_options.Report is null || Elapsed.Ticks < Volatile.Read(ref _nextReportAt) || !Monitor.TryEnter(_reporting))
            return;
        try
        {
            Report(_options.Report);
        }
        finally
        {
            Monitor.Exit(_reporting);
        }
    }

    private void Report(Action<MakeProgress> report)
    {
        var elapsed = Elapsed;
        if (elapsed.Ticks < _nextReportAt)
            return;
        _nextReportAt = (elapsed + BetweenReports).Ticks;
        var fraction = Math.Min(1, (double)Volatile.Read(ref _passesDone) / _passesExpected);
        if (fraction > 0)
            report(new MakeProgress(_phase, fraction, elapsed * ((1 - fraction) / fraction)));
    }
}
