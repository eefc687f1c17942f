namespace CommerceFixtures;

/// <summary>Makes the columns of a table one after the other, so that each has its name of the file's header.</summary>
internal sealed class ColumnsOf<TRow>(FixtureFile file)
{
    private int _made;

    /// <summary>The id of the row, the primary key.</summary>
    public TableColumn<TRow> Key(Func<TRow, int> value) => new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value) { IsKey = true };

    /// <summary>The same where 32 bits are too few.</summary>
    public TableColumn<TRow> LongKey(Func<TRow, long> value) => new PlainColumn<TRow, long>(NextName(), ColumnType.Long, value) { IsKey = true };

    /// <summary>The id of a row of another table.</summary>
    public TableColumn<TRow> Reference(CommerceTable parents, Func<TRow, int> value) =>
        new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value) { References = parents };

    public TableColumn<TRow> Integer(Func<TRow, int> value, string check) =>
        new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value) { Check = check };

    /// <summary>US dollars.</summary>
    public TableColumn<TRow> Money(Func<TRow, decimal> value, string check) =>
        new PlainColumn<TRow, decimal>(NextName(), ColumnType.Money, value) { Check = check };

    public TableColumn<TRow> Fraction(Func<TRow, decimal> value, string check) =>
        new PlainColumn<TRow, decimal>(NextName(), ColumnType.Fraction, value) { Check = check };

    public TableColumn<TRow> Date(Func<TRow, DateOnly> value) => new PlainColumn<TRow, DateOnly>(NextName(), ColumnType.Date, value);

    public TableColumn<TRow> Text(Func<TRow, string> value, int most) => new PlainColumn<TRow, string>(NextName(), ColumnType.Text(most), value);

    /// <summary>Text that no two rows share.</summary>
    public TableColumn<TRow> UniqueText(Func<TRow, string> value, int most) =>
        new PlainColumn<TRow, string>(NextName(), ColumnType.Text(most), value) { IsUnique = true };

    public TableColumn<TRow> ClosedSet<TMember>(string[] texts, Func<TRow, TMember> value)
        where TMember : struct, Enum => new ClosedSetColumn<TRow, TMember>(NextName(), texts, value)
        {
            Check = $"IN ('{string.Join("', '", texts)}')",
        };

    private string NextName() => file.Columns[_made++];
}
