using System.Diagnostics;
using System.Text;

namespace CommerceFixtures.Tests;

/// <summary>Hostile files in place of a set's files are rejected with a clear error, at once and without much memory.</summary>
public sealed class HostileFileTests : IDisposable
{
    /// <summary>Many times the duration of opening a set, so opening that never ends fails the test.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private const string Remedy =
        "Build the project that generates the files again ('dotnet build --no-incremental'), or restore the file.";

    private readonly TinyDataSet folder = new();

    public static TheoryData<string, string, string, string> Manifests => new()
    {
        { "\"rows\": ", "\"rows\": -", "$.files[0].rows", "a whole number of 0 or more" },
        { "\"rows\": ", "\"rows\": 9999999", "$.files[0].rows", "a whole number" },
        { "\"bytes\": ", "\"bytes\": -", "$.files[0].bytes", "a whole number of 0 or more" },
        { "\"bytes\": ", "\"bytes\": 99999999999999999", "$.files[0].bytes", "a whole number of 0 or more" },
        { "\"sha256\": \"", "\"sha256\": \"A", "$.files[0].sha256", "64 lowercase hexadecimal digits" },
        { "products.csv", "/dev/zero", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "../products.csv", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "a\\\\products.csv", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "C:products.csv", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "..", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "", "$.files[0].name", "the name of a file in the folder of the manifest, without a path" },
        { "products.csv", "customers.csv", "$.files[1].name", "a name that is not used twice" },
        { "\"Customers\": ", "\"Products\": ", "$.settings.Products", "a name that is not used twice" },
    };

    [Theory, MemberData(nameof(Manifests))]
    public void A_manifest_with_impossible_values_is_refused_with_the_property(
        string made, string changed, string property, string expected)
    {
        var text = File.ReadAllText(folder.ManifestPath);
        var at = text.IndexOf(made, StringComparison.Ordinal);
        File.WriteAllText(folder.ManifestPath, $"{text[..at]}{changed}{text[(at + made.Length)..]}");

        var error = Assert.Throws<FixtureFormatException>(folder.Open);

        Assert.Equal((folder.ManifestPath, property, expected), (error.Path, error.Column, error.Expected));
        Assert.StartsWith($"{folder.ManifestPath}(1): property '{property}' is ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tiny", "\\ud800")]
    [InlineData("\"name\": \"Tiny\"", "\"\\ud800\": 1")]
    [InlineData("\"Seed\": \"1\"", "\"\\ud800\": \"1\"")]
    public void A_manifest_that_is_not_Unicode_is_refused(string made, string changed)
    {
        var text = File.ReadAllText(folder.ManifestPath);
        File.WriteAllText(folder.ManifestPath, text.Replace(made, changed, StringComparison.Ordinal));

        var error = Assert.Throws<FixtureFormatException>(folder.Open);

        Assert.Equal((folder.ManifestPath, null, "a manifest in UTF-8"), (error.Path, error.Column, error.Expected));
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("a\\udc00b")]
    public void A_rule_that_is_not_Unicode_is_refused_when_the_rules_are_asked_for(string rule)
    {
        var text = File.ReadAllText(folder.ManifestPath);
        File.WriteAllText(folder.ManifestPath, text.Replace("fewer than", rule, StringComparison.Ordinal));
        var manifest = Assert.Single(folder.Open().Manifests);

        var error = Assert.Throws<FixtureFormatException>(() => manifest.Rules);

        Assert.Equal((folder.ManifestPath, "a manifest in UTF-8"), (error.Path, error.Expected));
    }

    [Fact]
    public void Bytes_of_a_rule_that_are_not_UTF_8_are_refused_at_once()
    {
        var text = File.ReadAllText(folder.ManifestPath);
        File.WriteAllBytes(folder.ManifestPath, Encoding.Latin1.GetBytes(text.Replace("fewer than", "\u00E9", StringComparison.Ordinal)));

        var error = Assert.Throws<FixtureFormatException>(folder.Open);

        Assert.Equal((folder.ManifestPath, "a manifest in UTF-8"), (error.Path, error.Expected));
    }

    [Fact]
    public void A_manifest_with_a_byte_order_mark_is_read()
    {
        File.WriteAllText(folder.ManifestPath, "\uFEFF" + File.ReadAllText(folder.ManifestPath));
        Assert.Equal("Tiny", folder.Open().Name);
    }

    [Fact]
    public async Task A_manifest_of_any_number_of_settings_is_compared_at_once()
    {
        var settings = string.Join(';', Enumerable.Range(0, 200_000).Select(number => $"S{number}=1"));
        TinyManifest.Write(folder.ManifestPath, TinyManifest.Of(folder.Directory, settings, FixtureFile.All.Select(file => file.FileName)));

        var opening = Task.Run(() => TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings));

