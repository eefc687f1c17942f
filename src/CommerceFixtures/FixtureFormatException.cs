using System.Globalization;

namespace CommerceFixtures;

/// <summary>
/// A file of a data set holds something that it must not hold. The message says where, what was found and what was expected.
/// </summary>
public sealed class FixtureFormatException : FormatException
{
    internal FixtureFormatException(string path, long line, string column, string value, string expected, Exception? inner = null)
        : base(Describe(path, line, column, value, expected), inner)
    {
        Path = path;
        Line = line;
        Column = column;
        Value = value;
        Expected = expected;
    }

    /// <summary>Full path of the file; such as <c>orders.csv, in memory</c> where the rows are in no file.</summary>
    public string Path { get; }

    /// <summary>
    /// The line on which the faulty record starts, counted from 1; line breaks inside quotes count, too. Rows in memory count as a line each,
    /// behind that of a header.
    /// </summary>
    public long Line { get; }

    /// <summary>Name of the column at fault, as the header should have it; in a manifest, the path of the property.</summary>
    public string Column { get; }

    /// <summary>What was found, cut after 100 characters; empty where something is missing.</summary>
    public string Value { get; }

    /// <summary>What would have been right, such as <c>a date as yyyy-MM-dd</c>.</summary>
    public string Expected { get; }

    private static string Describe(string path, long line, string column, string value, string expected) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}({line}): column '{column}' is '{value}', expected {expected}.");
}
