namespace CommerceFixtures.Benchmarks;

/// <summary>A table with text in its first columns and numbers in the others.</summary>
internal sealed class MarkdownTable
{
    private readonly List<string> _lines = [];

    /// <param name="textColumns">The number of text columns, which are left-aligned. The others are right-aligned.</param>
    /// <param name="headings">The headings of all columns.</param>
    public MarkdownTable(int textColumns, params string[] headings)
    {
        Add(headings);
        Add([.. headings.Select((_, column) => column < textColumns ? "---" : "---:")]);
    }

    public void Add(params string[] cells) => _lines.Add($"| {string.Join(" | ", cells)} |");

    public override string ToString() => string.Join('\n', _lines);
}
