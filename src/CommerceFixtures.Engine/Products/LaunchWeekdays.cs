using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Products;

/// <summary>Deals weekdays to launches, so that each weekday gets its share of the products, give or take a few.</summary>
internal sealed class LaunchWeekdays(MakeContext context)
{
    /// <summary>How many products a weekday can be ahead of another by chance.</summary>
    private const int Chance = 4;

    private const int Days = 7;

    private readonly int[] _percents = context.Profile.Catalogue.LaunchWeekdays;
    private readonly ShopCalendar _calendar = context.Calendar;
    private readonly Draws _draws = context.SharedDraws("products.weekday");
    private readonly long[] _missing = new long[Days];
    private int _launches;

    /// <summary>The last day on the next weekday that is not after the given day.</summary>
    /// <param name="day">The last day that is possible.</param>
    /// <param name="products">The number of products that are launched on the day.</param>
    public int NextUpTo(int day, int products)
    {
        var back = (int)_calendar.Date(day).DayOfWeek - Next(products);
        return day - (back < 0 ? back + Days : back);
    }

    private int Next(int products)
    {
        const int whole = 100;
        var (chosen, most) = (0, long.MinValue);
        for (var weekday = 0; weekday < Days; weekday++)
        {
            _missing[weekday] += (long)products * _percents[weekday];
            var missing = _missing[weekday] + _draws.Below(Chance * whole, _launches, weekday);
            if (missing > most)
                (chosen, most) = (weekday, missing);
        }

        _missing[chosen] -= (long)products * whole;
        _launches++;
        return chosen;
    }
}
