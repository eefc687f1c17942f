namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Whether the counts of a set leave popularity room to show: where they do not, no choice of baskets and reviews keeps its bounds.
/// </summary>
internal static class PopularityRoom
{
    /// <summary>An order lists a product once, so full baskets leave the top products no more than one line an order.</summary>
    /// <param name="topProducts">How many are at the top; a part of one counts.</param>
    /// <param name="orders">Orders.</param>
    /// <param name="lines">Their lines.</param>
    /// <param name="leastTopShare">What of the lines the top products have to take.</param>
    public static bool CanBeSkewed(double topProducts, int orders, int lines, double leastTopShare)
    {
        const double room = 1.5;
        return topProducts * orders >= room * leastTopShare * lines;
    }

    /// <summary>
    /// Where few of the products that sell can have a review, the others share one rank with all that sell nothing: one review for
    /// each of 42 % of them is a correlation of 0.6 at best.
    /// </summary>
    public static bool AreEnough(int reviews, int productsSold)
    {
        const double leastShareReviewed = 0.45;
        return reviews >= leastShareReviewed * productsSold;
    }

    /// <summary>
    /// A customer reviews a product once. Where nearly all review nearly everything, products share the rank at the top: all customers'
    /// reviews for 86 % of the products and none for the others are a correlation of 0.6.
    /// </summary>
    public static bool AreFewEnough(int reviews, int customers, int productsSold)
    {
        const double mostShareOfPairs = 0.85;
        return reviews <= mostShareOfPairs * customers * productsSold;
    }

    public static int CountSold(int[] linesOfProduct)
    {
        var sold = 0;
        foreach (var lines in linesOfProduct)
            sold += lines > 0 ? 1 : 0;
        return sold;
    }
}
