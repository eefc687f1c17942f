using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Makes the reviews: which purchases are reviewed, when, how they rate, and in which words.</summary>
internal static class ReviewMaker
{
    /// <summary>Pieces of the catalogue that are worked on side by side.</summary>
    private const int Pieces = 32;

    /// <exception cref="FixtureProblemException">More reviews are asked for than there are purchases to review.</exception>
    public static ReviewTable Make(
        SetPart part, ShopCalendar calendar, ProductTable products, OrderTable orders, BasketTable baskets, ReviewProfile profile, Work work)
    {
        if (part.Reviews == 0)
            return new ReviewTable(0);
        var purchases = Purchases.Reviewable(products.Count, orders, baskets, part.Customers, calendar, work);
        if (part.Reviews > purchases.Total)
            throw TooMany(part, purchases.Total);

        var counts = ReviewedPurchases.CountByProduct(purchases, baskets, part, profile);
        var isReviewed = new bool[baskets.LineCount];
        work.Each(Pieces, piece =>
        {
            var (start, end) = ((int)((long)counts.Length * piece / Pieces), (int)((long)counts.Length * (piece + 1) / Pieces));
            MarkReviewed(isReviewed, start, end, counts, purchases, part.Seed);
        });
        var dates = new ReviewDates(part.Seed, calendar, profile);
        var reviews = ReviewOrder.Make(isReviewed, part.Reviews, calendar.Days, orders, baskets, dates, work);
        Ratings.Assign(reviews, products, orders, part, profile, work);
        ReviewTexts.CountAlike(reviews, products);
        return reviews;
    }

    /// <summary>Of each product's purchases in a keyed order, so many from the first on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MarkReviewed(bool[] isReviewed, int start, int end, int[] counts, Purchases purchases, long seed)
    {
        var draws = new Draws(seed, "reviews.purchase");
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
        var place = settings.Parts == 1 ? "The set" : string.Create(CultureInfo.InvariantCulture, $"Part {part.Number} of the set");
        return new(new SettingsProblem(
            ProblemCode.ImpossibleCounts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place} '{settings.Name}' needs {part.Reviews} reviews, but its orders allow at most {most}: a customer reviews a product only " +
                $"after it is delivered, and only once. {Advice(part, most)}")));
    }

    /// <summary>The limit of the whole set, of which that of the part is a share.</summary>
    private static string Advice(SetPart part, long most)
    {
        var ofWhole = (long)((Int128)most * part.Settings.Counts.Reviews / part.Reviews);
        return $"Set CommerceFixturesReviews to {WholeNumber.OrLess(ofWhole)}.";
    }
}
