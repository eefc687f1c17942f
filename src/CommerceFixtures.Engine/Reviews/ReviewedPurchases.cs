using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Decides how many purchases of each product are reviewed: those with the smallest keys over all products, where the k-th of a product's n
/// purchases has the key (k + 1/2) / n. So each product gets its share of the reviews to within one, times a random factor for how eager
/// its buyers are. A proportion below 1 counts only that fraction of the purchases after the first, which spreads the reviews over more
/// products.
/// </summary>
internal static class ReviewedPurchases
{
    private const int BisectionSteps = 60;

    /// <summary>
    /// Returns the number of reviews of each product. The product's first purchases in a keyed order are the reviewed ones.
    /// </summary>
    public static int[] CountByProduct(MakeContext context, Purchases purchases, BasketTable baskets)
    {
        var (part, profile) = (context.Part, context.Profile.Reviews);
        var eagerness = context.Draws("reviews.product");
        var isJudged = profile.IsJudged(part.Products, part.Settings.Counts.Reviews);
        var lines = isJudged ? LinesByProduct(baskets, part.Products) : [];
        var counts = new int[part.Products];
        var missing = Attempts.Run(profile.Spreads.Length, attempt => Spread(purchases.Counts, profile.Spreads[attempt]));

        // The engine aims above the bound, so a result between the bound and the aim is good enough.
        if (missing > 0 && Correlation(counts, lines) < profile.MinPopularityCorrelation && HasRoom(lines, part, profile))
            Attempts.Run(profile.SpreadsByLines.Length, attempt => Spread(lines, profile.SpreadsByLines[attempt]));
        return counts;

        double Spread(int[] sales, (double Chance, double Proportion) spread)
        {
            Choose(counts, Steps(sales, eagerness, spread.Chance, spread.Proportion), purchases.Counts, part.Reviews);
            return isJudged ? PopularityShortfall(counts, lines, profile) : 0;
        }
    }

    private static bool HasRoom(int[] lines, SetPart part, ReviewProfile profile) =>
        PopularityRoom.OfTopProducts(part.Products, part.Orders, part.OrderItems, profile) >= profile.MinTopProductRoom
        && PopularityRoom.ReviewsPerSoldProduct(part.Reviews, PopularityRoom.CountSold(lines)) >= profile.MinReviewsPerSoldProduct;

    /// <summary>The distance between the keys of a product's purchases: the k-th one has the key (k + 1/2) steps.</summary>
    /// <param name="sales">The sales of each product: the purchases that can be reviewed, or all of its lines.</param>
    /// <param name="eagerness">The source of the random factor.</param>
    /// <param name="chance">The range of the random factor.</param>
    /// <param name="proportion">The fraction of the sales that counts.</param>
    private static double[] Steps(int[] sales, Draws eagerness, double chance, double proportion)
    {
        var steps = new double[sales.Length];
        for (var product = 0; product < steps.Length; product++)
        {
            var reluctance = 1 + chance * (2 * eagerness.Unit(product) - 1);
            steps[product] = reluctance / (1 + proportion * Math.Max(0, sales[product] - 1));
        }

        return steps;
    }

    /// <summary>Finds the largest key by bisection, and gives the remaining reviews to the next keys.</summary>
    private static void Choose(int[] counts, double[] steps, int[] purchases, int wanted)
    {
        var (low, high) = (0.0, 2.0);
        while (CountBelow(high, counts, steps, purchases) < wanted)
            high *= 2;
        for (var step = 0; step < BisectionSteps; step++)
        {
            var middle = (low + high) / 2;
            if (CountBelow(middle, counts, steps, purchases) <= wanted)
                low = middle;
            else
                high = middle;
        }

        var rest = wanted - CountBelow(low, counts, steps, purchases);
        for (var product = 0; product < counts.Length && rest > 0; product++)
        {
            var most = CountBelow(high, steps[product], purchases[product]);
            for (; counts[product] < most && rest > 0; rest--)
                counts[product]++;
        }
    }

    /// <returns>The number of keys below the limit. <paramref name="counts"/> receives the number for each product.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long CountBelow(double limit, int[] counts, double[] steps, int[] purchases)
    {
        var total = 0L;
        for (var product = 0; product < counts.Length; product++)
        {
            counts[product] = CountBelow(limit, steps[product], purchases[product]);
            total += counts[product];
        }

        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountBelow(double limit, double step, int purchases) => (int)Math.Min(purchases, (long)(limit / step + 0.5));

    private static double PopularityShortfall(int[] counts, int[] lines, ReviewProfile profile) =>
        Math.Max(0, profile.MinPopularityCorrelation + profile.PopularityMargin - Correlation(counts, lines));

    private static double Correlation(int[] counts, int[] lines) =>
        RankCorrelation.Spearman(
            Array.ConvertAll(lines, number => (double)number), Array.ConvertAll(counts, number => (double)number));

    private static int[] LinesByProduct(BasketTable baskets, int products)
    {
        var lines = new int[products];
        foreach (var product in baskets.Product)
            lines[product]++;
        return lines;
    }
}
