using System.Runtime.CompilerServices;
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

    private WhaleShare(MakeContext context, BasketTrades trades, WhaleProfile profile)
    {
        (_context, _trades, _profile) = (context, trades, profile);
        _draws = context.Draws("order_items.whales");
        (_all, _completed) = (new long[context.Part.Customers], new long[context.Part.Customers]);
        AddUp();
    }

    /// <summary>Swaps baskets until the shares are right or nothing changes them anymore.</summary>
    /// <returns>How far the worse of the two shares is outside its bounds: 0 within them, or if there are too few customers or orders to
    /// judge.</returns>
    public static double Settle(MakeContext context, BasketTrades trades)
    {
        var (part, profile) = (context.Part, context.Profile.Whales);
        return part.Customers < profile.OneIn
            ? 0
            : new WhaleShare(context, trades, profile.InPart(part.Parts, part.Customers))
                .Settle(profile.IsJudged(part.Customers, part.Orders));
    }

    /// <summary>How far the worse of the two shares is outside its bounds; 0 within them.</summary>
    public static double Outside(MakeContext context, BasketTrades trades)
    {
        var share = new WhaleShare(context, trades, context.Profile.Whales);
        return Math.Max(0, share.Outside(share.TopOf(share._all), share.TopOf(share._completed)));
    }

    /// <summary>Adds up the revenue of each customer, over all orders and over completed orders.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddUp()
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        for (var order = 0; order < orders.Count; order++)
        {
            var total = baskets.TotalOfOrder(order);
            _all[orders.Customer[order]] += total;
            if (orders.IsCompleted(order))
                _completed[orders.Customer[order]] += total;
        }
    }

    private double Settle(bool isJudged)
    {
        for (var round = 0; ; round++)
        {
            var all = TopOf(_all);
            var completed = TopOf(_completed);
            var isSettled = all.IsWithin(_profile.Precision) && completed.IsWithin(_profile.CompletedPrecision);
            if (isSettled || round == _profile.MaxRounds || !TradeInBlocks(round, all, completed))
                return isJudged ? Math.Max(0, Outside(all, completed)) : 0;
        }
    }

    private TopCustomers TopOf(long[] revenue) =>
        TopCustomers.Of(revenue, _context.Part.OneCustomerIn(_profile.OneIn), _profile.RevenueShare, _context.Work);

    private double Outside(TopCustomers all, TopCustomers completed) =>
        Math.Max(all.Distance - _profile.Tolerance, completed.Distance - _profile.CompletedTolerance);

    /// <summary>
    /// Each block contributes its part of the missing amount, over all orders and over completed orders. Swaps also change who the top
    /// customers are, so only part of what they move counts in the end.
    /// </summary>
    /// <returns>Whether any orders swapped.</returns>
    private bool TradeInBlocks(int round, TopCustomers all, TopCustomers completed)
    {
        var missing = all.IsWithin(_profile.Precision) ? 0 : all.Missing;
        var missingCompleted = completed.IsWithin(_profile.CompletedPrecision) ? 0 : completed.Missing;
        var traded = 0;
        _context.Work.Blocks(_trades.Orders.Count, (start, end) =>
        {
            var share = _profile.TradesPerMissing * (end - start) / _trades.Orders.Count;
            var any = Walk(new(2 * round, start, end, all, completed, IsBetweenStates: false), (long)(missing * share));
            any |= Walk(new(2 * round + 1, start, end, all, completed, IsBetweenStates: true), (long)(missingCompleted * share));
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
        const int nearlyAll = 50;
        var orders = new KeyedPermutation(
            walk.Orders, new Draws((long)_draws.Bits(walk.Number), "order_items.whales.walk"), walk.Start);
        var traded = false;
        var enough = Math.Abs(missing) / nearlyAll;
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
        for (var attempt = 0; attempt < Neighbours.Tried; attempt++)
        {
            var other = Neighbours.Draw(_draws, order, walk.Number, attempt);
            if (other < walk.Start || other >= walk.End || _trades.Orders.IsReturned(other))
                continue;
            moved = walk.IsBetweenStates ? MovedBetweenStates(order, other, walk) : MovedBetweenCustomers(order, other, walk.All);
            if (TopCustomers.IsNearer(moved, missing) && _trades.CanTrade(order, other))
                return other;
        }

        moved = 0;
        return -1;
    }

    /// <summary>
    /// Whether an order can start a swap: the order of a top customer with another customer's, or a completed order with one that is not
    /// completed. Returned orders cannot: their baskets were chosen for how often products of their kind come back.
    /// </summary>
    private bool MayGive(int order, in BlockWalk walk)
    {
        var orders = _trades.Orders;
        return walk.IsBetweenStates ? orders.IsCompleted(order) : walk.All.Contains(orders.Customer[order]) && !orders.IsReturned(order);
    }

    /// <summary>
    /// The amount that the top customers gain from swapping one of their orders with another customer's of the same status; 0 for any other
    /// pair.
    /// </summary>
    private long MovedBetweenCustomers(int order, int other, TopCustomers top)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        return !top.Contains(orders.Customer[other]) && orders.IsCompleted(order) == orders.IsCompleted(other)
            ? baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order)
            : 0;
    }

    /// <summary>
    /// The amount that the top customers gain in completed orders if a completed order swaps with one that is not, both of top customers or
    /// both of others. The share over all orders stays. The target moves, too, because it is a share of all completed revenue.
    /// </summary>
    private long MovedBetweenStates(int order, int other, in BlockWalk walk)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        if (orders.IsCompleted(other) || walk.All.Contains(orders.Customer[order]) != walk.All.Contains(orders.Customer[other]))
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
    private readonly record struct BlockWalk(
        int Number, int Start, int End, TopCustomers All, TopCustomers Completed, bool IsBetweenStates)
    {
        public int Orders => End - Start;
    }
}
