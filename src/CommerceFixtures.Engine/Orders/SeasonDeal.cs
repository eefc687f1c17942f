using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Divides the orders of each year among its seasons by count. This is for windows in which the daily rates alone leave seasons out of
/// bounds, because rounding decides where the orders of a year with few orders fall. Some counts, such as 1, 2, and 5, cannot keep the
/// bounds at all; such a year leaves an order or two to the next year.
/// </summary>
internal sealed class SeasonDeal
{
    /// <summary>The maximum number of orders that a year leaves to the next one.</summary>
    private const int MaxLeft = 8;

    private readonly int[] _days;
    private readonly CustomerTable _customers;
    private readonly SeasonProfile _season;
    private readonly double[] _rates;
    private readonly Draws _draws;

    /// <summary>The years of the window. A year whose seasons are not compared has all its days in the first season.</summary>
    private readonly YearSeasons[] _years;

    private SeasonDeal(MakeContext context, int[] days, double[] rates, CustomerTable customers)
    {
        (_days, _rates, _customers) = (days, rates, customers);
        (_season, _draws) = (context.Profile.Season, context.Draws("orders.season"));
        _years = Array.ConvertAll(
            context.Calendar.Years, year => year.AreComparable ? year : year with { Autumn = year.End, Peak = year.End });
    }

    /// <summary>Moves orders to other days in seasons that need it. All other orders keep their days.</summary>
    /// <param name="context">The window and the bounds.</param>
    /// <param name="days">The day of each order, in ascending order and late enough for each customer to get an order.</param>
    /// <param name="rates">The rate of orders on each day.</param>
    /// <param name="customers">The customers who order.</param>
    /// <returns>The days, in ascending order. Within a season, they can be too early for the customers, but the season is long enough to
    /// move them to later days.</returns>
    public static int[] Settle(MakeContext context, int[] days, double[] rates, CustomerTable customers)
    {
        var deal = new SeasonDeal(context, days, rates, customers);
        return deal.KeepsBounds() || deal.Plan() is not { } plan ? days : deal.Place(plan);
    }

    private bool KeepsBounds()
    {
        foreach (var year in _years)
        {
            if (year.AreComparable && !KeepsBounds(year, NaturalCounts(year)))
                return false;
        }

        return true;
    }

    private bool KeepsBounds(YearSeasons year, SeasonCounts counts) =>
        _season.KeepsBounds(SeasonRatio.Of(year, counts.Peak, counts.Rest, counts.Autumn));

    private SeasonCounts NaturalCounts(YearSeasons year)
    {
        var (autumn, peak) = (Before(year.Autumn), Before(year.Peak));
        return new(autumn - Before(year.First), peak - autumn, Before(year.End) - peak);
    }

    /// <summary>The division of all years that leaves the fewest orders to next years, or null if there is none.</summary>
    private SeasonCounts[]? Plan()
    {
        // By year, and by the orders left to it: the fewest orders that all earlier years leave in total.
        var fewest = new int[_years.Length + 1, MaxLeft + 1];
        var leftBefore = new int[_years.Length + 1, MaxLeft + 1];
        for (var year = 0; year <= _years.Length; year++)
        {
            for (var left = 0; left <= MaxLeft; left++)
                fewest[year, left] = int.MaxValue;
        }

        fewest[0, 0] = 0;
        for (var year = 0; year < _years.Length; year++)
        {
            for (var received = 0; received <= MaxLeft; received++)
            {
                for (var left = 0; left <= MaxLeft && fewest[year, received] < int.MaxValue; left++)
                {
                    var sum = fewest[year, received] + left;
                    if (sum < fewest[year + 1, left] && Divide(_years[year], received, left) is not null)
                        (fewest[year + 1, left], leftBefore[year + 1, left]) = (sum, received);
                }
            }
        }

        if (fewest[_years.Length, 0] == int.MaxValue)
            return null;
        var plan = new SeasonCounts[_years.Length];
        for (var (year, left) = (_years.Length, 0); year > 0; year--)
        {
            var received = leftBefore[year, left];
            plan[year - 1] = Divide(_years[year - 1], received, left)!.Value;
            left = received;
        }

        return plan;
    }

    /// <summary>The division of a year's orders that is closest to the natural one, or null if none keeps the bounds.</summary>
    private SeasonCounts? Divide(YearSeasons year, int received, int left)
    {
        var orders = Before(year.End) - left - (Before(year.First) - received);
        if (orders <= 0 || !year.AreComparable)
            return orders < 0 ? null : new SeasonCounts(orders, 0, 0);

        var natural = NaturalCounts(year);
        for (var distance = 0; distance <= orders; distance++)
        {
            if (Divide(year, received, orders, natural.Peak + distance, natural.Autumn) is { } more)
                return more;
            if (Divide(year, received, orders, natural.Peak - distance, natural.Autumn) is { } fewer)
                return fewer;
        }

        return null;
    }

    private SeasonCounts? Divide(YearSeasons year, int received, int orders, int peak, int naturalAutumn)
    {
        var before = Before(year.First) - received;
        var rest = orders - peak;
        if (peak < 0 || rest < 0 || rest > Room(year.Peak) - before)
            return null;
        var leastAutumn = Math.Max(0, rest - (Room(year.Autumn) - before));
        if (!KeepsBounds(year, Counts(leastAutumn)))
            return null;
        var autumn = Math.Max(leastAutumn, Math.Min(naturalAutumn, rest));
        while (!KeepsBounds(year, Counts(autumn)))
            autumn--;
        return Counts(autumn);

        SeasonCounts Counts(int inAutumn) => new(rest - inAutumn, inAutumn, peak);
    }

    /// <summary>The maximum number of orders before a day that lets each customer have one of the last orders after registering.</summary>
    private int Room(int day)
    {
        var further = _days.Length - _customers.Count;
        return further < 0 ? _days.Length : further + Ascending.CountBelow(_customers.RegistrationDay, day - 1);
    }

    private int[] Place(SeasonCounts[] plan)
    {
        var days = new int[_days.Length];
        var placed = 0;
        for (var i = 0; i < plan.Length; i++)
        {
            var (year, counts) = (_years[i], plan[i]);
            PlaceSeason(counts.Early, year.First, year.Autumn);
            PlaceSeason(counts.Autumn, year.Autumn, year.Peak);
            PlaceSeason(counts.Peak, year.Peak, year.End);
        }

        return days;

        void PlaceSeason(int count, int first, int end)
        {
            var own = days.AsSpan(placed, count);
            if (count == Before(end) - Before(first))
                _days.AsSpan(Before(first), count).CopyTo(own);
            else
                OrderDates.Spread(own, _rates.AsSpan(first, end - first), first, _draws.Unit(first));
            placed += count;
        }
    }

    /// <summary>The number of orders before a day.</summary>
    private int Before(int day) => Ascending.CountBelow(_days, day);
}
