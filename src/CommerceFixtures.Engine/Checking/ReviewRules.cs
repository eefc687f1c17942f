namespace CommerceFixtures.Engine;

/// <summary>The reviews: who, when, how many stars, and how varied.</summary>
internal static class ReviewRules
{
    public static void Check(CommerceDataSet data, DataSetSettings settings, ShopProfile profile, CheckReport report)
    {
        var bought = FirstDeliveries(data);
        var end = DateOnly.FromDateTime(settings.EndDate);
        var reviewed = new HashSet<(int, int)>();
        foreach (var review in data.Reviews)
        {
            var pair = (review.CustomerId, review.ProductId);
            Require(bought.TryGetValue(pair, out var purchased), "only buyers review (Completed or Returned orders)", review);
            Require(review.Rating is >= 1 and <= 5, "a rating is 1 to 5 stars", review);
            Require(review.ReviewDate > purchased, "a review is later than the purchase", review);
            Require(review.ReviewDate <= end, "no review is dated after the window", review);
            Require(reviewed.Add(pair), "a customer reviews a product once", review);
            Require(CellText.IsSafe(review.ReviewText), CellText.Rule, review);
        }

        ExactShares.Check(
            data.Reviews.Select(review => 5 - review.Rating), profile.Reviews.StarShares, "shares of rating are exact", FixtureFile.Reviews,
            report);
        if (data.Reviews.Count >= profile.Reviews.JudgedFromReviews)
        {
            var texts = data.Reviews.Select(review => review.ReviewText).Distinct().Count();
            report.RequireWithin(
                texts / Math.Sqrt(data.Reviews.Count), profile.Reviews.LeastTextsPerRoot, double.PositiveInfinity,
                "different review texts over the root of the reviews", FixtureFile.Reviews);
        }

        void Require(bool holds, string rule, Review review) => report.Require(holds, rule, FixtureFile.Reviews, review.ReviewId);
    }

    private static Dictionary<(int Customer, int Product), DateOnly> FirstDeliveries(CommerceDataSet data)
    {
        var first = new Dictionary<(int, int), DateOnly>();
        foreach (var order in data.Orders.Where(order => order.Status is OrderStatus.Completed or OrderStatus.Returned))
        {
            foreach (var item in data.ItemsOf(order))
                first.TryAdd((order.CustomerId, item.ProductId), order.OrderDate);
        }

        return first;
    }
}
