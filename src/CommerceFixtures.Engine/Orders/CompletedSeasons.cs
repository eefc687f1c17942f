using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Corrects years in which, by chance, too few orders of November and December are completed. Such orders swap their statuses with
/// completed orders that the rest of the year, or another year, can spare: the nearest ones whose age suits the status.
/// </summary>
internal sealed class CompletedSeasons
{
    /// <summary>Marks the days of years whose seasons are not compared.</summary>
    private const int NoSeason = -1;

    private readonly OrderTable _orders;
    private readonly YearSeasons[] _years;
    private readonly int _firstProcessing;
    private readonly int _lastReturnDay;
    private readonly double _least;

    /// <summary>The season of each day. Of the year with index y, 2y is November and December, and 2y + 1 is the rest.</summary>
    private readonly int[] _season;

    /// <summary>The number of completed orders in each season.</summary>
    private readonly int[] _completed;

    private CompletedSeasons(MakeContext context, OrderTable orders, int firstProcessing, int lastReturnDay)
    {
        (_orders, _firstProcessing, _lastReturnDay) = (orders, firstProcessing, lastReturnDay);
        _least = context.Profile.Season.MinRatioOfCompleted;
        _years = context.Calendar.ComparableYears;
        _season = new int[context.Calendar.Days];
        Array.Fill(_season, NoSeason);
        for (var year = 0; year < _years.Length; year++)
        {
            _season.AsSpan(_years[year].Peak.._years[year].End).Fill(PeakOf(year));
            _season.AsSpan(_years[year].First.._years[year].Peak).Fill(RestOf(year));
        }

        _completed = new int[2 * _years.Length];
        for (var order = 0; order < orders.Count; order++)
        {
            if (orders.IsCompleted(order) && SeasonOf(order) is var own and not NoSeason)
                _completed[own]++;
        }
    }

    /// <summary>Swaps statuses until every year keeps the bound, if any year does not.</summary>
    /// <param name="context">The window and the bound.</param>
    /// <param name="orders">The orders with their statuses.</param>
    /// <param name="firstProcessing">The first order that is recent enough to be in Processing.</param>
    /// <param name="lastReturnDay">The last day whose orders can have come back within the window.</param>
    public static void Settle(MakeContext context, OrderTable orders, int firstProcessing, int lastReturnDay)
    {
        var seasons = new CompletedSeasons(context, orders, firstProcessing, lastReturnDay);
        var isKept = true;
        for (var year = 0; year < seasons._years.Length; year++)
            isKept &= !seasons.HasOrders(year) || seasons.KeepsBound(year);
        for (var year = 0; year < seasons._years.Length && !isKept; year++)
            seasons.Settle(year);
    }

    private static int PeakOf(int year) => 2 * year;

    private static int RestOf(int year) => 2 * year + 1;

    private static bool IsPeak(int season) => season % 2 == 0;

    private int SeasonOf(int order) => _season[_orders.Day[order]];

    private bool HasOrders(int year) =>
        Ascending.CountBelow(_orders.Day, _years[year].First) < Ascending.CountBelow(_orders.Day, _years[year].End);

    private bool KeepsBound(int year) =>
        _completed[RestOf(year)] > 0
        && SeasonRatio.Of(_years[year], _completed[PeakOf(year)], _completed[RestOf(year)], autumn: 0).PeakToRest >= _least;

    private void Settle(int year)
    {
        // Without a completed order in the rest of the year, there is nothing to compare with.
        CompleteWhile(() => _completed[RestOf(year)] == 0, _years[year].First, _years[year].Peak);
        CompleteWhile(() => !KeepsBound(year), _years[year].Peak, _years[year].End);
    }

    private void CompleteWhile(Func<bool> isNeeded, int firstDay, int endDay)
    {
        var end = Ascending.CountBelow(_orders.Day, endDay);
        for (var order = Ascending.CountBelow(_orders.Day, firstDay); order < end && isNeeded(); order++)
        {
            if (!_orders.IsCompleted(order))
                Complete(order);
        }
    }

    private void Complete(int order)
    {
        for (var distance = 1; distance < _orders.Count; distance++)
        {
            if (TryTrade(order, order - distance) || TryTrade(order, order + distance))
                return;
        }
    }

    private bool TryTrade(int order, int other)
    {
        if (other < 0 || other >= _orders.Count || !CanSpare(other) || !Suits(order, other))
            return false;
        (_orders.Status[order], _orders.Status[other]) = (_orders.Status[other], _orders.Status[order]);
        Count(order, 1);
        Count(other, -1);
        return true;
    }

    /// <summary>Whether an order is completed and is not the last completed one of its season.</summary>
    private bool CanSpare(int order)
    {
        var season = SeasonOf(order);
        return _orders.IsCompleted(order) && (season == NoSeason || (!IsPeak(season) && _completed[season] > 1));
    }

    /// <summary>Whether another order has a suitable age for the status of an order.</summary>
    private bool Suits(int order, int other) => (OrderStatus)_orders.Status[order] switch
    {
        OrderStatus.Processing => other >= _firstProcessing,
        OrderStatus.Returned => _orders.Day[other] <= _lastReturnDay || _orders.Day[order] > _lastReturnDay,
        _ => true,
    };

    private void Count(int order, int change)
    {
        if (SeasonOf(order) is var season and not NoSeason)
            _completed[season] += change;
    }
}
