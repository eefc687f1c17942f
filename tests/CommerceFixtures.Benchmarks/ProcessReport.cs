using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// What a process that made data tells of itself: one that has ended can be asked for its CPU time and memory on some operating systems
/// only.
/// </summary>
/// <param name="Rows">Rows of the last set.</param>
/// <param name="MakeSeconds">Of each set, one after the other.</param>
/// <param name="PhaseSeconds">Of all sets.</param>
/// <param name="CpuSeconds">User and system, since the process began.</param>
/// <param name="PeakBytes">The largest working set; 0 where the system does not tell.</param>
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

    /// <summary>Measures this process and prints the report: to be done last.</summary>
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
