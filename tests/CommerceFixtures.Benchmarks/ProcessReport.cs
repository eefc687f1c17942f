using System.Globalization;
using CommerceFixtures.Engine;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// What a process that made data tells on its last line of output, as "rows=14700 make-seconds=0.27 ...". It measures itself, because a
/// process that has ended can be asked for its CPU time and memory on some operating systems only; and it writes plain words, because the
/// loading of a JSON serializer would show in the time of the default set.
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
            Field(RowsField, rows),
            Field(MakeField, [.. makeSeconds]),
            .. phaseSeconds.Select(phase => Field(phase.Key.ToString(), phase.Value)),
            Field(CpuField, Environment.CpuUsage.TotalTime.TotalSeconds),
            Field(PeakField, PeakMemory.OfThisProcess()),
        ];
        Console.WriteLine(string.Join(' ', fields));
    }

    public static ProcessReport Parse(string output)
    {
        var lastLine = output.TrimEnd().Split('\n')[^1];
        var fields = lastLine.Split(' ').Select(field => field.Split('=')).ToDictionary(field => field[0], field => Numbers(field[1]));
        return new(
            (long)fields[RowsField][0],
            fields[MakeField],
            Enum.GetValues<MakePhase>().Where(phase => fields.ContainsKey(phase.ToString()))
                .ToDictionary(phase => phase, phase => fields[phase.ToString()][0]),
            fields[CpuField][0],
            (long)fields[PeakField][0]);
    }

    private static string Field(string name, params double[] numbers) =>
        $"{name}={string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}";

    private static double[] Numbers(string text) =>
        [.. text.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
