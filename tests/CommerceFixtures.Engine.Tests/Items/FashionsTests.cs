using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>Products bloom and fade, each at its own time and without jumps.</summary>
public class FashionsTests
{
    private const int Products = 200;

    private static readonly Fashions Old = Of(createdDay: -2000);

    [Fact]
    public void Popularity_changes_little_from_day_to_day_and_much_in_half_a_year()
    {
        var jumps = Days(1).Max(pair => Math.Abs(pair.First - pair.Second));
        var changes = Days(182).Average(pair => Math.Abs(pair.First - pair.Second));

        Assert.InRange(jumps, 0.005, 0.01);
        Assert.InRange(changes, 0.12, 0.3);

        IEnumerable<(double First, double Second)> Days(int apart) =>
            from product in Enumerable.Range(0, 50)
            from day in Enumerable.Range(0, 500)
            select (Old.Popularity(product, day), Old.Popularity(product, day + apart));
    }

    [Fact]
    public void Popularity_stays_within_its_bounds() =>
        Assert.All(
            from product in Enumerable.Range(0, Products) from day in Enumerable.Range(0, 700) select Old.Popularity(product, day),
            popularity => Assert.InRange(popularity, 0.75 * 0.15, 0.75));

    [Theory, InlineData(0, 0.4), InlineData(15, 0.7), InlineData(30, 1), InlineData(150, 1), InlineData(225, 0.875), InlineData(300, 0.75)]
    public void A_product_becomes_known_is_news_and_is_no_longer_new(int age, double novelty)
    {
        var launched = Of(createdDay: 100);

        for (var product = 0; product < Products; product++)
            Assert.Equal(novelty / 0.75, launched.Popularity(product, 100 + age) / Old.Popularity(product, 100 + age), 0.0001);
    }

    private static Fashions Of(int createdDay)
    {
        var products = new ProductTable(Products);
        Array.Fill(products.CreatedDay, createdDay);
        return new Fashions(TestWork.Context(""), products);
    }
}
