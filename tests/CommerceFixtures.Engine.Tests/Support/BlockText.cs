using System.Text;
using CommerceFixtures.Engine.Texts;

namespace CommerceFixtures.Engine.Tests;

/// <summary>What was written into a block, as text and as records.</summary>
internal static class BlockText
{
    public static string Of(Action<CsvBlock> write)
    {
        var block = new CsvBlock();
        write(block);
        return new UTF8Encoding(false, true).GetString(block.Bytes);
    }

    public static List<string[]> Records(Action<CsvBlock> write) => CsvText.Read(Of(write));

    /// <summary>The text of a field, given what writes its parts.</summary>
    public static string Field(Action<CsvBlock> write) => Assert.Single(Assert.Single(Records(block =>
    {
        block.BeginRecord();
        write(block);
        block.EndField();
        block.EndRecord();
    })));
}
