using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Files;

/// <summary>Blocks can arrive in any order, from any thread, and give the same file.</summary>
public class FileWriterTests
{
    private const int Blocks = 6;
    private const int Rows = (Blocks - 1) * FileWriter.BlockRows + 17;
    private const string Name = "customers.csv";

    private static readonly string Header = ShopFile.All.Single(file => file.Name == Name).Header + "\n";
    private static readonly TableRows Table = Customers(Rows);
    private static readonly string Expected = Header + BlockText.Of(block => Table.Write(block, 0, Rows));

    [Fact]
    public void Blocks_in_order_make_the_file() => RequireFile((writer, blocks) => Array.ForEach(blocks, block => writer.Write(block)));

    [Fact]
    public void Blocks_from_the_last_to_the_first_make_the_same_file() =>
        RequireFile((writer, blocks) => Array.ForEach([.. blocks.Reverse()], block => writer.Write(block)));

    [Fact]
    public void Blocks_from_many_threads_make_the_same_file()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            RequireFile((writer, blocks) =>
            {
                var order = new KeyedPermutation(blocks.Length, new Draws(seed, "test.blocks"));
                Parallel.ForEach(blocks, new ParallelOptions { MaxDegreeOfParallelism = 8 }, block => writer.Write((int)order[block]));
            });
        }
    }

    [Fact]
    public void A_block_tells_its_rows()
    {
        using var folder = new TemporaryFolder();
        using var writer = new FileWriter(Table, folder.Path, Name);

        Assert.Equal(FileWriter.BlockRows, writer.Write(0));
        Assert.Equal(17, writer.Write(Blocks - 1));
    }

    [Fact]
    public void A_table_without_rows_is_its_header()
    {
        using var folder = new TemporaryFolder();
        using (var writer = new FileWriter(Customers(0), folder.Path, Name))
        {
            Assert.Equal(0, writer.Blocks);
            Assert.Equal(0, writer.End().RowCount);
        }

        Assert.Equal(Header, File.ReadAllText(folder[Name]));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder[Name], "mine");

        Assert.ThrowsAny<IOException>(() => new FileWriter(Table, folder.Path, Name));

        Assert.Equal("mine", File.ReadAllText(folder[Name]));
    }

    private static void RequireFile(Action<FileWriter, int[]> write)
    {
        using var folder = new TemporaryFolder();
        FixtureManifestFile described;
        using (var writer = new FileWriter(Table, folder.Path, Name))
        {
            Assert.Equal(Blocks, writer.Blocks);
            write(writer, [.. Enumerable.Range(0, writer.Blocks)]);
            described = writer.End();
        }

        Assert.Equal(Expected, File.ReadAllText(folder[Name]));
        var bytes = Encoding.UTF8.GetBytes(Expected);
        Assert.Equal(
            new()
            {
                Name = Name,
                RowCount = Rows,
                Length = bytes.Length,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            },
            described);
    }

    private static CustomerRows Customers(int count)
    {
        var context = TestWork.Context(string.Create(CultureInfo.InvariantCulture, $"Customers={count}&Orders=0"));
        return new CustomerRows(CustomerMaker.Make(context), context.Part, new DateTexts(context.Calendar));
    }
}
