using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Swaps the statuses of completed orders with those of other orders of the same month, until the top customers have their share of
/// completed orders, too. This is for baskets so similar that swapping them changes nothing. Dates, baskets, and seasons stay.
/// </summary>
internal sealed class StateTrades
{
    private const int MonthsOfYear = 12;

    private readonly MakeContext _context;
    private readonly OrderTable _orders;
    private readonly BasketTable _baskets;
    private readonly WhaleProfile _profile;
    private readonly Draws _draws;
    private readonly int[] _month;
    private readonly int _firstProcessing;
    private readonly long[] _completed;

    private StateTrades(MakeContext context, OrderTable orders, BasketTable baskets)
    {
        (_context, _orders, _baskets) = (context, orders, baskets);
        _profile = context.Profile.Whales.InPart(context.Part.Parts, context.Part.Customers);
        _draws = context.Draws("orders.status.whales");
        var calendar = context.Calendar;
        _month = new int[calendar.Days];
        for (var day = 0; day < _month.Length; day++)
            _month[day] = MonthsOfYear * calendar.Date(day).Year + calendar.Date(day).Month;
        _firstProcessing = Math.Max(0, Array.IndexOf(orders.Status, (byte)OrderStatus.Processing));
        _completed = new long[context.Part.Customers];
        for (var order = 0; order < orders.Count; order++)
            _completed[orders.Customer[order]] += orders.IsCompleted(order) ? baskets.TotalOfOrder(order) : 0;
    }

    /// <summary>Swaps statuses until the share is right or nothing changes it anymore.</summary>
    public static void Settle(MakeContext context, OrderTable orders, BasketTable baskets) =>
        new StateTrades(context, orders, baskets).Settle();

    private void Settle()
    {
        for (var round = 0; round < _profile.MaxRounds; round++)
        {
            var top = TopCustomers.Of(
                _completed, _context.Part.OneCustomerIn(_profile.OneIn), _profile.RevenueShare, _context.Work);
            if (top.IsWithin(_profile.CompletedPrecision) || !Walk(round, top))
                return;
        }
    }

    /// <summary>
    /// Visits the orders in a keyed order, and swaps each with the first nearby order that brings the missing amount closer to zero.
    /// </summary>
    /// <returns>Whether any orders swapped.</returns>
    private bool Walk(int round, TopCustomers top)
    {
        var walk = new KeyedPermutation(_orders.Count, _draws, round);
        var (missing, traded) = (top.Missing, false);
        for (var step = 0; step < _orders.Count && missing != 0; step++)
        {
            var order = (int)walk[step];
            if (!_orders.IsCompleted(order) || FindPartner(order, round, missing, top, out var moved) is not (>= 0 and var other))
                continue;
            Trade(order, other);
            missing -= moved;
            traded = true;
        }

        return traded;
    }

    /// <summary>The first nearby order that brings the missing amount closer to zero, or -1.</summary>
    private int FindPartner(int order, int round, long missing, TopCustomers top, out long moved)
    {
        for (var attempt = 0; attempt < Neighbours.Tried; attempt++)
        {
            var other = Neighbours.Draw(_draws, order, round, attempt);
            if (other < 0 || other >= _orders.Count || !CanTrade(order, other))
                continue;
            moved = Moved(order, other, top);
            if (TopCustomers.IsNearer(moved, missing))
                return other;
        }

        moved = 0;
        return -1;
    }

    /// <summary>
    /// Whether the two orders can swap. Returned orders cannot: their baskets were chosen for how often products of their kind come back.
    /// </summary>
    private bool CanTrade(int completed, int other) =>
        _month[_orders.Day[completed]] == _month[_orders.Day[other]]
        && (OrderStatus)_orders.Status[other] switch
        {
            OrderStatus.Processing => completed >= _firstProcessing,
            OrderStatus.Cancelled => true,
            _ => false,
        };

    /// <summary>
    /// The amount that the top customers gain in completed orders. The target moves, too, because it is a share of all completed revenue.
    /// </summary>
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
