using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// The report of a process that generated data about itself. On some operating systems, the CPU time and memory of a process that has ended
/// cannot be read.
/// </summary>
/// <param name="Rows">The rows of the last set.</param>
/// <param name="MakeSeconds">The time for each set, in order.</param>
/// <param name="PhaseSeconds">The time for each phase, over all sets.</param>
/// <param name="CpuSeconds">The user and system time since the process started.</param>
/// <param name="PeakBytes">The peak working set, or 0 if the system does not report it.</param>
internal sealed record ProcessReport(
    long Rows,
    IReadOnlyList<double> MakeSeconds,
    IReadOnlyDictionary<MakePhase, double> PhaseSeconds,
    double CpuSeconds,
    long PeakBytes)
{
    private const string RowsField = "rows";
    private const string MakeField = "make-seconds";
    private const string CpuField = "cpu-seconds";
    private const string PeakField = "peak-bytes";

    /// <summary>Measures this process and prints the report. Call this last.</summary>
    public static void Print(long rows, IReadOnlyList<double> makeSeconds, IReadOnlyDictionary<MakePhase, double> phaseSeconds)
    {
        List<string> fields =
        [
            ReportLine.Field(RowsField, rows),
            ReportLine.Field(MakeField, [.. makeSeconds]),
            .. phaseSeconds.Select(phase => ReportLine.Field(phase.Key.ToString(), phase.Value)),
            ReportLine.Field(CpuField, Environment.CpuUsage.TotalTime.TotalSeconds),
            ReportLine.Field(PeakField, PeakMemory.OfThisProcess()),
        ];
        ReportLine.Print(fields);
    }

    public static ProcessReport Parse(string output)
    {
        var fields = ReportLine.Parse(output);
        return new(
            (long)fields[RowsField][0],
            fields[MakeField],
            Enum.GetValues<MakePhase>().Where(phase => fields.ContainsKey(phase.ToString()))
                .ToDictionary(phase => phase, phase => fields[phase.ToString()][0]),
            fields[CpuField][0],
            (long)fields[PeakField][0]);
    }
}
