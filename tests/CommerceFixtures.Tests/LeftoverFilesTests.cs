namespace CommerceFixtures.Tests;

/// <summary>In a folder with leftover files of other sets, the manifests determine which set it contains.</summary>
public sealed class LeftoverFilesTests
{
    [Theory]
    [InlineData("orders.csv")]
    [InlineData("orders-00000-of-00004.csv")]
    [InlineData("reviews-00001-of-00002.csv")]
    [InlineData("manifest-00000-of-00001.json")]
    [InlineData("manifest-00016-of-00016.json")]
    [InlineData("manifest-0-of-16.json")]
    [InlineData("manifest-00000-of-00016.json.bak")]
    [InlineData("manifest-old.json")]
    [InlineData("my-manifest-00000-of-00016.json")]
    [InlineData("manifest-00000-of-99999999999.json")]
    public void Beside_the_manifests_of_parts_nothing_else_counts(string name)
    {
        using var folder = new TinySetInParts();
        File.WriteAllText(folder[name], "oops");
        Assert.Equal((3, 4), (folder.Open().Manifests.Count, folder.Open().Orders.Count));
    }

    [Theory]
    [InlineData("orders-00000-of-00003.csv")]
    [InlineData("manifest-00000-of-00003.json")]
    public void Beside_the_manifest_of_a_set_in_one_no_part_counts(string name)
    {
        using var folder = new TinyDataSet();
        File.WriteAllText(Path.Combine(folder.Directory, name), "oops");
        Assert.Equal((1, 4), (folder.Open().Manifests.Count, folder.Open().Orders.Count));
    }

    [Theory]
    [InlineData("manifest-00001-of-00016.json", "3 and 16")]
    [InlineData("manifest-00001-of-00002.json", "2 and 3")]
    public void Manifests_of_different_numbers_of_parts_are_told(string name, string parts)
    {
        using var folder = new TinySetInParts();
        File.Copy(folder.ManifestPath(1), folder[name]);
        AssertSeveral(folder, parts);
    }

    [Theory]
    [InlineData("orders.csv", "1 and 3")]
    [InlineData("customers-00001-of-00016.csv", "3 and 16")]
    public void Without_a_manifest_files_of_different_sets_are_told(string name, string parts)
    {
        using var folder = new TinySetInParts(withManifests: false);
        File.Copy(folder.PathOf(FixtureFile.Orders, 0), folder[name]);
        AssertSeveral(folder, parts);
    }

    private static void AssertSeveral(TinySetInParts folder, string parts)
    {
        var error = Assert.Throws<StaleFixtureException>(folder.Open);
        Assert.Equal([$"the folder contains files of several sets, with {parts} parts, but can contain only one set"], error.Differences);
    }
}
