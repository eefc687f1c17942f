using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Report.Tests;

/// <summary>The report as a file.</summary>
public sealed class PageTests
{
    [Fact]
    public void It_weighs_less_than_400_KB_at_the_default_size()
    {
        using var report = WrittenReport.Of("");
        Assert.InRange(new FileInfo(report.Path).Length, 200_000, 400_000);
    }

    [Fact]
    public void A_large_catalogue_gives_no_larger_page()
    {
        using var report = WrittenReport.Of("Products=5000&Orders=9000");
        Assert.InRange(new FileInfo(report.Path).Length, 200_000, 600_000);
        Assert.Equal(1500, report.Json.GetProperty("products").GetProperty("points").GetArrayLength());
    }

    [Fact]
    public void It_is_the_same_each_time_and_in_every_culture()
    {
        using var report = WrittenReport.Of("Orders=1200");
        var text = report.Text;
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-CH");
        try
        {
            report.Write();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        Assert.Equal(text, report.Text);
    }

    [Fact]
    public void Nothing_is_loaded_from_elsewhere()
    {
        using var report = WrittenReport.Of("Orders=30");
        Assert.DoesNotMatch(new Regex(@"(src|href)=""?(https?:)?//", RegexOptions.IgnoreCase), report.Text);
        Assert.DoesNotContain("sourceMappingURL", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", report.Text.Replace("}}", "", StringComparison.Ordinal)[..2000], StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_of_markup_in_the_data_are_escaped()
    {
        using var report = WrittenReport.Of("Orders=30");
        var from = report.Text.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        var json = report.Text[from..report.Text.IndexOf("</script>", from, StringComparison.Ordinal)];
        Assert.DoesNotMatch(new Regex("[<>&]"), json);
        Assert.Contains("Home \\u0026 Garden", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_in_parts_is_shown_whole_with_the_range_of_each_rule_over_its_parts()
    {
        using var report = WrittenReport.Of("Orders=6000&Parts=3");

        Assert.Equal(6000, report.Json.GetProperty("totals").GetProperty("orders").GetInt32());
        var rules = report.Json.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("year").ValueKind == JsonValueKind.Null)
            .ToDictionary(rule => rule.GetProperty("id").GetString()!);
        var shares = report.Data.Manifests.Select(Share).ToArray();
        Assert.Equal((0.595, 0.605), (Bound("orders.revenue.top-customers", "minimum"), Bound("orders.revenue.top-customers", "maximum")));
        Assert.Equal(shares.Min(), rules["orders.revenue.top-customers"].GetProperty("least").GetDouble());
        Assert.Equal(shares.Max(), rules["orders.revenue.top-customers"].GetProperty("most").GetDouble());
        RequireCounts("products.rows", """{"rows":200}""");
        RequireCounts("orders.rows", """{"rows":6000}""");
        RequireCounts("orders.status.shares", """{"Completed":4800,"Processing":600,"Cancelled":300,"Returned":300}""");
        RequireCounts("order-items.discount.shares", """{"no discount":11200,"10% off":3200,"20% off":1280,"25% off":320}""");
        var emails = rules["customers.email.unique"].GetProperty("measured");
        Assert.Equal((2000, 2000), (Bound("customers.email.unique", "rows"), emails.GetProperty("rows").GetInt32()));
        Assert.Equal(
            "customers.csv in 3 parts: 2000",
            report.Json.GetProperty("set").GetProperty("files").EnumerateArray()
                .Select(file => $"{file.GetProperty("name")}: {file.GetProperty("rows")}").ElementAt(1));

        static double Share(FixtureManifest manifest) =>
            manifest.Rules.Single(rule => rule.Id == "orders.revenue.top-customers").Figure.Value!.Value;

        double Bound(string id, string name) => rules[id].GetProperty("bound").GetProperty(name).GetDouble();

        void RequireCounts(string id, string counts)
        {
            Assert.Equal(counts, rules[id].GetProperty("bound").GetProperty("counts").GetRawText());
            Assert.Equal(counts, rules[id].GetProperty("measured").GetProperty("counts").GetRawText());
        }
    }

    [Fact]
    public void Numbers_of_parts_are_a_range()
    {
        var figure = RuleFigure.Of([OfValue(0.6), OfValue(0.5012), OfValue(null)]);
        Assert.Equal((0.5012, 0.6), (figure.Least, figure.Most));
        Assert.Equal((0.3, null), (figure.Bound.Minimum, figure.Bound.Maximum));
    }

    [Fact]
    public void Rows_and_counts_of_parts_are_added_up()
    {
        var figure = RuleFigure.Of([OfCounts(4, 3, ("Completed", 7), ("Returned", 0)), OfCounts(5, 4, ("Completed", 2), ("Returned", 1))]);

        Assert.Equal((9, 7), (figure.Bound.Rows, figure.Measured.Rows));
        Assert.Equal([("Completed", 9), ("Returned", 1)], figure.Bound.Counts.Select(count => (count.Key, count.Value)));
        Assert.Equal([("Completed", 9), ("Returned", 1)], figure.Measured.Counts.Select(count => (count.Key, count.Value)));
    }

    [Fact]
    public void A_rule_that_some_parts_do_not_judge_says_how_many_and_why()
    {
        var figure = RuleFigure.Of([OfValue(0.7), Unjudged(null, "fewer than 500 reviews"), Unjudged(0.2, "fewer than 50 products")]);

        Assert.Equal((3, 2, "fewer than 500 reviews"), (figure.Parts, figure.UnjudgedParts, figure.Reason));
        Assert.Equal((0.2, 0.7), (figure.Least, figure.Most));
        Assert.Null(RuleFigure.Of([Unjudged(null, "")]).Measured.Rows);

        static FixtureManifestRule Unjudged(double? value, string reason) =>
            OfValue(value) with { Verdict = FixtureRuleVerdict.NotJudged, Reason = reason };
    }

    [Theory, InlineData(FixtureRuleUnit.Share, true), InlineData(FixtureRuleUnit.Number, false), InlineData(FixtureRuleUnit.Count, false)]
    public void A_rule_is_about_a_share_by_its_unit(FixtureRuleUnit unit, bool isShare) =>
        Assert.Equal(isShare, RuleFigure.Of([OfValue(0.5) with { Unit = unit }]).IsShare);

    [Fact]
    public void A_rule_of_each_year_is_a_rule_of_its_own()
    {
        using var report = WrittenReport.Of("Orders=1200");
        var years = report.Json.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("id").GetString() == "orders.season.peak-to-rest")
                .Select(rule => rule.GetProperty("year").GetInt32());
        Assert.Equal([2023, 2024], years);
    }

    private static FixtureManifestRule OfValue(double? value) => new()
    {
        Id = "orders.rule",
        File = "orders.csv",
        Description = "A rule",
        Kind = FixtureRuleKind.Range,
        Unit = FixtureRuleUnit.Number,
        Bound = new() { Minimum = 0.3 },
        Figure = new() { Value = value },
    };

    private static FixtureManifestRule OfCounts(long bound, long measured, params (string Name, long Count)[] counts)
    {
        var byName = counts.ToDictionary(count => count.Name, count => count.Count);
        return OfValue(null) with { Bound = new() { Rows = bound, Counts = byName }, Figure = new() { Rows = measured, Counts = byName } };
    }

    [Fact]
    public void An_order_takes_24_bytes_of_memory() => Assert.Equal(24, Unsafe.SizeOf<OrderTally>());

    [Fact]
    public void A_cancelled_build_does_not_wait_for_it()
    {
        using var report = WrittenReport.Of("Orders=30");
        using var page = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => ReportPage.Write(report.Directory, page, cancellation: new(canceled: true)));
        Assert.Equal(0, page.Length);
    }
}
