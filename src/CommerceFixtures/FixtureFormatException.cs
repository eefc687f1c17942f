namespace CommerceFixtures;

/// <summary>
/// A file of a data set, or a row in memory, holds something that it must not hold. The message says where, what was found, what was
/// expected and, where that can be told, the probable cause.
/// </summary>
public sealed class FixtureFormatException : FormatException
{
    private const string Remedy = "Build the project that makes the files again ('dotnet build --no-incremental'), or restore the file.";

    private FixtureFormatException(
        string message, string path, long line, string column, string value, string expected, Exception? inner = null)
        : base(message, inner)
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
    /// The line on which the faulty record starts, counted from 1; line breaks inside quotes count, too. Rows in memory have no line: it is 0,
    /// and the message names the id of the row.
    /// </summary>
    public long Line { get; }

    /// <summary>
    /// Name of the column at fault, as the header should have it; in a manifest, the path of the property. Empty where the whole file is at fault.
    /// </summary>
    public string Column { get; }

    /// <summary>What was found, cut after 100 characters; empty where something is missing.</summary>
    public string Value { get; }

    /// <summary>What would have been right, such as <c>a date as yyyy-MM-dd</c>.</summary>
    public string Expected { get; }

    /// <param name="place">The row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="value">What it holds; null where a row in memory holds nothing.</param>
    /// <param name="expected">What would be right.</param>
    /// <param name="cause">Sentences that say what probably happened, if that can be told.</param>
    internal static FixtureFormatException OfCell(RowPlace place, string column, string? value, string expected, string? cause = null)
    {
        var shown = ErrorText.Cut(value ?? "");
        var found = value is null ? "null" : $"'{ErrorText.Printable(shown)}'";
        return new($"{place}: column '{column}' is {found}, expected {expected}.{Sentence(cause)}", place.Path, place.Line, column, shown, expected);
    }

    /// <summary>A property of a manifest; null stands for a value that is missing.</summary>
    internal static FixtureFormatException OfProperty(
        string path, string property, string? value, string expected)
    {
        var (name, shown) = (ErrorText.Cut(property), ErrorText.Cut(value ?? ""));
        var found = value is null ? "missing" : $"'{ErrorText.Printable(shown)}'";
        return new(
            $"{new RowPlace(path, 1)}: property '{ErrorText.Printable(name)}' is {found}, expected {expected}. {Remedy}", path, line: 1, name, shown, expected);
    }

    /// <summary>The whole file.</summary>
    internal static FixtureFormatException OfFile(string path, string expected) =>
        new($"{path}: expected {expected}. {Remedy}", path, line: 1, column: "", value: "", expected);

    /// <summary>The whole file from a line on.</summary>
    internal static FixtureFormatException OfText(string path, string expected, Exception? inner, long line = 1) =>
        new($"{new RowPlace(path, line)}: expected {expected}. {Remedy}", path, line, column: "", value: "", expected, inner);

    private static string Sentence(string? cause) => cause is null ? "" : $" {cause}";
}
