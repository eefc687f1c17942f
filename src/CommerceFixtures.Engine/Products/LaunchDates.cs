using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Products;

/// <summary>Assigns launch dates to products: most before the window, the rest on working days within it.</summary>
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

    public static void Assign(MakeContext context, ProductTable products)
    {
        var (calendar, profile) = (context.Calendar, context.Profile.Catalogue);
        var before = ProductsBeforeWindow(context);
        var launches = products.Count - before;
        var draws = context.SharedDraws("products.created_date");
        for (var i = 0; i < before; i++)
        {
            var age = (before - i - draws.Unit(i)) / before;
            products.CreatedDay[i] = WorkingDay(calendar, -1 - (int)(profile.OldestDays * age * age));
        }

        for (var i = 0; i < launches; i++)
        {
            var position = (i + draws.Unit(before + i)) / launches;
            products.CreatedDay[before + i] = WorkingDay(calendar, 1 + (int)(LaunchPeriod(context) * position));
        }
    }

    private static int LaunchPeriod(MakeContext context) => context.Calendar.End - context.Profile.Catalogue.LastLaunchDaysBeforeEnd;

    /// <summary>The day itself, or the Friday before its weekend.</summary>
    private static int WorkingDay(ShopCalendar calendar, int day) => calendar.Date(day).DayOfWeek switch
    {
        DayOfWeek.Saturday => day - 1,
        DayOfWeek.Sunday => day - 2,
        _ => day,
    };
}
