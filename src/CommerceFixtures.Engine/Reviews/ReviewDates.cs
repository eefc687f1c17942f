namespace CommerceFixtures.Engine;

/// <summary>A review follows its order after delivery and some days of use; near the end of the window, sooner.</summary>
internal static class ReviewDates
{
    /// <summary>The reviews in date order; reviews of one day stand in the order of their orders.</summary>
    public static (Purchase Purchase, int Day)[] InOrder(
        Purchase[] reviewed, OrderTable orders, Calendar calendar, long seed, ReviewProfile profile)
    {
        var draws = new Draws(seed, "reviews.review_date");
        return reviewed
            .Select((purchase, i) => (Purchase: purchase, Day: Day(orders.Day[purchase.Order], calendar.End, draws, i, profile)))
            .OrderBy(review => review.Day).ThenBy(review => review.Purchase.Order).ThenBy(review => review.Purchase.Product)
            .ToArray();
    }

    private static int Day(int orderDay, int end, Draws draws, int review, ReviewProfile profile)
    {
        var left = end - orderDay;
        var delivery = profile.DeliveryDays + draws.Below(profile.DeliverySpread + 1, review);

        // Log-logistic: as many reviews before the median lag as after it, and a long tail.
        var share = draws.Unit(review, draw: 1);
        var lag = Math.Min(profile.MostLagDays, profile.MedianLagDays * share / (1 - share));
        var wait = delivery + (int)lag;
        return orderDay + (wait <= left ? wait : 1 + draws.Below(left, review, draw: 2));
    }
}
