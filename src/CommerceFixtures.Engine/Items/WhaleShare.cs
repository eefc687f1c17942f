using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The top fifth of customers by realised revenue bring 60% of it, over all orders and over the completed ones. The loyal customers'
/// orders come near that by themselves; then orders near each other in time trade baskets, each trade a step towards the share.
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

    /// <summary>Trades until the shares hold or nothing moves them any more.</summary>
    /// <returns>
    /// How far the worse of both shares is outside the contract's bounds; 0 within them, or where there are too few customers or orders
    /// to judge.
    /// </returns>
    public static double Settle(MakeContext context, BasketTrades trades)
    {
        var (part, profile) = (context.Part, context.Profile.Whales);
        return part.Customers < profile.OneIn
            ? 0
            : new WhaleShare(context, trades, profile.InPart(part.Parts, part.Customers))
                .Settle(profile.IsJudged(part.Customers, part.Orders));
    }

    /// <summary>How far the worse of both shares is outside the bounds; 0 within them.</summary>
    public static double Outside(MakeContext context, BasketTrades trades)
    {
        var share = new WhaleShare(context, trades, context.Profile.Whales);
        return Math.Max(0, share.Outside(share.TopOf(share._all), share.TopOf(share._completed)));
    }

    /// <summary>Revenue by customer, over all orders and over the completed ones.</summary>
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
            if (isSettled || round == _profile.MostRounds || !TradeInBlocks(round, all, completed))
                return isJudged ? Math.Max(0, Outside(all, completed)) : 0;
        }
    }

    private TopCustomers TopOf(long[] revenue) =>
        TopCustomers.Of(revenue, _context.Part.OneCustomerIn(_profile.OneIn), _profile.RevenueShare, _context.Work);

    private double Outside(TopCustomers all, TopCustomers completed) =>
        Math.Max(all.Distance - _profile.Tolerance, completed.Distance - _profile.CompletedTolerance);

    /// <summary>
    /// Each block brings its part of what is missing, over all orders and over the completed ones. Trades change who is at the top, too,
    /// so only a part of what they move counts in the end.
    /// </summary>
    /// <returns>Whether any traded.</returns>
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
    /// Walks the orders of a block in a keyed order, and trades each with the first neighbour that brings the missing amount nearer to
    /// zero.
    /// </summary>
    /// <returns>Whether any traded.</returns>
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

    /// <summary>The first neighbour that an order can trade with to bring the missing amount nearer to zero, or -1.</summary>
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
    /// Whether an order may begin a trade: a top customer's with another's, or a completed one with one that is not. What was sent back
    /// stays: those baskets were chosen for how often their kind comes back.
    /// </summary>
    private bool MayGive(int order, in BlockWalk walk)
    {
        var orders = _trades.Orders;
        return walk.IsBetweenStates ? orders.IsCompleted(order) : walk.All.Contains(orders.Customer[order]) && !orders.IsReturned(order);
    }

    /// <summary>What the top gains when its order and another's of the same state trade; 0 where the two are not such.</summary>
    private long MovedBetweenCustomers(int order, int other, TopCustomers top)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        return !top.Contains(orders.Customer[other]) && orders.IsCompleted(order) == orders.IsCompleted(other)
            ? baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order)
            : 0;
    }

    /// <summary>
    /// What the top gains over completed orders when a completed order and one that is not, both of top customers or both of others,
    /// trade: the share over all orders stays. The target moves too, since it is a share of all completed revenue.
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
    /// <param name="Number">Another number gives another walk.</param>
    /// <param name="Start">The first order.</param>
    /// <param name="End">The order after the last.</param>
    /// <param name="All">Who is at the top, over all orders.</param>
    /// <param name="Completed">Who is at the top, over the completed orders.</param>
    /// <param name="IsBetweenStates">Whether completed orders trade with others, rather than top customers with others.</param>
    private readonly record struct BlockWalk(
        int Number, int Start, int End, TopCustomers All, TopCustomers Completed, bool IsBetweenStates)
    {
        public int Orders => End - Start;
    }
}
