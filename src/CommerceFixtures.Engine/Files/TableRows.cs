using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Files;

/// <summary>Writes the rows of one file. Each block is written independently of the others.</summary>
internal abstract class TableRows(FixtureFile file, int rows)
{
    public FixtureFile File => file;

    public int Rows => rows;

    /// <summary>
    /// Writes the rows from <paramref name="start"/>, the first row of a block, up to but not including <paramref name="end"/>.
    /// </summary>
    public abstract void Write(CsvBlock block, int start, int end);
}