        var error = await Assert.ThrowsAsync<StaleFixtureException>(() => opening.WaitAsync(LongestWait));
        Assert.InRange(error.Differences.Count, 200_000, 200_020);
        Assert.InRange(error.Message.Length, 1, 2_000);
        Assert.Contains("and 200000 more", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_has_at_most_16_MB()
    {
        using (var file = File.OpenWrite(folder.ManifestPath))
            file.SetLength(3L * 1024 * 1024 * 1024);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<FixtureFormatException>(folder.Open);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal($"{folder.ManifestPath}: expected a manifest of at most 16 MB. {Remedy}", error.Message);
    }

    [Fact]
    public void Long_values_of_a_manifest_are_cut()
    {
        var text = File.ReadAllText(folder.ManifestPath);
        var name = new string('x', 1_000_000);
        File.WriteAllText(folder.ManifestPath, text.Replace("\"Tiny\"", $"[\"{name}\"]", StringComparison.Ordinal));
        var format = Assert.Throws<FixtureFormatException>(folder.Open);
        Assert.Equal(100, format.Value!.Length);
        Assert.InRange(format.Message.Length, 100, 500);

        File.WriteAllText(
            folder.ManifestPath,
            text.Replace("Tiny", name, StringComparison.Ordinal).Replace("\"Seed\"", $"\"{name}\"", StringComparison.Ordinal));
        var stale = Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings));
        Assert.Equal(3, stale.Differences.Count);
        Assert.InRange(stale.Message.Length, 100, 1_500);
    }

    [Theory]
    [InlineData(98, 100)]
    [InlineData(99, 99)]
    [InlineData(100, 100)]
    public void A_value_is_not_cut_inside_a_pair_of_surrogates(int before, int length)
    {
        var city = $"{new string('x', before)}😀😀\xFF";
        var text = TinyTexts.Of[FixtureFile.Customers].Replace("1 Elm St", city, StringComparison.Ordinal);
        File.WriteAllBytes(
            folder.PathOf(FixtureFile.Customers), [.. Encoding.UTF8.GetBytes(text).Select(value => value == 0xC3 ? (byte)0xFF : value)]);

        var error = Assert.Throws<FixtureFormatException>(() => Reading.Rows(FixtureFile.Customers, folder.Directory));

        Assert.Equal(("address", length), (error.Column, error.Value!.Length));
        Assert.False(char.IsHighSurrogate(error.Value[^1]));
    }

    [Theory]
    [InlineData("orders-00000-of-2147483647.csv")]
    [InlineData("orders-00000-of-10001.csv")]
    [InlineData("manifest-00000-of-2147483647.json")]
    public async Task A_name_of_more_parts_than_a_set_can_have_is_not_one_of_a_set(string name)
    {
        using var empty = new TestFolder();
        File.WriteAllText(Path.Combine(empty.Path, name), "");

        var opening = Task.Run(() => CommerceDataSet.Open(empty.Path));

        var error = await Assert.ThrowsAsync<FileNotFoundException>(() => opening.WaitAsync(LongestWait));
        Assert.Equal("products.csv", Path.GetFileName(error.FileName));
        Assert.DoesNotContain("parts", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_can_have_ten_thousand_parts()
    {
        using var empty = new TestFolder();
        File.WriteAllText(Path.Combine(empty.Path, "orders-00000-of-10000.csv"), "");

        var error = Assert.Throws<FileNotFoundException>(() => CommerceDataSet.Open(empty.Path));

        Assert.Contains("The set has 10000 parts", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("manifest.json")]
    [InlineData("orders.csv")]
    public async Task What_is_not_a_regular_file_is_refused(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        var path = Path.Combine(folder.Directory, name);
        await RefusedAsync(() => Process.Start("mkfifo", path).WaitForExit());
        await RefusedAsync(() => File.CreateSymbolicLink(path, "/dev/zero"));
        await RefusedAsync(() =>
        {
            Process.Start("mkfifo", path + ".pipe").WaitForExit();
            File.CreateSymbolicLink(path, path + ".pipe");
        });
        await RefusedAsync(() => File.WriteAllText(path, ""));

        async Task RefusedAsync(Action replace)
        {
            File.Delete(path);
            replace();
            if (name != "manifest.json")
                File.Delete(folder.ManifestPath);

            var reading = Task.Run(() => folder.Open().Orders);

            var error = await Assert.ThrowsAsync<FixtureFormatException>(() => reading.WaitAsync(LongestWait));
            Assert.Equal((path, null), (error.Path, error.Column));
            Assert.Equal($"{path}: expected a regular file that is not empty. {Remedy}", error.Message);
        }
    }

    [Fact]
    public void A_folder_of_links_to_the_files_is_a_set()
    {
        using var links = new TestFolder();
        foreach (var path in Directory.GetFiles(folder.Directory))
            File.CreateSymbolicLink(Path.Combine(links.Path, Path.GetFileName(path)), path);

        var set = TinyManifest.OpenFor(links.Path, TinyDataSet.Settings);

        Assert.Equal(folder.Open().Orders, set.Orders);
    }

    public void Dispose() => folder.Dispose();
}
