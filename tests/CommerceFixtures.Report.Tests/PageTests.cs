using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CommerceFixtures.Report.Tests;

/// <summary>The page as a file.</summary>
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
            .ToDictionary(
                rule => $"{rule.GetProperty("file")}: {rule.GetProperty("rule")}",
                rule => ($"{rule.GetProperty("bound")}", $"{rule.GetProperty("reached")}"));
        var shares = report.Data.Manifests.Select(Share).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(
            ("0.595 to 0.605", $"{shares[0]} to {shares[^1]}, by part"), rules["orders.csv: revenue share of the top 20 % of customers"]);
        Assert.Equal(("200", "200"), rules["products.csv: every count is the count that was asked for"]);
        Assert.Equal(("6000", "6000"), rules["orders.csv: every count is the count that was asked for"]);
        Assert.Equal(("every row", "2000 of 2000"), rules["customers.csv: emails are unique"]);
        const string status = "Completed 4800, Processing 600, Cancelled 300, Returned 300";
        Assert.Equal((status, status), rules["orders.csv: shares of status are exact"]);
        const string discounts = "0 % 11200, 10 % 3200, 20 % 1280, 25 % 320";
        Assert.Equal((discounts, discounts), rules["order_items.csv: shares of discount are exact"]);
        Assert.Equal(
            "customers.csv in 3 parts: 2000",
            report.Json.GetProperty("set").GetProperty("files").EnumerateArray()
                .Select(file => $"{file.GetProperty("name")}: {file.GetProperty("rows")}").ElementAt(1));

        static string Share(FixtureManifest manifest) =>
            manifest.Rules.Single(rule => rule.Rule == "revenue share of the top 20 % of customers").Reached;
    }

    [Theory]
    [InlineData("at least 0.3", "0.5012 to 0.6, by part", "0.6", "0.5012")]
    [InlineData("at least 4", "5 to 7, by part", "7", "5")]
    [InlineData("1.5 to 3", "2", "2", "2")]
    [InlineData("every row", "7 of 9", "3 of 4", "4 of 5")]
    [InlineData("at least 0.3", "not judged: fewer than 500 reviews, in the first part", "not judged: fewer than 500 reviews", "0.7")]
    public void What_parts_tell_of_one_bound_is_added_up_or_told_as_a_range(string bound, string whole, params string[] parts)
    {
        var figure = RuleFigure.Of([.. parts.Select(reached => new FixtureManifestRule("a rule", "orders.csv", bound, reached))]);
        Assert.Equal((bound, whole), (figure.Bound, figure.Reached));
    }

    [Theory]
    [InlineData(true, "revenue share of the top 20 % of customers", "0.595 to 0.605")]
    [InlineData(true, "mean margins differ by category", "at least 0.15")]
    [InlineData(false, "rank correlation of lines and reviews", "at least 0.6")]
    [InlineData(false, "shares of status are exact", "Completed 80, Returned 20")]
    [InlineData(false, "margins lie in 20 to 50 %", "every row")]
    public void Ratios_of_a_whole_are_shares(bool isShare, string rule, string bound) =>
        Assert.Equal(isShare, RuleFigure.Of([new FixtureManifestRule(rule, "orders.csv", bound, bound)]).IsShare);

    [Theory]
    [InlineData("4000", "1332", "1336", "1332")]
    [InlineData("5 stars 7, 4 stars 0", "5 stars 3, 4 stars 0", "5 stars 4, 4 stars 0")]
    [InlineData("0 % 8, 25 % 2", "0 % 4, 25 % 1", "0 % 4, 25 % 1")]
    public void Counts_of_parts_are_added_up_in_bound_and_figure(string whole, params string[] parts)
    {
        var figure = RuleFigure.Of([.. parts.Select(count => new FixtureManifestRule("a rule", "orders.csv", count, count))]);
        Assert.Equal((whole, whole), (figure.Bound, figure.Reached));
    }

    [Fact]
    public void An_order_takes_24_bytes_of_memory() => Assert.Equal(24, Unsafe.SizeOf<OrderTally>());

    [Fact]
    public void A_cancelled_build_does_not_wait_for_it()
    {
        using var report = WrittenReport.Of("Orders=30");
        using var page = new MemoryStream();
        Assert.Throws<OperationCanceledException>(() => ReportPage.Write(report.Directory, page, new CancellationToken(canceled: true)));
        Assert.Equal(0, page.Length);
    }
}
