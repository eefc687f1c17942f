namespace CommerceFixtures.Build.Tests;

/// <summary>When parts that lie there need not be made again.</summary>
public sealed class PartCurrencyTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public PartCurrencyTests() => PartFiles.Write(folder.FullPath, 0, 1, 2);

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
        Assert.False(new SetFolder(folder.FullPath, PartFiles.Set with { Seed = 2 }, 1, hasReport: false).IsCurrent());

    [Theory]
    [InlineData("\"version\"", "\"0.0.1\"")]
    [InlineData("orders-00001", "orders-00002")]
    [InlineData("{", "")]
    public void A_manifest_that_says_otherwise_is_not_current(string text, string other)
    {
        var path = folder.File("manifest-00001-of-00003.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace(text.Replace("version", Maker.Version), other));

        Assert.Equal((true, false), (IsCurrent(0), IsCurrent(1)));
    }

    [Fact]
    public void Parts_from_before_this_build_of_the_task_are_not_current()
    {
        File.SetLastWriteTimeUtc(folder.File("manifest-00001-of-00003.json"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal((true, false), (IsCurrent(0), IsCurrent(1)));
    }

    private bool IsCurrent(int? part) => new SetFolder(folder.FullPath, PartFiles.Set, part, hasReport: false).IsCurrent();
}
