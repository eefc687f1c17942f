namespace CommerceFixtures.Tests;

/// <summary>The lines and cells of a file as they are written, including quotes. Separators within quotes do not count.</summary>
internal static class RawFile
{
    public static string WithLines(string text, Action<List<string>> change)
    {
        var lines = Split(text, '\n');
        change(lines);
        return string.Join('\n', lines);
    }

    /// <summary>Changes the cells of one line. A carriage return at its end is kept.</summary>
    public static string WithCells(string text, TestRandom random, Action<List<string>> change) => WithLines(text, lines =>
    {
        var line = random.Below(lines.Count);
        lines[line] = WithCells(lines[line], change);
    });

    public static string WithCellsOfAllLines(string text, Action<List<string>> change) => WithLines(text, lines =>
    {
        for (var line = 0; line < lines.Count; line++)
            lines[line] = WithCells(lines[line], change);
    });

    public static string WithCell(string text, TestRandom random, Func<string, string> change) => WithCells(text, random, cells =>
    {
        var column = random.Below(cells.Count);
        cells[column] = change(cells[column]);
    });

    private static string WithCells(string line, Action<List<string>> change)
    {
        var end = line.EndsWith('\r') ? "\r" : "";
        var cells = Split(line[..^end.Length], ',');
        change(cells);
        return string.Join(',', cells) + end;
    }

    private static List<string> Split(string text, char separator)
    {
        var pieces = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            isQuoted ^= text[at] == '"';
            if (isQuoted || text[at] != separator)
                continue;
            pieces.Add(text[start..at]);
            start = at + 1;
        }

        pieces.Add(text[start..]);
        return pieces;
    }
}
