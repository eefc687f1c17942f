using System.Text;
using System.Text.Json;

namespace CommerceFixtures.Tests;

/// <summary>Reads the manifest, and compares the files of a folder with it on opening.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void A_manifest_comes_back_as_it_was_written()
    {
        using var folder = new TinyDataSet();
        var written = folder.WriteManifest();

        var read = Assert.Single(folder.Open().Manifests);

        Assert.Equal((written.Name, written.PackageVersion, written.DataVersion), (read.Name, read.PackageVersion, read.DataVersion));
        Assert.Equal(written.Settings, read.Settings);
        Assert.Equal(written.Files, read.Files);
        Assert.Equal(written.Rules, read.Rules);
        Assert.Equal(JsonSerializer.Serialize(written.Rules), JsonSerializer.Serialize(read.Rules));
        Assert.Equal(4, read.Rules.Count);
        Assert.Equal(TinyDataSet.Settings, string.Join(';', read.Settings.Select(setting => $"{setting.Key}={setting.Value}")));
    }

    [Fact]
    public void Rules_are_equal_if_their_contents_are()
    {
        using var folder = new TinyDataSet();
        folder.WriteManifest();
        var (first, second) = (folder.Open().Manifests[0].Rules, folder.Open().Manifests[0].Rules);

        Assert.Equal(first, second);
        Assert.Equal(first.Select(rule => rule.GetHashCode()), second.Select(rule => rule.GetHashCode()));
        Assert.Equal(first.Count, first.Concat(second).Distinct().Count());
    }

    [Fact]
    public void Bounds_and_figures_with_equal_counts_are_equal_in_any_order()
    {
        var (counts, reordered) = (Counts(("Completed", 3), ("Returned", 1)), Counts(("Returned", 1), ("Completed", 3)));
        var (bound, figure) = (new FixtureRuleBound { Counts = counts }, new FixtureRuleFigure { Counts = counts });

        Assert.Equal(bound, new() { Counts = reordered });
        Assert.Equal(bound.GetHashCode(), new FixtureRuleBound { Counts = reordered }.GetHashCode());
        Assert.Equal(figure, new() { Counts = reordered });
        Assert.Equal(figure.GetHashCode(), new FixtureRuleFigure { Counts = reordered }.GetHashCode());
    }

    [Fact]
    public void A_bound_or_a_figure_that_differs_in_one_property_is_not_equal()
    {
        var bound = new FixtureRuleBound { Minimum = 1, Maximum = 2, Rows = 3, Counts = Counts(("Completed", 3), ("Returned", 1)) };
        var figure = new FixtureRuleFigure { Value = 1, Rows = 3, Counts = Counts(("Completed", 3), ("Returned", 1)) };
        IReadOnlyDictionary<string, long>[] otherCounts =
            [Counts(("Completed", 3)), Counts(("Completed", 3), ("Returned", 2)), Counts(("Completed", 3), ("Shipped", 1))];

        Assert.All(
            [bound with { Minimum = null }, bound with { Maximum = 3 }, bound with { Rows = 4 }, null],
            other => Assert.NotEqual(bound, other));
        Assert.All([figure with { Value = 2 }, figure with { Rows = null }, null], other => Assert.NotEqual(figure, other));
        Assert.All(otherCounts, counts => Assert.NotEqual(bound, bound with { Counts = counts }));
        Assert.All(otherCounts, counts => Assert.NotEqual(figure, figure with { Counts = counts }));
    }

    [Fact]
    public void The_format_is_indented_JSON_with_line_feeds()
    {
        var manifest = new FixtureManifest
        {
            Name = "Größe \"x\"\r\n",
            PackageVersion = "0.1.0",
            DataVersion = 3,
            Settings = SettingsFingerprint.Pairs("Products=200;EmailDomains=example.com,example.net"),
            Files = [new() { Name = "products.csv", RowCount = 200, Length = 123, Sha256 = "ab12" }],
            LazyRules = new([
                new()
                {
                    Id = "products.margin",
                    File = "products.csv",
                    Description = "Margins are between 20% and 50%",
                    Kind = FixtureRuleKind.EveryRow,
                    Unit = FixtureRuleUnit.Share,
                    Bound = new() { Minimum = 0.2, Maximum = 0.5, Rows = 9 },
                    Figure = new() { Rows = 9 },
                },
                new()
                {
                    Id = "orders.status.shares",
                    File = "orders.csv",
                    Description = "Shares are exact",
                    Kind = FixtureRuleKind.ExactCounts,
                    Bound = new() { Counts = new Dictionary<string, long> { ["Returned"] = 7, ["Completed"] = 80 } },
                    Figure = new() { Counts = new Dictionary<string, long> { ["Returned"] = 7, ["Completed"] = 80 } },
                },
                new()
                {
                    Id = "orders.season.peak-to-rest",
                    File = "orders.csv",
                    Year = 2024,
                    Description = "Ratios are at least 1.5",
                    Kind = FixtureRuleKind.Range,
                    Unit = FixtureRuleUnit.Number,
                    Bound = new() { Minimum = 1.5 },
                    Figure = new() { Value = 0.0001 },
                    Verdict = FixtureRuleVerdict.NotJudged,
                    Reason = "fewer than 1,000 orders",
                },
                new()
                {
                    Id = "orders.behavior.tenure",
                    File = "orders.csv",
                    Description = "Customers leave",
                    Kind = FixtureRuleKind.Behavior,
                    Unit = FixtureRuleUnit.Number,
                    Bound = new() { Maximum = 0.46 },
                    Figure = new() { Value = 0.5 },
                    RealShop = new() { Value = 0.42, Source = "CDNOW, 1997-98" },
                    Verdict = FixtureRuleVerdict.OutsideBound,
                },
            ]),
        };
        using var stream = new MemoryStream();

        ManifestFormat.Write(stream, manifest);

        const string Expected = """
            {
              "formatVersion": 4,
              "name": "Größe \"x\"\r\n",
              "packageVersion": "0.1.0",
              "dataVersion": 3,
              "settings": {
                "Products": "200",
                "EmailDomains": "example.com,example.net"
              },
              "files": [
                {
                  "name": "products.csv",
                  "rows": 200,
                  "bytes": 123,
                  "sha256": "ab12"
                }
              ],
              "rules": [
                {
                  "id": "products.margin",
                  "file": "products.csv",
                  "description": "Margins are between 20% and 50%",
                  "kind": "everyRow",
                  "unit": "share",
                  "bound": {
                    "min": 0.2,
                    "max": 0.5,
                    "rows": 9
                  },
                  "figure": {
                    "rows": 9
                  },
                  "verdict": "holds"
                },
                {
                  "id": "orders.status.shares",
                  "file": "orders.csv",
                  "description": "Shares are exact",
                  "kind": "exactCounts",
                  "unit": "count",
                  "bound": {
                    "counts": {
                      "Returned": 7,
                      "Completed": 80
                    }
                  },
                  "figure": {
                    "counts": {
                      "Returned": 7,
                      "Completed": 80
                    }
                  },
                  "verdict": "holds"
                },
                {
                  "id": "orders.season.peak-to-rest",
                  "file": "orders.csv",
                  "year": 2024,
                  "description": "Ratios are at least 1.5",
                  "kind": "range",
                  "unit": "number",
                  "bound": {
                    "min": 1.5
                  },
                  "figure": {
                    "value": 0.0001
                  },
                  "verdict": "notJudged",
                  "reason": "fewer than 1,000 orders"
                },
                {
                  "id": "orders.behavior.tenure",
                  "file": "orders.csv",
                  "description": "Customers leave",
                  "kind": "behavior",
                  "unit": "number",
                  "bound": {
                    "max": 0.46
                  },
                  "figure": {
                    "value": 0.5
                  },
                  "realShop": {
                    "value": 0.42,
                    "source": "CDNOW, 1997-98"
                  },
                  "verdict": "outsideBound"
                }
              ]
            }

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("", 1, null)]
    [InlineData("{\n\"formatVersion\": 1,\n]", 3, null)]
    [InlineData("[]", 1, "$")]
    [InlineData("{}", 1, "$.formatVersion")]
    [InlineData("""{"formatVersion": "1"}""", 1, "$.formatVersion")]
    [InlineData("""{"formatVersion": 4, "name": 5}""", 1, "$.name")]
    [InlineData("""{"formatVersion": 4, "name": null}""", 1, "$.name")]
    [InlineData("""{"formatVersion": 4, "name": "\ud800"}""", 1, null)]
    [InlineData("""{"formatVersion": 4, "name": "a", "packageVersion": "1", "dataVersion": 1.5}""", 1, "$.dataVersion")]
    [InlineData("""{"formatVersion": 4, "name": "a", "packageVersion": "1", "dataVersion": 1, "settings": {"A": 1}}""", 1, "$.settings.A")]
    [InlineData("""{"formatVersion": 4, "name": "a", "packageVersion": "1", "dataVersion": 1, "settings": []}""", 1, "$.settings")]
    [InlineData(
        """{"formatVersion": 4, "name": "", "packageVersion": "", "dataVersion": 1, "settings": {}, "files": [{"name": "a", "rows": 1}]}""",
        1,
        "$.files[0].bytes")]
    public void A_file_that_is_no_manifest_is_told_with_line_and_property(string text, long line, string? property)
    {
        using var folder = new TinyDataSet();
        File.WriteAllText(folder.ManifestPath, text);

        var error = Assert.Throws<FixtureFormatException>(folder.Open);

        Assert.Equal((folder.ManifestPath, line, property), (error.Path, error.Line, error.Column));
        Assert.EndsWith(
            $"expected {error.Expected}. Build the project that generates the files again ('dotnet build --no-incremental'), or restore " +
                "the file.",
            error.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n\"formatVersion\": 1,\n]", "(3): expected a manifest in JSON. ")]
    [InlineData("{\"formatVersion\": 4, \"name\": \"\\ud800\"}", "(1): expected a manifest in UTF-8. ")]
    [InlineData("{}", "(1): property '$.formatVersion' is missing, expected a value. ")]
    [InlineData("{\"formatVersion\": \"\"}", "(1): property '$.formatVersion' is '\"\"', expected a whole number. ")]
    [InlineData("", ": expected a regular file that is not empty. ")]
    public void The_error_says_what_the_manifest_lacks(string text, string found)
    {
        using var folder = new TinyDataSet();
        File.WriteAllText(folder.ManifestPath, text);

        Assert.StartsWith(
            folder.ManifestPath + found, Assert.Throws<FixtureFormatException>(folder.Open).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[5]", "$.rules[0]")]
    [InlineData("{}", "$.rules")]
    [InlineData("""[{"id": "a", "file": "b"}]""", "$.rules[0].bound")]
    [InlineData("""[{"bound": {}, "figure": 5}]""", "$.rules[0].id")]
    public void Rules_that_are_not_rules_are_reported_at_the_first_access(string rules, string property) => RequireWrong(rules, property);

    [Theory]
    [InlineData("id", "5")]
    [InlineData("file", "null")]
    [InlineData("description", "{}")]
    [InlineData("year", "\"2024\"")]
    [InlineData("year", "null")]
    [InlineData("kind", "\"EveryRow\""), InlineData("kind", "\"7\""), InlineData("kind", "0"), InlineData("unit", "\"percent\"")]
    [InlineData("verdict", "\"\""), InlineData("verdict", "true"), InlineData("reason", "1")]
    [InlineData("bound", "[]"), InlineData("bound", "\"at least 4\""), InlineData("figure", "null")]
    [InlineData("bound", """{"min": "1"}""", ".min")]
    [InlineData("bound", """{"min": 1e999}""", ".min")]
    [InlineData("bound", """{"max": null}""", ".max")]
    [InlineData("bound", """{"rows": -1}""", ".rows")]
    [InlineData("bound", """{"rows": 1.5}""", ".rows")]
    [InlineData("bound", """{"counts": []}""", ".counts")]
    [InlineData("figure", """{"counts": {"a": 1, "a": 2}}""", ".counts.a")]
    [InlineData("figure", """{"counts": {"a": 9223372036854775808}}""", ".counts.a")]
    [InlineData("figure", """{"value": {}}""", ".value"), InlineData("figure", """{"rows": false}""", ".rows")]
    public void A_member_of_a_rule_that_is_wrong_is_reported_by_its_place(string member, string value, string place = "")
    {
        var members = new Dictionary<string, string>
        {
            ["id"] = "\"a.b\"",
            ["file"] = "\"orders.csv\"",
            ["description"] = "\"\"",
            ["kind"] = "\"range\"",
            ["unit"] = "\"share\"",
            ["bound"] = """{"min": 0, "max": 1, "rows": 3, "counts": {"a": 1}}""",
            ["figure"] = "{}",
            ["verdict"] = "\"holds\"",
        };
        Assert.Equal(1, Assert.Single(RulesOf(Json())).Bound.Maximum);

        members[member] = value;
        RequireWrong(Json(), $"$.rules[0].{member}{place}");

        string Json() => $"[{{ {string.Join(", ", members.Select(one => $"\"{one.Key}\": {one.Value}"))} }}]";
    }

    [Fact]
    public void A_damaged_manifest_opens_or_is_told_in_one_of_two_ways()
    {
        using var folder = new TinyDataSet();
        var text = File.ReadAllBytes(folder.ManifestPath);
        var random = new TestRandom(99);
        var told = 0;
        for (var round = 0; round < 1000; round++)
        {
            var damaged = text.ToList();
            var at = random.Below(damaged.Count);
            if (random.OneIn(3))
                damaged.RemoveRange(at, random.OneIn(2) ? 1 : damaged.Count - at);
            else
                damaged[at] = (byte)random.Below(256);
            File.WriteAllBytes(folder.ManifestPath, damaged.ToArray());

            if (Record.Exception(folder.Open) is not { } error)
                continue;
            Assert.True(error is FixtureFormatException or StaleFixtureException, error.ToString());
            told++;
        }

        Assert.InRange(told, 200, 950);
    }

    [Fact]
    public void Files_of_the_settings_that_the_project_was_compiled_with_open()
    {
        using var folder = new TinyDataSet();
        Assert.Equal("Tiny", TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings).Name);
    }

    [Fact]
    public void Each_setting_that_differs_is_reported_with_both_values_and_both_remedies()
    {
        using var folder = new TinyDataSet();
        var settings = TinyDataSet.Settings
            .Replace("Orders=4", "Orders=500", StringComparison.Ordinal)
            .Replace("Seed=1", "Seed=2", StringComparison.Ordinal)
            .Replace("EmailDomains=example.com,example.net", "Colour=red", StringComparison.Ordinal);

        var error = Assert.Throws<StaleFixtureException>(() => TinyManifest.OpenFor(folder.Directory, settings));

        Assert.Equal(folder.Directory, error.Directory);
        Assert.Equal(
            [
                "Orders is 4 in the files, 500 in the project",
                "Seed is 1 in the files, 2 in the project",
                "Colour is not set in the files, red in the project",
                "EmailDomains is example.com,example.net in the files, not set in the project",
            ],
            error.Differences);
        Assert.Equal(
            $"The data set in '{folder.Directory}' is stale: {string.Join("; ", error.Differences)}. " +
            "Rebuild the project that generates it ('dotnet build --no-incremental'). If a rebuild does not help, " +
            "another project with different settings builds to the same output folder. Set a different CommerceFixturesFolder in one of " +
                "the two projects.",
            error.Message);
    }

    [Theory]
    [InlineData("Default", "0.1.0", "the name is Tiny in the files, Default in the project")]
    [InlineData("Tiny", "0.2.0-beta", "the package version is 0.1.0 in the files, 0.2.0-beta in the project")]
    public void Files_of_another_set_or_another_version_are_told_as_such(string name, string packageVersion, string difference)
    {
        using var folder = new TinyDataSet();
        var error = Assert.Throws<StaleFixtureException>(
            () => TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings, name, packageVersion));
        Assert.Equal([difference], error.Differences);
    }

    [Fact]
    public void A_manifest_of_another_format_is_stale()
    {
        using var folder = new TinyDataSet();
        File.WriteAllText(folder.ManifestPath, """{"formatVersion": 1}""");

        var error = Assert.Throws<StaleFixtureException>(folder.Open);

        Assert.Equal(["manifest.json has format version 1, but this version of the package reads format version 4"], error.Differences);
    }

    [Fact]
    public void A_file_of_another_length_is_stale()
    {
        using var folder = new TinyDataSet();
        var text = TinyTexts.Of[FixtureFile.Orders];
        folder.Write(FixtureFile.Orders, text[..50]);

        var error = Assert.Throws<StaleFixtureException>(folder.Open);

        Assert.Equal([$"orders.csv has 50 bytes, but {text.Length} in the manifest"], error.Differences);
    }

    [Theory, MemberData(nameof(FileNames))]
    public void A_missing_file_is_told_with_the_folder_and_the_mend(string fileName)
    {
        using var folder = new TinyDataSet();
        var path = Path.Combine(folder.Directory, fileName);
        File.Delete(path);

        var error = Assert.Throws<FileNotFoundException>(folder.Open);

        Assert.Equal(path, error.FileName);
        Assert.Equal(
            $"The file '{fileName}' of the data set is missing from '{folder.Directory}'. " +
            "Build the project that generates the data set ('dotnet build'), and make sure that its property CommerceFixturesEnabled is " +
                "not false.",
            error.Message);
    }

    [Fact]
    public void The_project_s_own_files_need_their_manifest()
    {
        using var folder = new TinyDataSet(withManifest: false);
        var error = Assert.Throws<FileNotFoundException>(() => TinyManifest.OpenFor(folder.Directory, TinyDataSet.Settings));
        Assert.Equal(folder.ManifestPath, error.FileName);
    }

    [Fact]
    public void A_missing_folder_is_told_with_the_mend()
    {
        using var folder = new TestFolder();
        var missing = Path.Combine(folder.Path, "none");

        var error = Assert.Throws<DirectoryNotFoundException>(() => CommerceDataSet.Open(missing));

        Assert.Contains($"'{missing}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("CommerceFixturesEnabled", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_folder_has_a_name(string directory) => Assert.Throws<ArgumentException>(() => CommerceDataSet.Open(directory));

    public static TheoryData<string> FileNames => Reading.FileNames;

    private static void RequireWrong(string rules, string property)
    {
        using var folder = new TinyDataSet();
        var manifest = WithRules(folder, rules);

        var error = Assert.Throws<FixtureFormatException>(() => manifest.Rules);

        Assert.Equal((folder.ManifestPath, property), (error.Path, error.Column));
    }

    private static IReadOnlyList<FixtureManifestRule> RulesOf(string rules)
    {
        using var folder = new TinyDataSet();
        return WithRules(folder, rules).Rules;
    }

    /// <summary>Opens a set whose manifest has these rules, which are not read yet.</summary>
    private static FixtureManifest WithRules(TinyDataSet folder, string rules)
    {
        var text = File.ReadAllText(folder.ManifestPath);
        File.WriteAllText(folder.ManifestPath, text[..text.IndexOf("\"rules\"", StringComparison.Ordinal)] + $"\"rules\": {rules} }}");
        return Assert.Single(folder.Open().Manifests);
    }

    private static Dictionary<string, long> Counts(params (string Name, long Count)[] counts) =>
        counts.ToDictionary(pair => pair.Name, pair => pair.Count);
}
