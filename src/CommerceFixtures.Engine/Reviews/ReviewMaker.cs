using System.Globalization;

namespace CommerceFixtures.Engine;

/// <summary>Makes the reviews: which purchases are reviewed, how they rate, when, and in which words.</summary>
internal static class ReviewMaker
{
    /// <exception cref="FixtureProblemException">More reviews are asked for than there are purchases to review.</exception>
    public static ReviewTable Make(
        DataSetSettings settings, Calendar calendar, ProductTable products, OrderTable orders, BasketTable baskets, ReviewProfile profile)
    {
        var purchases = Purchase.Reviewable(orders, baskets, calendar);
        if (settings.Reviews > purchases.Length)
            throw TooMany(settings, purchases.Length);

        var reviewed = ReviewedPurchases.Choose(purchases, products, baskets, settings, profile);
        var dated = ReviewDates.InOrder(reviewed, orders, calendar, settings.Seed, profile);
        var reviews = new ReviewTable(settings.Reviews);
        for (var review = 0; review < reviews.Count; review++)
        {
            reviews.Product[review] = dated[review].Purchase.Product;
            reviews.Customer[review] = dated[review].Purchase.Customer;
            reviews.Day[review] = dated[review].Day;
        }

        var isReturned = dated.Select(review => orders.Status[review.Purchase.Order] == OrderStatus.Returned).ToArray();
        Ratings.Assign(reviews, products, isReturned, settings.Seed, profile);
        ReviewTexts.Write(reviews, products, settings.Seed);
        return reviews;
    }

    private static FixtureProblemException TooMany(DataSetSettings settings, int most) =>
        new(new SettingsProblem(
            ProblemCode.ImpossibleCounts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"CommerceFixturesReviews of the set '{settings.Name}' is {settings.Reviews}, and a customer reviews a product that was " +
                $"delivered, once: its orders leave {most} such pairs of customer and product. Write {CountSettings.AtMost(most)}.")));
}
