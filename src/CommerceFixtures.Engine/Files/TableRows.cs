namespace CommerceFixtures.Engine;

/// <summary>The rows of one file, written block by block, each block as if it were the only one.</summary>
internal abstract class TableRows(FixtureFile file, int rows)
{
    public FixtureFile File => file;

    public int Rows => rows;

    /// <summary>What blocks are counted in: rows, or orders where rows come by order.</summary>
    public virtual int Units => rows;

    /// <summary>Writes the rows of the units from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public abstract void Write(CsvBlock block, int start, int end);
}
