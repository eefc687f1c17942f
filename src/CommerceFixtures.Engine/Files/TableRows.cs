using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>The rows of one file, written block by block, each block as if it were the only one.</summary>
internal abstract class TableRows(FixtureFile file, int rows)
{
    public FixtureFile File => file;

    public int Rows => rows;

    /// <summary>Writes the rows from <paramref name="start"/>, the first of a block, to before <paramref name="end"/>.</summary>
    public abstract void Write(CsvBlock block, int start, int end);
}
