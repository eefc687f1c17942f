using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Swaps the statuses of completed orders with those of other orders of the same season, and of the same month and of similar value if
/// possible, until the top customers have their share of completed orders, too. Dates, baskets, and seasons stay.
/// </summary>
internal sealed class StateTrades
{
    private readonly MakeContext _context;
    private readonly OrderTable _orders;
    private readonly BasketTable _baskets;
    private readonly WhaleProfile _profile;
    private readonly Draws _draws;
    private readonly OrderPeriods _months;
    private readonly OrderPeriods _seasons;
    private readonly int _firstProcessing;
    private readonly long[] _completed;

    /// <summary>
    /// The orders that are in Processing or canceled at first. Returned orders keep their status, because their goods are of kinds that
    /// come back.
    /// </summary>
    private readonly int[] _pending;

    private StateTrades(MakeContext context, OrderTable orders, BasketTable baskets)
    {
        (_context, _orders, _baskets) = (context, orders, baskets);
        _profile = context.Profile.Whales.InPart(context.Part.Parts, context.Part.Customers);
        _draws = context.Draws("orders.status.whales");
        var calendar = context.Calendar;
        _months = new OrderPeriods(orders, calendar.Days, day => calendar.Date(day).Month);
        var firstPeakMonth = context.Profile.Season.FirstPeakMonth;
        _seasons = new OrderPeriods(
            orders, calendar.Days, day => 2 * calendar.Date(day).Year + (calendar.Date(day).Month < firstPeakMonth ? 0 : 1));
        _firstProcessing = Math.Max(0, Array.IndexOf(orders.Status, (byte)OrderStatus.Processing));
        _completed = CustomerRevenue.OfCompletedOrders(context, orders, baskets);
        _pending = PendingOrders(orders);
    }

    /// <summary>Swaps statuses until the share is right or nothing changes it anymore.</summary>
    public static void Settle(MakeContext context, OrderTable orders, BasketTable baskets) =>
        new StateTrades(context, orders, baskets).Settle();

    private static int[] PendingOrders(OrderTable orders)
    {
        var pending = new List<int>();
        for (var order = 0; order < orders.Count; order++)
        {
            if (!orders.IsDelivered(order))
                pending.Add(order);
        }

        return [.. pending];
    }

    private void Settle()
    {
        // Swaps between orders of any value are for sets so small that there are not enough others.
        var amongAlike = true;
        for (var round = 0; round < _profile.MaxRounds; round++)
        {
            var top = TopCustomers.Of(_context, _profile, _completed);
            if (top.IsWithin(_profile.CompletedPrecision) || (!Walk(round, top, amongAlike) && !amongAlike))
                return;
            amongAlike = amongAlike && round < _profile.RoundsAmongAlike;
        }
    }

    /// <summary>
    /// Visits the pending orders in a keyed order, and swaps each with the first nearby completed order that brings the missing amount
    /// closer to zero. Swaps also change who the top customers are, so only part of what they move counts in the end.
    /// </summary>
    /// <returns>Whether any orders swapped.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Walk(int round, TopCustomers top, bool amongAlike)
    {
        var walk = new KeyedPermutation(_pending.Length, _draws, round);
        var missing = (long)(top.Missing * _profile.TradesPerMissing);
        var (enough, traded) = (TopCustomers.NearlyAll(missing), false);
        for (var step = 0; step < _pending.Length && Math.Abs(missing) > enough; step++)
        {
            ref var pending = ref _pending[walk[step]];
            if (FindPartner(pending, round, missing, top, amongAlike, out var moved) is not (>= 0 and var completed))
                continue;
            Trade(completed, pending);
            pending = completed;
            missing -= moved;
            traded = true;
        }

        return traded;
    }

    /// <summary>The first nearby completed order that brings the missing amount closer to zero, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindPartner(int pending, int round, long missing, TopCustomers top, bool amongAlike, out long moved)
    {
        var (day, draws) = (_orders.Day[pending], _draws.Row(pending));
        var periods = amongAlike ? _months : _seasons;
        for (var attempt = 0; attempt < Neighbours.Tried; attempt++)
        {
            var other = Neighbours.Draw(pending, periods.First(day), periods.End(day), draws, round * Neighbours.Tried + attempt);
            if (!CanTrade(other, pending) || (amongAlike && !AreAlike(other, pending, top)))
                continue;
            moved = Moved(other, pending, top);
            if (TopCustomers.IsNearer(moved, missing))
                return other;
        }

        moved = 0;
        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool CanTrade(int completed, int other) =>
        _orders.IsCompleted(completed)
        && (completed >= _firstProcessing || (OrderStatus)_orders.Status[other] != OrderStatus.Processing);

    /// <summary>
    /// Whether one order is of a top customer and the other is not, and the smaller total is at least three quarters of the larger, so that
    /// no status is left with unusual orders.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool AreAlike(int one, int other, TopCustomers top)
    {
        var (total, others) = (_baskets.TotalOfOrder(one), _baskets.TotalOfOrder(other));
        return top.Contains(_orders.Customer[one]) != top.Contains(_orders.Customer[other])
            && 4 * total >= 3 * others
            && 4 * others >= 3 * total;
    }

    /// <summary>
    /// The amount that the top customers gain in completed orders. The target moves, too, because it is a share of all completed revenue.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long Moved(int completed, int other, TopCustomers top)
    {
        var (lost, won) = (_baskets.TotalOfOrder(completed), _baskets.TotalOfOrder(other));
        var gained = (top.Contains(_orders.Customer[other]) ? won : 0) - (top.Contains(_orders.Customer[completed]) ? lost : 0);
        return gained - (long)((won - lost) * _profile.RevenueShare);
    }

    private void Trade(int completed, int other)
    {
        (_orders.Status[completed], _orders.Status[other]) = (_orders.Status[other], _orders.Status[completed]);
        _completed[_orders.Customer[completed]] -= _baskets.TotalOfOrder(completed);
        _completed[_orders.Customer[other]] += _baskets.TotalOfOrder(other);
    }
}
