using System.Globalization;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Generates the reviews: which purchases are reviewed, on which day, with how many stars, and with which text.</summary>
internal static class ReviewMaker
{
    /// <exception cref="FixtureProblemException">The set requests more reviews than there are purchases to review.</exception>
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
        var habits = new ReviewHabits(context);
        context.Work.Pieces(counts.Length, (start, end) => purchases.Mark(start, end, counts, habits, isReviewed));
        var reviews = ReviewOrder.Make(context, orders, baskets, isReviewed);
        Ratings.Assign(context, reviews, products, orders);
        ReviewTexts.Assign(context, reviews, orders);
        return reviews;
    }

    private static FixtureProblemException TooMany(SetPart part, long most)
    {
        var settings = part.Settings;
        var place = settings.Parts == 1 ? "The set" : string.Create(CultureInfo.InvariantCulture, $"Part {part.Number} of the set");
        return new(new SettingsProblem(
            ProblemCode.ImpossibleCounts,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{place} '{settings.Name}' needs {part.Reviews} reviews, but its orders allow at most {most}: " +
                $"a customer reviews a product only after it is delivered, and only once. {Advice(part, most)}")));
    }

    /// <summary>Advises the limit of the whole set, calculated from that of the part.</summary>
    private static string Advice(SetPart part, long most)
    {
        var ofWhole = (long)((Int128)most * part.Settings.Counts.Reviews / part.Reviews);
        return $"Set CommerceFixturesReviews to {WholeNumber.OrLess(ofWhole)}.";
    }
}
