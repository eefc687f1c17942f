using CommerceFixtures.Engine.Items;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>Promotions last from Monday to Sunday, and nearly everything is on sale around Black Friday.</summary>
public class PromotionsTests
{
    private const int Products = 400;

    private static readonly Promotions Default = new(TestWork.Context(""));

    [Fact]
    public void A_product_has_one_score_in_a_week_and_another_in_the_next()
    {
        var (monday, sunday) = (DayOf("2024-03-04"), DayOf("2024-03-10"));

        for (var product = 0; product < Products; product++)
        {
            Assert.Equal(Default.Score(product, monday), Default.Score(product, sunday));
            Assert.NotEqual(Default.Score(product, monday), Default.Score(product, sunday + 1));
        }
    }

    [Fact]
    public void Three_in_ten_products_are_on_promotion() => Assert.InRange(ShareOn("2024-03-04"), 0.25, 0.35);

    [Theory]
    [InlineData("2023-11-19", false), InlineData("2023-11-20", true), InlineData("2023-11-27", true), InlineData("2023-11-28", false)]
    [InlineData("2024-11-24", false), InlineData("2024-11-25", true), InlineData("2024-12-02", true), InlineData("2024-12-03", false)]
    public void From_the_Monday_before_Black_Friday_to_Cyber_Monday_most_products_are(string date, bool isSale) =>
        Assert.InRange(ShareOn(date), isSale ? 0.8 : 0.2, isSale ? 0.95 : 0.4);

    [Fact]
    public void Cyber_Monday_belongs_to_the_sale_that_ends_with_it()
    {
        Assert.Equal(Default.Score(0, DayOf("2023-11-20")), Default.Score(0, DayOf("2023-11-27")));
        Assert.Equal(Default.Week(DayOf("2023-11-26")), Default.Week(DayOf("2023-11-27")));
        Assert.Equal(Default.Week(DayOf("2023-11-27")) + 1, Default.Week(DayOf("2023-11-28")));
    }

    private static int DayOf(string date) =>
        DateOnly.ParseExact(date, "yyyy-MM-dd").DayNumber - new DateOnly(2023, 1, 1).DayNumber;

    private static double ShareOn(string date) =>
        Enumerable.Range(0, Products).Count(product => Default.IsOnPromotion(product, DayOf(date))) / (double)Products;
}
