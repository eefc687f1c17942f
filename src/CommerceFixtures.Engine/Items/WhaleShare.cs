using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Lets the top fifth of the customers bring 60% of the realized revenue, over all orders and over completed orders. The orders of loyal
/// customers get close to that by themselves. Then orders that are close in time swap baskets, and each swap is a step toward the share.
/// </summary>
internal sealed class WhaleShare
{
    private readonly MakeContext _context;
    private readonly BasketTrades _trades;
    private readonly WhaleProfile _profile;
    private readonly Draws _draws;
    private readonly long[] _all;
    private readonly long[] _completed;

    private WhaleShare(MakeContext context, BasketTrades trades)
    {
        (_context, _trades) = (context, trades);
        _profile = context.Profile.Whales.InPart(context.Part.Parts, context.Part.Customers);
        _draws = context.Draws("order_items.whales");
        _all = CustomerRevenue.OfAllOrders(context, trades.Orders, trades.Baskets);
        _completed = CustomerRevenue.OfCompletedOrders(context, trades.Orders, trades.Baskets);
    }

    /// <summary>Swaps baskets until the shares are right or nothing changes them anymore.</summary>
    public static void Settle(MakeContext context, BasketTrades trades)
    {
        if (context.Part.Customers >= context.Profile.Whales.OneIn)
            new WhaleShare(context, trades).Settle();
    }

    private void Settle()
    {
        // Swaps between baskets that are not alike are for sets so small or so similar that there are not enough others.
        var amongAlike = true;
        for (var round = 0; round < _profile.MaxRounds; round++)
        {
            var (all, completed) = (TopOf(_all), TopOf(_completed));
            var isSettled = all.IsWithin(_profile.Precision) && completed.IsWithin(_profile.CompletedPrecision);
            if (isSettled || (!TradeInBlocks(round, all, completed, amongAlike) && !amongAlike))
                return;
            amongAlike = amongAlike && round < _profile.RoundsAmongAlike;
        }
    }

    private TopCustomers TopOf(long[] revenue) => TopCustomers.Of(_context, _profile, revenue);

    /// <summary>
    /// Each block contributes its part of the missing amount, over all orders and over completed orders. Swaps also change who the top
    /// customers are, so only part of what they move counts in the end.
    /// </summary>
    /// <returns>Whether any orders swapped.</returns>
    private bool TradeInBlocks(int round, TopCustomers all, TopCustomers completed, bool amongAlike)
    {
        var missing = all.IsWithin(_profile.Precision) ? 0 : all.Missing;
        var missingCompleted = completed.IsWithin(_profile.CompletedPrecision) ? 0 : completed.Missing;
        var traded = 0;
        _context.Work.Blocks(_trades.Orders.Count, (start, end) =>
        {
            var share = _profile.TradesPerMissing * (end - start) / _trades.Orders.Count;
            var any = Walk(new(2 * round, start, end, all, completed, IsBetweenStates: false, amongAlike), (long)(missing * share));
            any |= Walk(
                new(2 * round + 1, start, end, all, completed, IsBetweenStates: true, amongAlike), (long)(missingCompleted * share));
            if (any)
                Interlocked.Exchange(ref traded, 1);
        });
        return traded != 0;
    }

    /// <summary>
    /// Visits the orders of a block in a keyed order, and swaps each with the first nearby order that brings the missing amount closer to
    /// zero.
    /// </summary>
    /// <returns>Whether any orders swapped.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Walk(in BlockWalk walk, long missing)
    {
        var orders = new KeyedPermutation(
            walk.Orders, new Draws((long)_draws.Bits(walk.Number), "order_items.whales.walk"), walk.Start);
        var traded = false;
        var enough = TopCustomers.NearlyAll(missing);
        for (var step = 0; step < walk.Orders && Math.Abs(missing) > enough; step++)
        {
            var order = walk.Start + (int)orders[step];
            if (!MayGive(order, walk) || FindPartner(order, missing, walk, out var moved) is not (>= 0 and var other))
                continue;
            Trade(order, other);
            missing -= moved;
            traded = true;
        }

        return traded;
    }

