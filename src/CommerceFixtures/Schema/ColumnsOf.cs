namespace CommerceFixtures;

/// <summary>Creates the columns of a table in order, so that each takes its name from the header of the file.</summary>
internal sealed class ColumnsOf<TRow>(FixtureFile file)
{
    private int _made;

    /// <summary>The ID of the row: the primary key.</summary>
    public TableColumn<TRow> Key(Func<TRow, int> value) =>
        new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value) { IsKey = true };

    /// <summary>The ID of the row where 32 bits are too few.</summary>
    public TableColumn<TRow> LongKey(Func<TRow, long> value) =>
        new PlainColumn<TRow, long>(NextName(), ColumnType.Long, value) { IsKey = true };

    /// <summary>The ID of a row of another table.</summary>
    public TableColumn<TRow> Reference(CommerceTable parents, Func<TRow, int> value) =>
        new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value) { References = parents };

    public TableColumn<TRow> Integer(Func<TRow, int> value, ValueRule<int> rule) =>
        new PlainColumn<TRow, int>(NextName(), ColumnType.Integer, value, rule);

    /// <summary>An amount in US dollars.</summary>
    public TableColumn<TRow> Money(Func<TRow, decimal> value, ValueRule<decimal> rule) => Number(ColumnType.Money, value, rule);

    public TableColumn<TRow> Fraction(Func<TRow, decimal> value, ValueRule<decimal> rule) => Number(ColumnType.Fraction, value, rule);

    public TableColumn<TRow> Date(Func<TRow, DateOnly> value) => new DateColumn<TRow>(NextName(), value);

    public TableColumn<TRow> Text(Func<TRow, string> value, int most, params ValueRule<string>[] rules) =>
        new TextColumn<TRow>(NextName(), most, value, rules);

    /// <summary>Text that differs in each row.</summary>
    public TableColumn<TRow> UniqueText(Func<TRow, string> value, int most) =>
        new TextColumn<TRow>(NextName(), most, value) { IsUnique = true };

    public TableColumn<TRow> ClosedSet<TMember>(string[] texts, Func<TRow, TMember> value)
        where TMember : struct, Enum => new ClosedSetColumn<TRow, TMember>(NextName(), texts, value);

    private PlainColumn<TRow, decimal> Number(ColumnType type, Func<TRow, decimal> value, ValueRule<decimal> rule) =>
        new(NextName(), type, value, rule, ValueRules.NoLargerThan(type.Precision!.Value));

    private string NextName() => file.Columns[_made++];
}
