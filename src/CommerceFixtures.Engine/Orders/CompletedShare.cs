using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// Lets the customers who order most have a little less than their share of completed orders. Otherwise, the top customers would bring more
/// of the completed revenue than of all revenue: orders in Processing are recent, and many of those are of new customers; and the fewer
/// orders count, the further customers are apart by chance. Orders of the same month swap their statuses.
/// </summary>
internal sealed class CompletedShare
{
    private readonly OrderTable _orders;
    private readonly OrderPeriods _months;
    private readonly TopCustomers _top;
    private readonly Draws _draws;
    private readonly int _firstProcessing;
    private readonly double _part;

    private CompletedShare(MakeContext context, OrderTable orders, int firstProcessing)
    {
        (_orders, _firstProcessing) = (orders, firstProcessing);
        _draws = context.Draws("orders.status.trade");
        _months = new OrderPeriods(orders, context.Calendar.Days, day => context.Calendar.Date(day).Month);
        var counts = new long[context.Part.Customers];
        foreach (var customer in orders.Customer)
            counts[customer]++;
        _top = TopCustomers.Of(context, context.Profile.Whales, counts);
        _part = 1 - context.Profile.Whales.CompletedLessPerOrder * context.Part.Customers / orders.Count;
    }

    /// <summary>Swaps statuses until the top customers have their part, or no orders are left to swap.</summary>
    /// <param name="context">The number of top customers.</param>
    /// <param name="orders">The orders with their statuses.</param>
    /// <param name="firstProcessing">The first order that is recent enough to be in Processing.</param>
    public static void Settle(MakeContext context, OrderTable orders, int firstProcessing)
    {
        if (context.Part.Customers >= context.Profile.Whales.OneIn && orders.Count > 0)
            new CompletedShare(context, orders, firstProcessing).Settle();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle()
    {
        var surplus = Surplus();
        var walk = new KeyedPermutation(_orders.Count, _draws);
        for (var step = 0; step < _orders.Count && surplus != 0; step++)
        {
            var order = (int)walk[step];
            if (_orders.IsDelivered(order)
                || IsTop(order) == surplus > 0
                || FindCompleted(order, surplus > 0) is not (>= 0 and var completed))
                continue;
            (_orders.Status[order], _orders.Status[completed]) = (_orders.Status[completed], _orders.Status[order]);
            surplus -= Math.Sign(surplus);
        }
    }

    /// <summary>The number of completed orders that the top customers have beyond their part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Surplus()
    {
        var (ofTop, completed, completedOfTop) = (0, 0, 0);
        for (var order = 0; order < _orders.Count; order++)
        {
            var (isTop, isCompleted) = (IsTop(order) ? 1 : 0, _orders.IsCompleted(order) ? 1 : 0);
            (ofTop, completed, completedOfTop) = (ofTop + isTop, completed + isCompleted, completedOfTop + isTop * isCompleted);
        }

        return completedOfTop - (int)(_part * ofTop * completed / _orders.Count);
    }

    /// <summary>Finds a nearby completed order of a top customer, or of another customer, or returns -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindCompleted(int order, bool isTop)
    {
        var (day, draws) = (_orders.Day[order], _draws.Row(order));
        for (var attempt = 0; attempt < Neighbours.Tried; attempt++)
        {
            var other = Neighbours.Draw(order, _months.First(day), _months.End(day), draws, attempt);
            if (_orders.IsCompleted(other) && IsTop(other) == isTop && SuitsStatusOf(order, other))
                return other;
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool SuitsStatusOf(int order, int completed) =>
        completed >= _firstProcessing || (OrderStatus)_orders.Status[order] != OrderStatus.Processing;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsTop(int order) => _top.Contains(_orders.Customer[order]);
}