    /// <summary>The first nearby order that an order can swap with to bring the missing amount closer to zero, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FindPartner(int order, long missing, in BlockWalk walk, out long moved)
    {
        var (start, end, draws) = (walk.Start, walk.End, _draws.Row(order));
        if (walk.AmongAlike)
            (start, end) = (Math.Max(start, _trades.FirstOfWeek(order)), Math.Min(end, _trades.EndOfWeek(order)));
        for (var attempt = 0; attempt < Neighbours.Tried; attempt++)
        {
            var other = Neighbours.Draw(order, start, end, draws, walk.Number * Neighbours.Tried + attempt);
            if (_trades.Orders.IsReturned(other) || (walk.AmongAlike && !_trades.AreAlike(order, other)))
                continue;
            moved = walk.IsBetweenStates ? MovedBetweenStates(order, other, walk) : MovedBetweenCustomers(order, other, walk.All);
            if (TopCustomers.IsNearer(moved, missing)
                && _trades.CanTrade(order, other)
                && !(walk.AmongAlike && _trades.WouldBuyAgain(order, other, walk.Start, walk.End)))
                return other;
        }

        moved = 0;
        return -1;
    }

    /// <summary>
    /// Whether an order can start a swap: the order of a top customer with another customer's, or a completed order with one that is not
    /// completed. Returned orders cannot: their products are of kinds that come back.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayGive(int order, in BlockWalk walk)
    {
        var orders = _trades.Orders;
        return walk.IsBetweenStates ? orders.IsCompleted(order) : walk.All.Contains(orders.Customer[order]) && !orders.IsReturned(order);
    }

    /// <summary>
    /// The amount that the top customers gain from swapping one of their orders with another customer's of the same status; 0 for any other
    /// pair.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long MovedBetweenCustomers(int order, int other, TopCustomers top)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        return !top.Contains(orders.Customer[other]) && orders.IsCompleted(order) == orders.IsCompleted(other)
            ? baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order)
            : 0;
    }

    /// <summary>
    /// The amount that the top customers gain in completed orders if a completed order swaps with one that is not, both of top customers or
    /// both of others. The share over all orders stays. The target moves, too, because it is a share of all completed revenue. Canceled
    /// orders keep their baskets if possible, so that they are orders like others.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long MovedBetweenStates(int order, int other, in BlockWalk walk)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        if (orders.IsCompleted(other)
            || (walk.AmongAlike && orders.IsCancelled(other))
            || walk.All.Contains(orders.Customer[order]) != walk.All.Contains(orders.Customer[other]))
            return 0;

        var gained = baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order);
        var share = walk.Completed.Contains(orders.Customer[order]) ? 1 - _profile.RevenueShare : -_profile.RevenueShare;
        return (long)(gained * share);
    }

    private void Trade(int order, int other)
    {
        var gained = _trades.Baskets.TotalOfOrder(other) - _trades.Baskets.TotalOfOrder(order);
        _trades.Trade(order, other);
        Book(order, gained);
        Book(other, -gained);
    }

    private void Book(int order, long gained)
    {
        var customer = _trades.Orders.Customer[order];
        Interlocked.Add(ref _all[customer], gained);
        if (_trades.Orders.IsCompleted(order))
            Interlocked.Add(ref _completed[customer], gained);
    }

    /// <summary>One walk through a block of orders.</summary>
    /// <param name="Number">The number of the walk. Each number gives a different order of visits.</param>
    /// <param name="Start">The first order.</param>
    /// <param name="End">The order after the last one.</param>
    /// <param name="All">The top customers over all orders.</param>
    /// <param name="Completed">The top customers over completed orders.</param>
    /// <param name="IsBetweenStates">Whether completed orders swap with other orders, rather than top customers with other
    /// customers.</param>
    /// <param name="AmongAlike">Whether only orders that are alike swap.</param>
    private readonly record struct BlockWalk(
        int Number, int Start, int End, TopCustomers All, TopCustomers Completed, bool IsBetweenStates, bool AmongAlike)
    {
        public int Orders => End - Start;
    }
}
