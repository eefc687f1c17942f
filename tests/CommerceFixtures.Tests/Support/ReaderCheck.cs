namespace CommerceFixtures.Tests;

/// <summary>Compares the results of the library with the oracle.</summary>
internal static class ReaderCheck
{
    /// <summary>
    /// Whether the file was loaded, and what is wrong with the result: rows that differ from the oracle's, or an error of the wrong kind or
    /// at the wrong place.
    /// </summary>
    public static (bool IsLoaded, string? Breach) Of(FixtureFile file, byte[] bytes, int bufferSize)
    {
        var expected = Oracle.Rows(file, bytes);
        try
        {
            return (true, RowBreach(expected, RowsInMemory.Of(file, bytes, bufferSize)));
        }
        catch (FixtureFormatException error)
        {
            return (false, expected is null ? PlaceBreach(file, bytes, error) : $"The oracle reads {expected.Count} rows: {error}");
        }
        catch (Exception error)
        {
            return (false, error.ToString());
        }
    }

    private static string? RowBreach(IReadOnlyList<object>? expected, IReadOnlyList<object> rows)
    {
        if (expected is null)
            return $"The oracle refuses the file, and {rows.Count} rows are loaded.";
        if (expected.Count != rows.Count)
            return $"The oracle reads {expected.Count} rows, and {rows.Count} are loaded.";
        return expected.Zip(rows).FirstOrDefault(pair => !pair.First.Equals(pair.Second)) is { First: not null } pair
            ? $"The oracle reads {pair.First}, and {pair.Second} is loaded."
            : null;
    }

    private static string? PlaceBreach(FixtureFile file, byte[] bytes, FixtureFormatException error)
    {
        var fault = ReferenceFault.Of(file, bytes);
        var isRight = error.Path == file.FileName
            && error.Line == fault.Line
            && (fault.Column is null ? file.Columns.Contains(error.Column) : error.Column == fault.Column)
            && (fault.Value is null || error.Value == (fault.Value == ReferenceFault.Missing ? null : fault.Value))
            && error.Value is not { Length: > 100 }
            && error.Expected.Length > 0;
        return isRight ? null : $"{error.Message} The fault is {fault}.";
    }
}
