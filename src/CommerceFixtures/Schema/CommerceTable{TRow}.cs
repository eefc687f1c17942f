namespace CommerceFixtures;

/// <summary>A table of rows of one type.</summary>
internal sealed class CommerceTable<TRow>(FixtureFile file, Func<ColumnsOf<TRow>, TableColumn<TRow>[]> columns) : CommerceTable(file)
{
    private readonly TableColumn<TRow>[] _columns = columns(new(file));

    /// <summary>The rules between columns.</summary>
    public IReadOnlyList<RowRule<TRow>> Rules { get; init; } = [];

    /// <summary>The columns that are unique, and those that are unique together.</summary>
    public IEnumerable<string[]> Unique
    {
        get
        {
            var single = _columns.Where(column => column.IsUnique).Select(column => (string[])[column.Name]);
            return UniqueTogether.Length > 0 ? single.Append(UniqueTogether) : single;
        }
    }

    internal override IReadOnlyList<TableColumn<TRow>> Columns => _columns;

    internal override IEnumerable<string> Checks => Rules.Select(rule => rule.Sql);

    public TableColumn<TRow> Column(string name) => Array.Find(_columns, column => column.Name == name)!;
}
