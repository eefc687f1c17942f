using System.Text;
using CommerceFixtures.Engine.Checking;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Tests;

/// <summary>A build measures how the people of the shop behave and tells it, but does not refuse a set for it.</summary>
public sealed class BehaviorTests
{
    private const string Elsewhere = "1 Elm St, Boston, MA 02127";

    [Theory]
    [InlineData("")]
    [InlineData("Orders=9000&Customers=1500&Seed=5")]
    [InlineData("Orders=2500&Customers=2500&Products=40&OrderItems=9000&Seed=3")]
    [InlineData("Orders=600&Customers=30&Products=12&OrderItems=2400&Reviews=90")]
    public void Each_figure_is_what_its_definition_gives(string settings)
    {
        using var set = MadeSet.Of(settings);
        RequireFigures(new Shop(set.Contents()), set.Data.Manifests[0].Rules);
    }

    [Fact]
    public void Customers_with_habits_and_gifts_are_told_apart_from_dice()
    {
        using var set = MadeSet.Of("");
        var shop = new Shop(set.Contents());
        PayAsBefore(shop);
        SendGifts(shop);

        var rules = Check(set, shop);

        RequireFigures(shop, rules);
        Assert.Equal(FixtureRuleVerdict.Holds, Of(rules, "orders.behavior.payment-habit").Verdict);
        Assert.InRange(Of(rules, "orders.behavior.payment-habit").Figure.Value!.Value, 0.9, 1);
        Assert.Equal(FixtureRuleVerdict.Holds, Of(rules, "orders.behavior.shipped-elsewhere").Verdict);
        Assert.Equal(FixtureRuleVerdict.Holds, Of(rules, "orders.behavior.shipped-elsewhere.december").Verdict);
    }

    [Fact]
    public void A_figure_outside_its_bound_is_told_and_the_set_is_not_refused()
    {
        using var set = MadeSet.Of("");
        var shop = new Shop(set.Contents());
        for (var order = 1; order <= 3000; order++)
            shop.Orders[order, "shipping_address"] = order % 2 == 0 ? Elsewhere : HomeOf(shop, order);

        var rule = Of(Check(set, shop), "orders.behavior.shipped-elsewhere");

        Assert.Equal((FixtureRuleVerdict.OutsideBound, null, 0.5), (rule.Verdict, rule.Reason, rule.Figure.Value));
        Assert.Equal((FixtureRuleKind.Behavior, FixtureRuleUnit.Share), (rule.Kind, rule.Unit));
        Assert.Equal((0.05, 0.20), (rule.Bound.Minimum, rule.Bound.Maximum));
    }

    [Fact]
    public void The_figure_of_a_real_shop_is_told_with_its_source()
    {
        using var set = MadeSet.Of("Orders=30");
        var rules = set.Data.Manifests[0].Rules;

        var taste = Of(rules, "orders.behavior.category-taste");
        Assert.Equal((0.24, "UCI Online Retail, 2010-11"), (taste.RealShop!.Value, taste.RealShop.Source));
        Assert.Equal(
            (FixtureRuleVerdict.NotJudged, "fewer than 1,000 pairs of a customer's consecutive orders"), (taste.Verdict, taste.Reason));
        Assert.Null(Of(rules, "orders.behavior.payment-habit").RealShop);
        Assert.All(rules.Where(rule => rule.Kind != FixtureRuleKind.Behavior), rule => Assert.Null(rule.RealShop));
    }

    [Theory, InlineData(1, 1), InlineData(7, 3)]
    public void Of_many_customers_and_reviews_every_nth_is_measured(int sampleSize, int workers)
    {
        using var set = MadeSet.Of("Orders=1200");
        var profile = new ShopProfile { Behavior = new() { SampleSize = sampleSize } };

        var whole = CheckedFolder.Check(set.Directory, new SetPart(set.Settings, 0), workers);
        var sampled = CheckedFolder.Check(set.Directory, new SetPart(set.Settings, 0), workers, profile: profile);

        Assert.Equal(set.Data.Manifests[0].Rules, whole);
        var words = set.Data.Reviews.Where(review => (review.ReviewId - 1) % (1000 / sampleSize) == 0)
            .Select(review => (double)review.ReviewText.Split(' ').Length).ToList();
        Assert.Equal(
            Statistics.StandardDeviation(words) / words.Average(), Of(sampled, "reviews.behavior.lengths").Figure.Value ?? 0, 5);
        Assert.Equal(Of(whole, "orders.behavior.daily"), Of(sampled, "orders.behavior.daily"));
    }

