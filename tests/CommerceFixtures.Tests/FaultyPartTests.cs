namespace CommerceFixtures.Tests;

/// <summary>An error in a file of a part names that file and its line.</summary>
public sealed class FaultyPartTests
{
    [Theory]
    [InlineData("2,4,", 2, 3)]
    [InlineData("1,4,", 2, 3)]
    [InlineData("4,4,", 2, 3)]
    [InlineData("2147483648,4,", 2, 3)]
    [InlineData("3,4,2023-03-01,Returned,Debit,a,1.00\n3,4,", 3, 4)]
    [InlineData("3,4,2023-03-01,Returned,Debit,a,1.00\n5,4,", 3, 4)]
    public void Ids_that_do_not_run_on_from_part_to_part_are_told(string start, long line, int next)
    {
        using var folder = new TinySetInParts(withManifests: false);
        folder.Write(FixtureFile.Orders, 2, start + "2023-03-01,Returned,Debit,a,1.00\n");

        var error = Assert.Throws<FixtureFormatException>(() => folder.Open().Orders);

        Assert.Equal((folder.PathOf(FixtureFile.Orders, 2), line, "order_id"), (error.Path, error.Line, error.Column));
        Assert.Equal($"{next}, because IDs increase by 1 from 3 in file order", error.Expected);
    }

    [Fact]
    public void Lines_are_counted_in_the_file_of_the_part()
    {
        using var folder = new TinySetInParts(withManifests: false);
        folder.Write(FixtureFile.Reviews, 2, "2,1,4,1,\"a\nb\",2023-05-02\n3,1,4,x,c,2023-05-02\n");

        var error = Assert.Throws<FixtureFormatException>(() => folder.Open().Reviews);

        Assert.Equal((folder.PathOf(FixtureFile.Reviews, 2), 4, "rating", "x"), (error.Path, error.Line, error.Column, error.Value));
    }

    [Fact]
    public void Every_part_has_the_header()
    {
        using var folder = new TinySetInParts(withManifests: false);
        File.WriteAllText(folder.PathOf(FixtureFile.OrderItems, 1), "");

        var error = Assert.Throws<FixtureFormatException>(() => folder.Open().ReadOrderItems().Count());

        Assert.Equal((folder.PathOf(FixtureFile.OrderItems, 1), 1, null), (error.Path, error.Line, error.Column));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(2, 3)]
    public void A_reference_to_no_row_is_told_with_the_file_of_the_part(int part, long line)
    {
        using var folder = new TinySetInParts(withManifests: false);
        var rows = TinySetInParts.Rows[FixtureFile.OrderItems][part];
        folder.Write(FixtureFile.OrderItems, part, part == 0
            ? rows.Replace("1,1,1,", "1,9,1,", StringComparison.Ordinal)
            : rows.Replace("5,4,1,", "5,9,1,", StringComparison.Ordinal));
        var set = folder.Open();

        var error = Assert.Throws<FixtureFormatException>(() => set.ItemsOf(set.Orders[0]));

        Assert.Equal((folder.PathOf(FixtureFile.OrderItems, part), line), (error.Path, error.Line));
        Assert.Equal(("order_id", "9"), (error.Column, error.Value));
        Assert.Equal("an ID in orders-00000-of-00003.csv to orders-00002-of-00003.csv (IDs run from 1 to 4)", error.Expected);
    }

    [Fact]
    public void A_part_that_went_is_told_when_its_rows_are_asked_for()
    {
        using var folder = new TinySetInParts();
        var set = folder.Open();
        File.Delete(set.OrderPaths[2]);

        Assert.Equal(2, set.ReadOrders().Take(2).Count());
        Assert.Equal(set.OrderPaths[2], Assert.Throws<FileNotFoundException>(() => set.Orders).FileName);
    }
}
