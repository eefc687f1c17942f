namespace CommerceFixtures.Tests;

/// <summary>Formats fields as CSV text.</summary>
internal static class CsvText
{
    public static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string QuotedWhereNeeded(string field) => field.AsSpan().ContainsAny(",\"\r\n") ? Quoted(field) : field;

    /// <summary>Lines that end with <paramref name="lineEnd"/>, except for the last line.</summary>
    public static string Of(IEnumerable<string[]> records, Func<string, string> format, string lineEnd = "\n") =>
        string.Join(lineEnd, records.Select(record => string.Join(',', record.Select(format))));
}
