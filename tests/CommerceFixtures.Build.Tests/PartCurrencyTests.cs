namespace CommerceFixtures.Build.Tests;

/// <summary>Existing parts are generated again only if they are not current.</summary>
public sealed class PartCurrencyTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public PartCurrencyTests() => PartFiles.WriteMade(folder.FullPath, 0, 1, 2);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(2)]
    public void Parts_of_the_same_settings_are_current(int? part) => Assert.True(IsCurrent(part));

    [Theory]
    [InlineData("orders-00001-of-00003.csv")]
    [InlineData("manifest-00001-of-00003.json")]
    public void A_missing_file_concerns_its_part_alone(string name)
    {
        File.Delete(folder.File(name));

        Assert.Equal((false, true, false), (IsCurrent(null), IsCurrent(0), IsCurrent(1)));
    }

    [Fact]
    public void A_file_of_another_length_concerns_its_part_alone()
    {
        File.AppendAllText(folder.File("reviews-00002-of-00003.csv"), "\n");

        Assert.Equal((false, true, false), (IsCurrent(null), IsCurrent(1), IsCurrent(2)));
    }

    [Fact]
    public void The_products_are_the_first_parts()
    {
        File.Delete(folder.File("products.csv"));

        Assert.Equal((false, false, true), (IsCurrent(null), IsCurrent(0), IsCurrent(1)));
    }

    [Fact]
    public void Parts_of_another_seed_are_not_current() =>
        Assert.False(PartFiles.Folder(folder.FullPath, 1, PartFiles.Set with { Seed = 2 }).IsCurrent());

    [Theory]
    [InlineData("\"version\"", "\"0.0.1\"")]
    [InlineData("orders-00001", "orders-00002")]
    [InlineData("{", "")]
    public void A_manifest_that_says_otherwise_is_not_current(string text, string other)
    {
        var path = folder.File("manifest-00001-of-00003.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(text.Replace("version", PackageBuild.Version), other));

        Assert.Equal((true, false), (IsCurrent(0), IsCurrent(1)));
    }

    [Fact]
    public void Parts_that_another_build_of_the_task_made_are_not_current()
    {
        var record = folder.FullPath + ".made";
        var lines = File.ReadAllLines(record);
        File.WriteAllLines(record, lines.Select(line => line.Contains("00001", StringComparison.Ordinal) ? line[..^1] + "x" : line));

        Assert.Equal((true, false), (IsCurrent(0), IsCurrent(1)));
    }

    private bool IsCurrent(int? part) => PartFiles.Folder(folder.FullPath, part).IsCurrent();
}
