namespace CommerceFixtures.Tests;

/// <summary>Which parts exist, which are missing, and which do not belong together.</summary>
public sealed class IncompletePartsTests
{
    private const string Mend = " are missing. Generate them again, or copy them to this folder.";

    [Theory]
    [InlineData("manifest-00001-of-00003.json", 1)]
    [InlineData("customers-00000-of-00003.csv", 0)]
    [InlineData("orders-00001-of-00003.csv", 1)]
    [InlineData("order_items-00002-of-00003.csv", 2)]
    [InlineData("reviews-00002-of-00003.csv", 2)]
    [InlineData("products.csv", 0)]
    public void A_missing_file_is_told_with_its_part_and_the_mend(string name, int part)
    {
        using var folder = new TinySetInParts();
        File.Delete(folder[name]);

        var error = Assert.Throws<FileNotFoundException>(folder.Open);

        Assert.Equal(folder[name], error.FileName);
        Assert.Equal(
            $"The file '{name}' of the data set is missing from '{folder.Directory}'. The set has 3 parts, and files of part {part}{Mend}",
            error.Message);
    }

    [Fact]
    public void Parts_that_are_missing_altogether_are_told_in_one_error()
    {
        using var folder = new TinySetInParts();
        folder.Delete(part: 1);
        folder.Delete(part: 2);

        var error = Assert.Throws<FileNotFoundException>(() => TinyManifest.OpenFor(folder.Directory, TinySetInParts.Settings));

        Assert.Equal(folder.ManifestPath(1), error.FileName);
        Assert.EndsWith($"The set has 3 parts, and files of parts 1 to 2{Mend}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_of_many_missing_parts_are_named()
    {
        using var folder = new TestFolder();
        for (var part = 0; part < 100; part += 2)
            File.WriteAllText(Path.Combine(folder.Path, FixtureFile.NameIn("orders.csv", part, 100)), "a");

        var error = Assert.Throws<FileNotFoundException>(() => CommerceDataSet.Open(folder.Path));

        Assert.Contains("files of parts 0 to 99", error.Message, StringComparison.Ordinal);
        Assert.Equal(
            "parts 0 and 2 and 4 and 6 and 8 and 10 and 12 and 14 and 16 and 18, and 40 more",
            PartNumbers.Text([.. Enumerable.Range(0, 50).Select(part => 2 * part)]));
    }

    [Fact]
    public void Files_without_any_manifest_tell_a_missing_part_too()
    {
        using var folder = new TinySetInParts(withManifests: false);
        folder.Delete(part: 0);

        var error = Assert.Throws<FileNotFoundException>(folder.Open);

        Assert.Equal(folder.PathOf(FixtureFile.Customers, 0), error.FileName);
    }

    [Fact]
    public void The_project_s_own_parts_need_their_manifests()
    {
        using var folder = new TinySetInParts(withManifests: false);

        var error = Assert.Throws<FileNotFoundException>(() => TinyManifest.OpenFor(folder.Directory, TinySetInParts.Settings));

        Assert.Equal(folder.ManifestPath(0), error.FileName);
        Assert.EndsWith($"files of parts 0 to 2{Mend}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_other_settings_is_told_with_both_values()
    {
        using var folder = new TinySetInParts();
        folder.WriteManifest(1, TinySetInParts.Settings.Replace("Seed=1", "Seed=2", StringComparison.Ordinal) + ";Colour=red");

        Assert.Equal(
            ["Seed is 1 in parts 0 and 2, 2 in part 1", "Colour is not set in parts 0 and 2, red in part 1"],
            Assert.Throws<StaleFixtureException>(folder.Open).Differences);
        Assert.Equal(
            [
                "Seed is 1 in parts 0 and 2, 2 in part 1, 1 in the project",
                "Colour is not set in parts 0 and 2, red in part 1, not set in the project",
            ],
            Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, TinySetInParts.Settings)).Differences);
    }

    [Fact]
    public void A_part_of_another_maker_is_told_with_both_versions()
    {
        using var folder = new TinySetInParts();
        var made = folder.ManifestOf(2);
        TinyManifest.Write(folder.ManifestPath(2), new()
        {
            Name = made.Name,
            PackageVersion = "0.2.0",
            DataVersion = 7,
            Settings = made.Settings,
            Files = made.Files,
            LazyRules = made.LazyRules,
        });

        Assert.Equal(
            ["the package version is 0.1.0 in parts 0 to 1, 0.2.0 in part 2", "the data version is 1 in parts 0 to 1, 7 in part 2"],
            Assert.Throws<StaleFixtureException>(folder.Open).Differences);
    }

    [Fact]
    public void Parts_of_other_settings_than_the_project_s_are_told_once()
    {
        using var folder = new TinySetInParts();
        var settings = TinySetInParts.Settings.Replace("Parts=3", "Parts=16", StringComparison.Ordinal);

        Assert.Equal(
            ["Parts is 3 in the files, 16 in the project"],
            Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, settings)).Differences);
    }

    [Fact]
    public void A_file_of_a_part_has_the_length_of_its_manifest()
    {
        using var folder = new TinySetInParts();
        var before = new FileInfo(folder.PathOf(FixtureFile.Orders, 1)).Length;
        File.AppendAllText(folder.PathOf(FixtureFile.Orders, 1), "\n");

        Assert.Equal(
            [$"orders-00001-of-00003.csv has {before + 1} bytes, but {before} in the manifest"],
            Assert.Throws<StaleFixtureException>(folder.Open).Differences);
    }

    [Fact]
    public void A_manifest_of_another_part_is_none()
    {
        using var folder = new TinySetInParts();
        File.Copy(folder.ManifestPath(1), folder.ManifestPath(2), overwrite: true);

        var error = Assert.Throws<StaleFixtureException>(folder.Open);

        Assert.Contains("orders-00002-of-00003.csv is not listed in the manifest", error.Differences);
    }

    [Fact]
    public void A_file_that_is_no_manifest_is_named()
    {
        using var folder = new TinySetInParts();
        File.WriteAllText(folder.ManifestPath(2), "{");
        Assert.Equal(folder.ManifestPath(2), Assert.Throws<FixtureFormatException>(folder.Open).Path);
    }

    [Fact]
    public void A_manifest_of_another_format_is_named()
    {
        using var folder = new TinySetInParts();
        File.WriteAllText(folder.ManifestPath(1), """{"formatVersion": 1}""");

        Assert.Equal(
            ["manifest-00001-of-00003.json has format version 1, but this version of the package reads format version 4"],
            Assert.Throws<StaleFixtureException>(folder.Open).Differences);
    }
}
