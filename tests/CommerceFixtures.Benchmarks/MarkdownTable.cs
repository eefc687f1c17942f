namespace CommerceFixtures.Benchmarks;

/// <summary>A table of words on the left of each row and numbers behind them.</summary>
internal sealed class MarkdownTable
{
    private readonly List<string> _lines = [];

    /// <param name="textColumns">The first columns, which are flush left; the others are flush right.</param>
    /// <param name="headings">Of all columns.</param>
    public MarkdownTable(int textColumns, params string[] headings)
    {
        Add(headings);
        Add([.. headings.Select((_, column) => column < textColumns ? "---" : "---:")]);
    }

    public void Add(params string[] cells) => _lines.Add($"| {string.Join(" | ", cells)} |");

    public override string ToString() => string.Join('\n', _lines);
}
