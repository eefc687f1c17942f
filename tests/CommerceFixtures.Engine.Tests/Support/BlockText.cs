using System.Text;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Tests;

/// <summary>The content of a block, as text and as records.</summary>
internal static class BlockText
{
    public static string Of(Action<CsvBlock> write)
    {
        var block = new CsvBlock();
        write(block);
        return new UTF8Encoding(false, true).GetString(block.Bytes);
    }

    public static List<string[]> Records(Action<CsvBlock> write) => CsvText.Read(Of(write));

    /// <summary>The text of a field whose parts the delegate writes.</summary>
    public static string Field(Action<CsvBlock> write) => Assert.Single(Assert.Single(Records(block =>
    {
        block.BeginRecord();
        write(block);
        block.EndField();
        block.EndRecord();
    })));
}
