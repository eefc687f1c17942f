using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Products;

/// <summary>Assigns launch dates to families: most before the window, the rest within it.</summary>
internal static class LaunchDates
{
    private const int ShortestLaunchPeriod = 30;

    /// <summary>The number of products that every order can contain, whatever its date.</summary>
    public static int ProductsBeforeWindow(MakeContext context)
    {
        var (settings, profile) = (context.Part.Settings, context.Profile.Catalogue);
        var count = settings.Counts.Products;
        if (count < profile.LaunchesFromProducts || LaunchPeriod(context) < ShortestLaunchPeriod)
            return count;

        // If baskets are this full, every order must be able to contain every product.
        var usual = (int)((count * (long)profile.PercentBeforeWindow + 99) / 100);
        return settings.Counts.OrderItems > (long)settings.Counts.Orders * usual ? count : usual;
    }

    public static void Assign(MakeContext context, ProductTable products, ProductFamilies families)
    {
        var before = ProductsBeforeWindow(context);
        var draws = context.SharedDraws("products.created_date");
        var starts = BatchStarts(context, families, before);
        var days = new double[starts.Count];
        var weekdays = new LaunchWeekdays(context);
        for (var batch = 0; batch < days.Length; batch++)
        {
            var start = starts[batch];
            var end = batch + 1 < days.Length ? starts[batch + 1] : products.Count;
            var day = start < before
                ? DayBefore(context, (before - start - draws.Unit(start)) / before)
                : DayWithin(context, (start - before + draws.Unit(start)) / (products.Count - before));
            days[batch] = weekdays.NextUpTo(day, end - start);
        }

        // The batches are almost in order: a weekday moves a launch by up to six days.
        var (order, next) = (RowOrder.By(days), 0);
        for (var product = 0; product < products.Count; product++)
        {
            if (next < days.Length && starts[next] == product)
                next++;
            products.CreatedDay[product] = (int)days[order[next - 1]];
        }
    }

    /// <summary>The first rows of the launches: of a family, or of a collection of several. None spans the start of the window.</summary>
    private static List<int> BatchStarts(MakeContext context, ProductFamilies families, int before)
    {
        var draws = context.SharedDraws("products.collection");
        var starts = new List<int>();
        for (var family = 0; family < families.Count; family++)
        {
            var (start, end) = (families.Start(family), families.End(family));
            if (family == 0 || start == before || draws.Below(context.Profile.Catalogue.CollectionOneIn, family) > 0)
                starts.Add(start);
            if (start < before && before < end)
                starts.Add(before);
        }

        return starts;
    }

    private static int DayBefore(MakeContext context, double age) => -1 - (int)(context.Profile.Catalogue.OldestDays * age * age);

    private static int DayWithin(MakeContext context, double position) => 1 + (int)(LaunchPeriod(context) * position);

    private static int LaunchPeriod(MakeContext context) => context.Calendar.End - context.Profile.Catalogue.LastLaunchDaysBeforeEnd;
}
