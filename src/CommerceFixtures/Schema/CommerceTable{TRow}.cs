namespace CommerceFixtures;

/// <summary>A table of rows of a type.</summary>
internal sealed class CommerceTable<TRow>(FixtureFile file, Func<ColumnsOf<TRow>, TableColumn<TRow>[]> columns) : CommerceTable(file)
{
    private readonly TableColumn<TRow>[] _columns = columns(new(file));

    internal override IReadOnlyList<TableColumn<TRow>> Columns => _columns;
}
