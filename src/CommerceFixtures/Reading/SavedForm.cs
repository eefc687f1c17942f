using System.Text;

namespace CommerceFixtures;

/// <summary>How a file was saved, judging by its start: what spreadsheets, editors and Git do to a CSV file.</summary>
internal static class SavedForm
{
    /// <summary>More bytes than the first lines of each of the five files.</summary>
    private const int Start = 4096;

    private static readonly (char Mark, string Name)[] OtherSeparators = [(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")];

    /// <summary>Why a file does not start with the header, or null if that is unknown.</summary>
    /// <param name="start">The first bytes of the file, after a UTF-8 byte order mark.</param>
    /// <param name="columns">The header.</param>
    public static string? WhyNoHeader(ReadOnlySpan<byte> start, string[] columns)
    {
        if (IsUtf16(start))
            return "The file is encoded in UTF-16. Save it as UTF-8.";

        var line = FirstLine(start);
        if (line.Trim('"').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
            return "Only spreadsheets understand the line 'sep='. Delete it.";
        if (OtherSeparatorIn(line, columns.Length) is { } separator)
            return $"The columns are separated by {separator}. Save the file with commas.";

        string[] names = [.. line.Split(',').Select(name => name.Trim('"'))];
        if (names.SequenceEqual(columns))
            return EndsWithCarriageReturn(start) ? "The lines end with CR only. Save the file with lines that end with LF." : null;
        return WhyOtherNames(names, columns) ?? WhyOtherColumns(names, columns);
    }

    /// <summary>Why there is the right number of names, but other names.</summary>
    private static string? WhyOtherNames(string[] names, string[] columns)
    {
        if (names.SequenceEqual(columns, StringComparer.OrdinalIgnoreCase))
            return "Write the names in lowercase.";
        if (names.Select(name => name.Trim()).SequenceEqual(columns))
            return "Delete the spaces around the names.";
        if (names.Length == columns.Length && names.Zip(columns, ProbableCause.IsSameName).All(isSame => isSame))
            return $"Write the names in lowercase, with underscores between words, such as '{columns[0]}'.";
        var areSame = names.Order(StringComparer.Ordinal).SequenceEqual(columns.Order(StringComparer.Ordinal));
        return areSame ? "The columns are in a different order." : null;
    }

    /// <summary>Why there are other columns: some were added or deleted, or the header is missing.</summary>
    private static string? WhyOtherColumns(string[] names, string[] columns)
    {
        if (names.Length > 1 && names[0].Length > 0 && names[0].All(char.IsAsciiDigit))
            return "The first line is a row: the header is missing.";

        var missing = columns.Except(names).ToList();
        if (names.SequenceEqual(columns.Except(missing)))
            return $"These columns are missing: {ErrorText.List(missing, ", ")}.";

        var added = names.Except(columns).ToList();
        if (!names.Where(name => !added.Contains(name)).SequenceEqual(columns))
            return null;
        if (names.Take(columns.Length).SequenceEqual(columns) && added is [""])
            return "Delete the empty columns at the end of the lines.";
        return names[0].Length == 0 && added is [""]
            ? "A program added a column of row numbers at the start. Delete it."
            : $"Delete the columns that were added: {ErrorText.List(added.ConvertAll(Shown), ", ")}.";
    }

    /// <summary>What separates the cells of a line instead of commas, such as <c>semicolons</c>, or null.</summary>
    public static string? OtherSeparatorIn(string line, int columns)
    {
        foreach (var (mark, name) in OtherSeparators)
        {
            if (line.Count(character => character == mark) >= columns - 1)
                return name;
        }

        return null;
    }

    /// <summary>How the form of a file differs from that of a generated file, or null if its start shows no difference.</summary>
    public static string? ChangeOf(string path)
    {
        var bytes = new byte[Start];
        using var file = FixtureFolder.Open(path);
        var start = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
        if (IsUtf16(start))
            return "it is encoded in UTF-16, not in UTF-8";

        List<string> changes = [];
        if (start.StartsWith("\uFEFF"u8))
            changes.Add("it starts with a byte order mark");
        if (start.IndexOf("\r\n"u8) >= 0)
            changes.Add("its lines end with CRLF, not LF: Git or an editor changed them ('*.csv -text' in .gitattributes stops Git)");
        if (OtherSeparatorIn(FirstLine(start), columns: 2) is { } separator)
            changes.Add($"its columns are separated by {separator}");
        return changes.Count > 0 ? string.Join(", and ", changes) : null;
    }

    /// <summary>A byte order mark, or a NUL next to one of the ASCII characters that every file starts with.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> start) =>
        start.StartsWith<byte>([0xFF, 0xFE])
        || start.StartsWith<byte>([0xFE, 0xFF])
        || start[..Math.Min(2, start.Length)].Contains((byte)0);

    private static bool EndsWithCarriageReturn(ReadOnlySpan<byte> start) =>
        start.IndexOf((byte)'\r') is var end and >= 0 && end + 1 < start.Length && start[end + 1] != '\n';

    private static string Shown(string name) => $"'{ErrorText.Printable(ErrorText.Cut(name))}'";

    private static string FirstLine(ReadOnlySpan<byte> start)
    {
        var end = start.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(end < 0 ? start : start[..end]);
    }
}
