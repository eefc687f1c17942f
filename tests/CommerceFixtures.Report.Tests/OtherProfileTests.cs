using System.Text.Json;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report.Tests;

/// <summary>If a number changes in the profile, the data, the check, the rules, and the report change with it.</summary>
public sealed class OtherProfileTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Margins within a smaller range, whose differences are smaller, too.</summary>
    private static readonly ShopProfile Margins25To45 = new()
    {
        Catalogue = new() { MinMargin = 0.25, MaxMargin = 0.45, MinMarginSpread = 0.15, MinMarginGap = 0.10 },
    };

    private static readonly ShopProfile Statuses70 = new() { Orders = new() { StatusShares = [70, 10, 10, 10] } };

    [Fact]
    public void Margins_of_25_to_45_percent_are_made_checked_said_and_shown()
    {
        const string words = "Margins are between 25% and 45%";
        var settings = MadeSet.Read("Orders=1200");
        using var byDefault = MadeSet.Of(settings);
        using var report = WrittenReport.Of(settings, Margins25To45);

        Assert.InRange(MarginsOf(byDefault.Data).Min(), 0.20m, 0.25m);
        Assert.InRange(MarginsOf(byDefault.Data).Max(), 0.45m, 0.50m);
        Assert.All(MarginsOf(report.Data), margin => Assert.InRange(margin, 0.25m, 0.45m));

        var refused = Assert.Throws<FixtureProblemException>(() => Check(byDefault.Directory)).Problem.Message;
        Assert.Contains($" breaks the rule products.margin, \"{words}\" (products.csv, product_id ", refused, StringComparison.Ordinal);
        Check(report.Directory);

        var said = report.Data.Manifests[0].Rules.Single(rule => rule.Id == "products.margin");
        Assert.Equal((words, 0.25, 0.45), (said.Description, said.Bound.Minimum, said.Bound.Maximum));

        var shown = report.Json.GetProperty("rules").EnumerateArray().Single(
            rule => rule.GetProperty("id").GetString() == "products.margin");
        var bound = shown.GetProperty("bound");
        Assert.Equal(
            (words, 0.25, 0.45),
            (shown.GetProperty("rule").GetString(), bound.GetProperty("minimum").GetDouble(), bound.GetProperty("maximum").GetDouble()));

        void Check(string directory) => CheckedFolder.Check(directory, new SetPart(settings, 0), profile: Margins25To45);
    }

    [Fact]
    public void Shares_of_70_10_10_and_10_percent_are_shown()
    {
        using var report = WrittenReport.Of(MadeSet.Read("Orders=1200"), Statuses70);

        var share = report.Json.GetProperty("shares")[0];
        Assert.Equal("Order status", share.GetProperty("title").GetString());
        Assert.Equal([840, 120, 120, 120], Numbers(share.GetProperty("quotas")));
        Assert.Equal([840, 120, 120, 120], Numbers(share.GetProperty("reached")));
        Assert.Equal(
            "Shares of status are exact, by largest remainder: Completed 70%, Processing 10%, Cancelled 10%, Returned 10%",
            share.GetProperty("rule").GetString());
    }

    [BrowserFact]
    public async Task The_chart_and_the_table_of_shares_show_70_10_10_and_10_percent()
    {
        using var report = WrittenReport.Of(MadeSet.Read("Orders=1200"), Statuses70);
        await using var opened = await browser.OpenAsync(report.Path);

        var required = await opened.Page.EvaluateAsync<double[]>("Chart.getChart('shares-0').data.datasets[0].data");
        var rows = await opened.Page.EvaluateAsync<string[]>(
            """
            [...document.getElementById("shares-0").closest("figure").querySelectorAll("tbody tr")]
              .map(row => [...row.cells].map(cell => cell.textContent).join("|"))
            """);

        Assert.Equal([0.7, 0.1, 0.1, 0.1], required);
        Assert.Equal(["Completed|70%|840|840", "Processing|10%|120|120", "Cancelled|10%|120|120", "Returned|10%|120|120"], rows);
    }

    [BrowserFact]
    public async Task The_axis_of_margins_leaves_room_for_the_bounds_of_the_set()
    {
        Assert.Equal((0.15, 0.55), await AxisAsync(new()));
        Assert.Equal((0.2, 0.5), await AxisAsync(Margins25To45));

        async Task<(double, double)> AxisAsync(ShopProfile profile)
        {
            using var report = WrittenReport.Of(MadeSet.Read("Orders=1200"), profile);
            await using var opened = await browser.OpenAsync(report.Path);
            var ends = await opened.Page.EvaluateAsync<double[]>(
                "(() => { const { min, max } = Chart.getChart('margins').scales.x; return [min, max]; })()");
            return (ends[0], ends[1]);
        }
    }

    [Fact]
    public void The_top_customers_and_the_rated_products_are_those_of_the_profile()
    {
        var profile = new ShopProfile
        {
            Whales = new() { OneIn = 4, RevenueShare = 0.65 },
            Reviews = new() { ProductJudgedFromReviews = 7 },
        };
        using var report = WrittenReport.Of(MadeSet.Read("Products=100&Orders=1200"), profile);

        var customers = report.Json.GetProperty("customers");
        var revenue = report.Data.Customers.Select(customer => report.Data.OrdersOf(customer).GrossRevenue()).OrderDescending().ToArray();
        Assert.Equal(4, customers.GetProperty("topOneIn").GetInt32());
        Assert.Equal((double)(revenue.Take(100).Sum() / revenue.Sum()), customers.GetProperty("topShare").GetDouble(), 12);

        var notable = report.Json.GetProperty("notableRows").EnumerateArray().Select(row => row.GetProperty("what").GetString());
        Assert.Equal(7, report.Json.GetProperty("products").GetProperty("ratedFrom").GetInt32());
        Assert.Contains("the best-rated product with at least 7 reviews", notable);
    }

    private static IEnumerable<int> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetInt32());

    private static IEnumerable<decimal> MarginsOf(CommerceDataSet data) =>
        data.Products.Select(product => (product.Price - product.Cost) / product.Price);
}
