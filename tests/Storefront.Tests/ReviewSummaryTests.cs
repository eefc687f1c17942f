namespace Storefront.Tests;

public sealed class ReviewSummaryTests
{
    [Fact]
    public void Stars_are_within_a_quarter_of_the_mean_rating()
    {
        var reviewed = Shop.Products.Where(product => Shop.Data.ReviewsOf(product).Count > 0).ToList();

        Assert.NotEmpty(reviewed);
        Assert.All(reviewed, product =>
        {
            var reviews = Shop.Data.ReviewsOf(product);
            var mean = reviews.Average(review => review.Rating);
            Assert.InRange(ReviewSummary.Of(reviews).Stars!.Value, mean - 0.25, mean + 0.25);
        });
    }

    [Fact]
    public void A_product_without_reviews_has_no_stars() => Assert.Equal(new ReviewSummary(0, null), ReviewSummary.Of([]));

    [Fact]
    public void Only_buyers_review() =>
        Assert.All(Shop.Reviews, review => Assert.Contains(
            Shop.Data.OrdersOf(Shop.Data.CustomerOf(review)).SelectMany(order => Shop.Data.ItemsOf(order)),
            item => item.ProductId == review.ProductId));
}
