using System.Globalization;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// The last line of a measured process, such as "rows=14700 seconds=0.27,0.25 ...". It is plain text, because loading a JSON serializer
/// would affect the times.
/// </summary>
internal static class ReportLine
{
    public static string Field(string name, params double[] numbers) =>
        $"{name}={string.Join(',', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)))}";

    public static void Print(IEnumerable<string> fields) => Console.WriteLine(string.Join(' ', fields));

    public static IReadOnlyDictionary<string, double[]> Parse(string output)
    {
        var lastLine = output.TrimEnd().Split('\n')[^1];
        return lastLine.Split(' ').Select(field => field.Split('=')).ToDictionary(field => field[0], field => Numbers(field[1]));
    }

    private static double[] Numbers(string text) =>
        [.. text.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
