using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report.Tests;

/// <summary>If a number changes in the profile, the data, the check, the rules, and the report change with it.</summary>
public class OtherProfileTests
{
    /// <summary>Margins within a smaller range, whose differences are smaller, too.</summary>
    private static readonly ShopProfile Margins25To45 = new()
    {
        Catalogue = new() { LeastMargin = 0.25, MostMargin = 0.45, LeastMarginSpread = 0.15, LeastMarginGap = 0.10 },
    };

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

        void Check(string directory)
        {
            var part = new SetPart(settings, 0);
            using var work = new Work(new MakeOptions(), part.Rows);
            var context = new MakeContext(part, SetCalendar.Of(settings, Margins25To45.Season), Margins25To45, work);
            ContractCheck.Run(context, directory, new ProductTable(0));
        }
    }

    private static IEnumerable<decimal> MarginsOf(CommerceDataSet data) =>
        data.Products.Select(product => (product.Price - product.Cost) / product.Price);
}
