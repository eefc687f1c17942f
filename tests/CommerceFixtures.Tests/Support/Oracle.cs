using System.Text.Unicode;
using CsvHelper;

namespace CommerceFixtures.Tests;

/// <summary>What a file holds, as CsvHelper reads it in its strictest settings.</summary>
internal static class Oracle
{
    private static readonly CsvReaderOptions Strict = new()
    {
        Separator = ',',
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Throw,
    };

    /// <summary>Every record, the header first, or null where the file is malformed.</summary>
    public static string[][]? Records(byte[] bytes)
    {
        try
        {
            using var reader = CsvReader.Create(bytes, Strict);
            var records = new List<string[]>();
            while (reader.Read())
                records.Add(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray());
            return records.ToArray();
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    /// <summary>The rows that the library must give, or null where it must refuse the file.</summary>
    public static IReadOnlyList<object>? Rows(FixtureFile file, byte[] bytes) =>
        Utf8.IsValid(bytes)
        && Records(bytes) is [var header, .. var records]
        && header.SequenceEqual(file.Columns)
        && !HasLoneCarriageReturnOutsideQuotes(bytes)
            ? ReferenceRows.Of(file, records)
            : null;

    /// <summary>CsvHelper ends a line there, RFC 4180 does not. In a well-formed file every second quote closes.</summary>
    private static bool HasLoneCarriageReturnOutsideQuotes(byte[] bytes)
    {
        var isQuoted = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            isQuoted ^= bytes[i] == '"';
            if (!isQuoted && bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'))
                return true;
        }

        return false;
    }
}
