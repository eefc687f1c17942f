using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Makes the reviews: which purchases are reviewed, when, how they rate, and in which words.</summary>
internal static class ReviewMaker
{
    /// <exception cref="FixtureProblemException">More reviews are asked for than there are purchases to review.</exception>
    public static ReviewTable Make(MakeContext context, ProductTable products, OrderTable orders, BasketTable baskets)
    {
        var part = context.Part;
        if (part.Reviews == 0)
            return new ReviewTable(0);
        var purchases = Purchases.Reviewable(context, orders, baskets);
        if (part.Reviews > purchases.Total)
            throw TooMany(part, purchases.Total);

        var counts = ReviewedPurchases.CountByProduct(context, purchases, baskets);
        var isReviewed = new bool[baskets.LineCount];
        var draws = context.Draws("reviews.purchase");
        context.Work.Pieces(counts.Length, (start, end) => MarkReviewed(isReviewed, start, end, counts, purchases, draws));
        var reviews = ReviewOrder.Make(context, orders, baskets, isReviewed);
        Ratings.Assign(context, reviews, products, orders);
        ReviewTexts.Assign(context, reviews, products);
        return reviews;
    }

    /// <summary>Of each product's purchases in a keyed order, so many from the first on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MarkReviewed(bool[] isReviewed, int start, int end, int[] counts, Purchases purchases, Draws draws)
    {
        for (var product = start; product < end; product++)
        {
            var order = new KeyedPermutation(purchases.Counts[product], draws, product);
            for (var i = 0; i < counts[product]; i++)
                isReviewed[purchases.LineOf(product, (int)order[i])] = true;
        }
    }

    private static FixtureProblemException TooMany(SetPart part, long most)
    {
        var settings = part.Settings;
        var ofPart = settings.Parts == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" of part {part.Number}");
        return new(new SettingsProblem(
            ProblemCode.ImpossibleCounts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"CommerceFixturesReviews{ofPart} of the set '{settings.Name}' is {part.Reviews}, and a customer reviews a product that was " +
                $"delivered, once: its orders leave {most} such pairs of customer and product. {Advice(part, most)}")));
    }

    /// <summary>What a part can hold is a share of what the whole may ask for.</summary>
    private static string Advice(SetPart part, long most)
    {
        var ofWhole = (long)((Int128)most * part.Settings.Reviews / part.Reviews);
        return $"Write {CountSettings.AtMost(ofWhole)}.";
    }
}
