using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Assigns the statuses in exact shares. Canceled orders have any age, Processing orders are recent, and returned ones are old enough to
/// have come back.
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
        _firstProcessing = FirstOfLatest(_quota[(int)OrderStatus.Processing] + _quota[(int)OrderStatus.Cancelled]);
        _lastReturnDay = context.Calendar.End - context.Profile.Orders.ReturnDays;
    }

    public static void Assign(MakeContext context, OrderTable orders)
    {
        var (statuses, sharpness) = (new OrderStatuses(context, orders), context.Profile.Orders.ProcessingSharpness);
        var missing = Attempts.Run(sharpness.Length, attempt => statuses.Deal(sharpness[attempt]));
        CompletedShare.Settle(context, orders, statuses._firstProcessing);
        if (missing > 0)
            CompletedSeasons.Settle(context, orders, statuses._firstProcessing, statuses._lastReturnDay);
    }

    /// <summary>Assigns the statuses, and returns how far a season is from having enough completed orders.</summary>
    private double Deal(int sharpness)
    {
        Array.Clear(_orders.Status);
        MarkCancelled();
        MarkProcessing(sharpness);
        MarkReturned();
        return SeasonShortfall();
    }

    /// <summary>
    /// Marks some of the latest orders. The odds fall with a power of the age, which is measured in orders and relative to their quota, so
    /// they suit any window.
    /// </summary>
    private void MarkProcessing(int sharpness)
    {
        var (draws, atOnce) = (_context.Draws("orders.processing"), _context.Profile.Orders.OddsOfShippingAtOnce);
        var keys = new ulong[_orders.Count - _firstProcessing];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var age = (keys.Length - row) / (double)_quota[(int)OrderStatus.Processing];
                var oddsAgainst = 1.0;
                for (var power = 0; power < sharpness; power++)
                    oddsAgainst *= age;
                var chance = draws.Unit(_firstProcessing + row);
                keys[row] = KeyOf(_firstProcessing + row, (atOnce + oddsAgainst) * chance / (1 - chance));
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

    /// <summary>
    /// Marks returned orders: those of customers who often return goods. Orders too recent for that are used only if there are no others
    /// left.
    /// </summary>
    private void MarkReturned()
    {
        const double tooRecent = 1e9;
        var (draws, habits) = (_context.Draws("orders.returned"), new ReturnHabits(_context));
        var keys = new ulong[_orders.Count];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
            {
                var delay = _orders.Day[order] <= _lastReturnDay ? 0 : tooRecent;
                keys[order] = KeyOf(order, delay + draws.Unit(order) * habits.Reluctance(_orders.Customer[order]));
            }
        });
        MarkSmallest(0, keys, OrderStatus.Returned);
    }

    /// <summary>
    /// Marks canceled orders, which are spread over time a little more evenly than by chance alone: multiples of the golden ratio leave no
    /// month without any.
    /// </summary>
    private void MarkCancelled()
    {
        const double goldenRatio = 0.618033988749895;
        const double chance = 0.5;
        var draws = _context.Draws("orders.cancelled");
        var keys = new ulong[_orders.Count];
        _context.Work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
            {
                var key = order * goldenRatio + chance * draws.Unit(order);
                keys[order] = KeyOf(order, key - Math.Floor(key));
            }
        });
        MarkSmallest(0, keys, OrderStatus.Cancelled);
    }

    /// <summary>
    /// The key of an order, or the largest one if the order already has another status. The bits of a number that is not negative sort like
    /// the number itself.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong KeyOf(int order, double number) =>
        _orders.IsCompleted(order) ? BitConverter.DoubleToUInt64Bits(number) : ulong.MaxValue;

    /// <summary>How far the weakest season is from its required share of completed orders.</summary>
    private double SeasonShortfall()
    {
        var (calendar, season) = (_context.Calendar, _context.Profile.Season);
        if (_context.Part.Settings.Counts.Orders < season.JudgedFromOrders)
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
