namespace CommerceFixtures;

/// <summary>
/// The exception that is thrown when a file of a data set, or a row in memory, has invalid content. The message says where the fault is,
/// what was found, what was expected and, where that can be determined, the probable cause.
/// </summary>
public sealed class FixtureFormatException : FormatException
{
    private const string Remedy =
        "Build the project that generates the files again ('dotnet build --no-incremental'), or restore the file.";

    private FixtureFormatException(RowPlace place, string message, string expected, Exception? inner = null)
        : base(message, inner)
    {
        (Path, Line) = (place.Path, place.Line);
        Expected = expected;
    }

    /// <summary>The full path of the file, or <see langword="null"/> if the row is in memory.</summary>
    public string? Path { get; }

    /// <summary>
    /// The line on which the invalid record starts, or <see langword="null"/> if the row is in memory. Lines are counted from 1, and line
    /// breaks inside quotes count. For a row in memory, the message names the ID of the row.
    /// </summary>
    public long? Line { get; }

    /// <summary>
    /// The name of the invalid column, as the header must contain it, or <see langword="null"/> if the whole file is invalid. In a
    /// manifest, it is the JSON path of the property.
    /// </summary>
    public string? Column { get; private init; }

    /// <summary>The text that was found, cut after 100 characters, or <see langword="null"/> if a value is missing.</summary>
    public string? Value { get; private init; }

    /// <summary>A description of what was expected, such as <c>a date in the form yyyy-MM-dd</c>.</summary>
    public string Expected { get; }

    /// <param name="place">The row.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="value">What the column contains; null where a value is missing.</param>
    /// <param name="expected">What would be valid.</param>
    /// <param name="cause">Sentences that say what probably happened, where that can be determined.</param>
    internal static FixtureFormatException OfCell(RowPlace place, string column, string? value, string expected, string? cause = null)
    {
        var shown = Cut(value);
        var message = $"{place}: column '{column}' is {Found(shown, "null")}, expected {expected}.{Sentence(cause)}";
        return new(place, message, expected) { Column = column, Value = shown };
    }

    /// <summary>A record that ends before a column, or does not end after the last one.</summary>
    internal static FixtureFormatException OfRecord(RowPlace place, string column, string expected, string? cause = null) =>
        new(place, $"{place}: expected {expected}.{Sentence(cause)}", expected) { Column = column };

    /// <summary>A property of a manifest; null stands for a value that is missing.</summary>
    internal static FixtureFormatException OfProperty(string path, string property, string? value, string expected)
    {
        var (name, shown) = (ErrorText.Cut(property), Cut(value));
        var place = new RowPlace(path, 1);
        var message = $"{place}: property '{ErrorText.Printable(name)}' is {Found(shown, "missing")}, expected {expected}. {Remedy}";
        return new(place, message, expected) { Column = name, Value = shown };
    }

    /// <summary>The whole file.</summary>
    internal static FixtureFormatException OfFile(string path, string expected) =>
        new(new(path, 1), $"{path}: expected {expected}. {Remedy}", expected);

    /// <summary>The file from a line on.</summary>
    internal static FixtureFormatException OfText(string path, string expected, Exception? inner, long line = 1)
    {
        var place = new RowPlace(path, line);
        return new(place, $"{place}: expected {expected}. {Remedy}", expected, inner);
    }

    private static string? Cut(string? value) => value is null ? null : ErrorText.Cut(value);

    private static string Found(string? value, string missing) => value is null ? missing : $"'{ErrorText.Printable(value)}'";

    private static string Sentence(string? cause) => cause is null ? "" : $" {cause}";
}