    [Theory]
    [InlineData("Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0")]
    [InlineData("Orders=0")]
    [InlineData("Products=1&Customers=1&Orders=1&OrderItems=1&Reviews=0")]
    [InlineData("StartDate=2024-03-01&RegistrationEndDate=2024-03-02&EndDate=2024-03-09&Orders=40")]
    public void What_the_rows_do_not_have_is_not_judged(string settings)
    {
        using var set = MadeSet.Of(settings);
        var told = set.Data.Manifests[0].Rules.Where(rule => rule.Kind == FixtureRuleKind.Behavior).ToList();

        Assert.Equal(
            new RuleBook(ShopProfile.Default).Behavior.All.Select(rule => rule.Id).Order(),
            told.Select(rule => rule.Id).Distinct().Order());
        Assert.All(
            told.Where(rule => rule.File != "products.csv"),
            rule => Assert.Equal((FixtureRuleVerdict.NotJudged, true), (rule.Verdict, rule.Reason?.Length > 0)));
        Assert.All(
            told.Where(rule => rule.Id == "order-items.behavior.black-friday"), rule => Assert.Null(rule.Figure.Value));
    }

    [Fact]
    public void Each_part_is_told_by_itself()
    {
        using var set = MadeSet.Of("Orders=6000&Parts=2");
        var first = CheckedFolder.Check(set.Directory, new SetPart(set.Settings, 0), workers: 1);

        Assert.Equal(set.Data.Manifests[0].Rules, first);
        Assert.NotEqual(
            Of(set.Data.Manifests[0].Rules, "orders.behavior.tenure").Figure,
            Of(set.Data.Manifests[1].Rules, "orders.behavior.tenure").Figure);
        Assert.DoesNotContain(set.Data.Manifests[1].Rules, rule => rule.File == "products.csv");
    }

    [Theory]
    [InlineData("I don't know.", true), InlineData("It’s fine", true), InlineData("WE'LL SEE", true), InlineData("They've", true)]
    [InlineData("the kids' room", false), InlineData("a 'test' run", false), InlineData("O'Brien", false), InlineData("", false)]
    [InlineData("“quoted” – and", false), InlineData("the kids' room isn't", true), InlineData("'", false)]
    public void A_contraction_is_an_apostrophe_and_an_ending(string text, bool isContraction) =>
        Assert.Equal(isContraction, ReviewTextTally.HasContraction(Encoding.UTF8.GetBytes(text)));

    private static void RequireFigures(Shop shop, IReadOnlyList<FixtureManifestRule> rules)
    {
        var told = rules.Where(rule => rule.Kind == FixtureRuleKind.Behavior)
            .ToDictionary(rule => rule.Id + (rule.Year is { } year ? $" {year}" : ""));
        var expected = new BehaviorFigures(shop).All();

        Assert.Equal(expected.Keys.Order(), told.Keys.Order());
        foreach (var (id, figure) in expected)
        {
            var value = told[id].Figure.Value;
            if (double.IsFinite(figure))
                Assert.True(Math.Abs(figure - value ?? double.NaN) < 0.00001, $"{id}: {figure}, told {value}");
            else
                Assert.Equal((FixtureRuleVerdict.NotJudged, null), (told[id].Verdict, value));
        }
    }

    private static IReadOnlyList<FixtureManifestRule> Check(MadeSet set, Shop shop)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["shop"]);
        shop.WriteTo(folder["shop"]);
        return CheckedFolder.Check(folder["shop"], new SetPart(set.Settings, 0));
    }

    private static FixtureManifestRule Of(IReadOnlyList<FixtureManifestRule> rules, string id) => rules.Single(rule => rule.Id == id);

    /// <summary>Deals the same payment methods customer by customer, so that few customers have more than one.</summary>
    private static void PayAsBefore(Shop shop)
    {
        var byCustomer = Enumerable.Range(1, shop.Orders.Rows.Count).OrderBy(order => shop.Orders.Id(order, "customer_id")).ToList();
        var methods = byCustomer.Select(order => shop.Orders[order, "payment_method"]).Order(StringComparer.Ordinal).ToList();
        foreach (var (order, method) in byCustomer.Zip(methods))
            shop.Orders[order, "payment_method"] = method;
    }

    /// <summary>Sends every 15th order elsewhere, and in December every 5th.</summary>
    private static void SendGifts(Shop shop)
    {
        for (var order = 1; order <= shop.Orders.Rows.Count; order++)
        {
            var isGift = order % (shop.Orders[order, "order_date"][5..7] == "12" ? 5 : 15) == 0;
            shop.Orders[order, "shipping_address"] = isGift ? Elsewhere : HomeOf(shop, order);
        }
    }

    private static string HomeOf(Shop shop, int order)
    {
        return $"{Cell("address")}, {Cell("city")}, {Cell("state")} {Cell("zip")}";

        string Cell(string column) => shop.Customers[shop.Orders.Id(order, "customer_id"), column];
    }
}
