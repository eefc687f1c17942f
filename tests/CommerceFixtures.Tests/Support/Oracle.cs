using System.Text.Unicode;
using CsvHelper;

namespace CommerceFixtures.Tests;

/// <summary>The content of a file according to CsvHelper with its strictest settings.</summary>
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

    private static readonly CsvReaderOptions OfAnyWidth = Strict with { FieldCountMismatch = CsvFieldCountHandling.Allow };

    /// <summary>All records, including the header, or null if the file is malformed.</summary>
    public static string[][]? Records(byte[] bytes) => Read(bytes, Strict) is (var records, true) ? records : null;

    /// <summary>The records before the first malformed one, with any number of fields, and whether all are well-formed.</summary>
    public static (string[][] Records, bool IsWellFormed) RecordsOfAnyWidth(byte[] bytes) => Read(bytes, OfAnyWidth);

    /// <summary>The rows that the library must return, or null if it must reject the file.</summary>
    public static IReadOnlyList<object>? Rows(FixtureFile file, byte[] bytes) =>
        Utf8.IsValid(bytes)
        && Records(bytes) is [var header, .. var records]
        && header.SequenceEqual(file.Columns)
        && LoneCarriageReturnOutsideQuotes(bytes) < 0
            ? ReferenceRows.Of(file, records)
            : null;

    /// <summary>The position of the first one, or -1. CsvHelper ends a line there, but RFC 4180 does not.</summary>
    /// <remarks>In a well-formed file, every second quote is a closing one.</remarks>
    public static int LoneCarriageReturnOutsideQuotes(ReadOnlySpan<byte> bytes)
    {
        var isQuoted = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            isQuoted ^= bytes[i] == '"';
            if (!isQuoted && bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'))
                return i;
        }

        return -1;
    }

    private static (string[][] Records, bool IsWellFormed) Read(byte[] bytes, CsvReaderOptions options)
    {
        var records = new List<string[]>();
        try
        {
            using var reader = CsvReader.Create(bytes, options);
            while (reader.Read())
                records.Add(Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToArray());
            return (records.ToArray(), true);
        }
        catch (CsvFormatException)
        {
            return (records.ToArray(), false);
        }
    }
}
