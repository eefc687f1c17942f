using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Assigns the statuses in exact shares. Processing orders are recent, returned ones are old enough to have come back, and canceled ones
/// have any age.
/// </summary>
internal sealed class OrderStatuses
{
    private readonly MakeContext _context;
    private readonly OrderTable _orders;
    private readonly int[] _quota;
    private readonly int _firstProcessing;
    private readonly int _lastReturnDay;

    private OrderStatuses(MakeContext context, OrderTable orders)
    {
        (_context, _orders) = (context, orders);
        _quota = context.Part.OrderQuota(context.Profile.Orders.StatusShares);
        _firstProcessing = FirstOfLatest(_quota[(int)OrderStatus.Processing]);
        _lastReturnDay = context.Calendar.End - context.Profile.Orders.ReturnDays;
    }

    public static void Assign(MakeContext context, OrderTable orders)
    {
        var (statuses, recencies) = (new OrderStatuses(context, orders), context.Profile.Orders.ProcessingRecency);
        var missing = Attempts.Run(recencies.Length, attempt => statuses.Deal(recencies[attempt]));
        if (missing > 0)
            CompletedSeasons.Settle(context, orders, statuses._firstProcessing, statuses._lastReturnDay);
    }

    /// <summary>Assigns the statuses, and returns how far a season is from having enough completed orders.</summary>
    private double Deal(int recency)
    {
        Array.Clear(_orders.Status);
        MarkProcessing(recency);
        MarkReturned();
        MarkCancelled();
        return SeasonShortfall();
    }

    /// <summary>Marks some of the latest orders. The newer an order, the more likely it is marked.</summary>
    private void MarkProcessing(int recency)
    {
        var draws = _context.Draws("orders.processing");
        var keys = new ulong[_orders.Count - _firstProcessing];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var newness = (row + 1.0) / keys.Length;
                var weight = 1.0;
                for (var i = 0; i < recency; i++)
                    weight *= newness;
                keys[row] = KeyOf(draws.Unit(_firstProcessing + row) / weight);
            }
        });
        MarkSmallest(_firstProcessing, keys, OrderStatus.Processing);
    }

    /// <summary>
    /// The first of the latest orders. If enough orders remain, they start with a new day, so that they are the latest ones of all parts,
    /// too.
    /// </summary>
    private int FirstOfLatest(int needed)
    {
        var first = (int)(_orders.Count * (1 - _context.Profile.Orders.ProcessingAmongLatest));
        var nextDay = first;
        while (nextDay < _orders.Count && _orders.Day[nextDay] == _orders.Day[first])
            nextDay++;
        return _orders.Count - nextDay >= needed ? nextDay : first;
    }

    /// <summary>Marks returned orders. Orders too recent to have come back are used only if there are no others left.</summary>
    private void MarkReturned()
    {
        var draws = _context.Draws("orders.returned");
        var keys = new ulong[_orders.Count];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
            {
                var delay = _orders.Day[order] <= _lastReturnDay ? 0 : 1UL << 62;
                keys[order] = _orders.IsCompleted(order) ? delay | draws.Bits(order) >> 2 : ulong.MaxValue;
            }
        });
        MarkSmallest(0, keys, OrderStatus.Returned);
    }

    private void MarkCancelled()
    {
        var draws = _context.Draws("orders.cancelled");
        var keys = new ulong[_orders.Count];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
                keys[order] = _orders.IsCompleted(order) ? draws.Bits(order) >> 1 : ulong.MaxValue;
        });
        MarkSmallest(0, keys, OrderStatus.Cancelled);
    }

    /// <summary>The bits of a number that is not negative sort like the number itself.</summary>
    private static ulong KeyOf(double number) => BitConverter.DoubleToUInt64Bits(number);

    /// <summary>How far the weakest season is from its required share of completed orders.</summary>
    private double SeasonShortfall()
    {
        var (calendar, season) = (_context.Calendar, _context.Profile.Season);
        if (_orders.Count < season.JudgedFromOrders)
            return 0;
        var (perDay, completedPerDay) = (new int[calendar.Days], new int[calendar.Days]);
        for (var order = 0; order < _orders.Count; order++)
        {
            perDay[_orders.Day[order]]++;
            completedPerDay[_orders.Day[order]] += _orders.IsCompleted(order) ? 1 : 0;
        }

        var shortfall = 0.0;
        foreach (var year in calendar.ComparableYears)
        {
            var completed = SeasonRatio.Of(year, completedPerDay);
            if (SeasonRatio.Of(year, perDay).HasOrders)
                shortfall = Math.Max(
                    shortfall, season.MinRatioOfCompleted * season.CompletedAim - (completed.RestADay > 0 ? completed.PeakToRest : 0));
        }

        return shortfall;
    }

    /// <summary>Gives the status to its quota of orders, those with the smallest keys. Of equal keys, the earlier order is taken.</summary>
    /// <param name="first">The order of the first key.</param>
    /// <param name="keys">The keys of the orders from there on.</param>
    /// <param name="status">The status to assign.</param>
    private void MarkSmallest(int first, ulong[] keys, OrderStatus status)
    {
        var smallest = SmallestKeys.Of(keys, _quota[(int)status], 64, _context.Work);
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                if (smallest.Contain(keys[row], row))
                    _orders.Status[first + row] = (byte)status;
            }
        });
    }
}
