using System.Text;
using System.Text.Unicode;

namespace CommerceFixtures.Tests;

/// <summary>
/// The location of the first fault in a file. The column and the value are null for faults in quotes, because CsvHelper reports those only
/// for the whole record.
/// </summary>
internal readonly record struct ReferenceFault(long Line, string? Column, string? Value)
{
    /// <summary>The value if a column, a record, or the header is missing.</summary>
    public const string Missing = "\0missing";

    /// <summary>Marks the end of the file, in a separate field.</summary>
    private const string EndMark = "\0end";

    private const int LongestValue = 100;

    /// <summary>The first fault in a file for which the oracle has no rows.</summary>
    public static ReferenceFault Of(FixtureFile file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var carriageReturn = Oracle.LoneCarriageReturnOutsideQuotes(bytes);
        var text = Encoding.Latin1.GetString(carriageReturn < 0 ? bytes : bytes[..carriageReturn]);

        // Each byte becomes one character, so that invalid UTF-8 in a cell differs from a replacement character in it.
        var (records, isWellFormed) = Oracle.RecordsOfAnyWidth(Encoding.UTF8.GetBytes(carriageReturn < 0 ? text : $"{text},{EndMark}"));
        var line = 1L;
        foreach (var (position, record) in records.Index())
        {
            if (InRecord(file, position, record) is var (column, value))
                return new(line, file.Columns[Math.Min(column, file.Columns.Length - 1)], Shown(value));
            line += 1 + record.Sum(cell => cell.Count(character => character == '\n'));
        }

        return isWellFormed ? new(line, file.Columns[0], Missing) : new(line, null, null);
    }

    private static (int Column, string Value)? InRecord(FixtureFile file, int position, string[] record)
    {
        var width = file.Columns.Length;
        if (record.Length > width && (record.Length > width + 1 || record[width] != EndMark))
            return (width, record[width]);
        if (record[^1] == EndMark)
            return (record.Length - 2, record[^2]);
        if (record.Length < width)
            return (record is [""] ? 0 : record.Length, Missing);
        var bad = position == 0 ? FirstDifferent(file.Columns, record) : FirstBadColumn(file, record, position);
        return bad is { } column ? (column, record[column]) : null;
    }

    private static int? FirstDifferent(string[] columns, string[] header) =>
        Array.FindIndex(columns, column => header[Array.IndexOf(columns, column)] != column) is var column and >= 0 ? column : null;

    private static int? FirstBadColumn(FixtureFile file, string[] record, long id)
    {
        var noText = Array.FindIndex(record, cell => !Utf8.IsValid(Encoding.Latin1.GetBytes(cell)));
        var bad = ReferenceRows.FirstBadColumn(file, record, id);
        return noText < 0 || bad < noText ? bad : noText;
    }

    /// <summary>Latin-1 bytes as an error shows them.</summary>
    private static string Shown(string value)
    {
        var text = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(value));
        if (text.Length <= LongestValue)
            return text;

        // Half a surrogate pair is not valid Unicode, so no part of that pair is shown.
        var isTorn = char.IsSurrogatePair(text, LongestValue - 1);
        return isTorn ? text[..(LongestValue - 1)] : text[..LongestValue];
    }
}
