using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>
/// The top fifth of customers by realised revenue bring 60 % of it, over all orders and over the completed ones. The loyal customers'
/// orders come near that by themselves; then orders near each other in time trade baskets, each trade a step towards the share.
/// </summary>
internal sealed class WhaleShare
{
    private const int NeighboursTried = 12;
    private const int Neighbourhood = 200;
    private const int FewestCustomers = 5;

    private readonly BasketTrades _trades;
    private readonly WhaleProfile _profile;
    private readonly Draws _draws;
    private readonly int _customers;

    private WhaleShare(BasketTrades trades, int customers, long seed, WhaleProfile profile)
    {
        _trades = trades;
        _profile = profile;
        _draws = new Draws(seed, "order_items.whales");
        _customers = customers;
    }

    public static void Settle(BasketTrades trades, int customers, long seed, WhaleProfile profile)
    {
        if (customers >= FewestCustomers)
            new WhaleShare(trades, customers, seed, profile).Settle();
    }

    /// <summary>
    /// How far the worse of both shares is outside the contract's bounds; 0 within them, or where there are too few customers or orders
    /// to judge.
    /// </summary>
    public static double Shortfall(OrderTable orders, BasketTable baskets, int customers, WhaleProfile profile)
    {
        if (!profile.IsJudged(customers, orders.Count))
            return 0;
        var (all, completed) = Revenue(orders, baskets, customers);
        var outside = Math.Max(
            TopCustomers.Of(all, profile).Distance - profile.Tolerance,
            TopCustomers.Of(completed, profile).Distance - profile.CompletedTolerance);
        return Math.Max(0, outside);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long[] All, long[] Completed) Revenue(OrderTable orders, BasketTable baskets, int customers)
    {
        var (all, completed) = (new long[customers], new long[customers]);
        for (var order = 0; order < orders.Count; order++)
        {
            var total = baskets.TotalOfOrder(order);
            all[orders.Customer[order]] += total;
            if (orders.IsCompleted(order))
                completed[orders.Customer[order]] += total;
        }

        return (all, completed);
    }

    private void Settle()
    {
        for (var round = 0; round < _profile.MostRounds; round++)
        {
            var revenue = Revenue(_trades.Orders, _trades.Baskets, _customers);
            var all = TopCustomers.Of(revenue.All, _profile);
            var completed = TopCustomers.Of(revenue.Completed, _profile);
            if (all.IsWithin(_profile.Precision) && completed.IsWithin(_profile.Precision))
                return;
            var traded = all.IsWithin(_profile.Precision) ? TradeBetweenStates(round, all, completed) : TradeBetweenCustomers(round, all);
            if (!traded)
                return;
        }
    }

    /// <summary>A top customer's order and another's of the same state trade, so that revenue moves to or from the top.</summary>
    private bool TradeBetweenCustomers(int round, TopCustomers top)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        return WalkPairs(
            round,
            top.Missing,
            (order, other) => top.Contains(orders.Customer[order])
                && !top.Contains(orders.Customer[other])
                && orders.IsCompleted(order) == orders.IsCompleted(other),
            (order, other) => baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order));
    }

    /// <summary>
    /// A completed order and one that is not, both of top customers or both of others, trade: the share over all orders stays, the one
    /// over completed orders moves.
    /// </summary>
    private bool TradeBetweenStates(int round, TopCustomers all, TopCustomers completed)
    {
        var (orders, baskets) = (_trades.Orders, _trades.Baskets);
        return WalkPairs(
            round,
            completed.Missing,
            (order, other) => orders.IsCompleted(order)
                && !orders.IsCompleted(other)
                && all.Contains(orders.Customer[order]) == all.Contains(orders.Customer[other]),
            (order, other) =>
            {
                // The target moves too: it is a share of all completed revenue.
                var gained = baskets.TotalOfOrder(other) - baskets.TotalOfOrder(order);
                var share = completed.Contains(orders.Customer[order]) ? 1 - _profile.RevenueShare : -_profile.RevenueShare;
                return (long)(gained * share);
            });
    }

    /// <summary>
    /// Walks the orders in a keyed order, and trades each with the first neighbour that brings the missing amount nearer to zero.
    /// </summary>
    /// <returns>Whether any traded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool WalkPairs(int round, long missing, Func<int, int, bool> mayTrade, Func<int, int, long> effect)
    {
        var count = _trades.Orders.Count;
        var walk = new KeyedPermutation(count, new Draws((long)_draws.Bits(round), "order_items.whales.walk"));
        var traded = false;
        for (var step = 0L; step < count && missing != 0; step++)
        {
            var order = (int)walk[step];
            for (var attempt = 0; attempt < NeighboursTried; attempt++)
            {
                var other = order - Neighbourhood + _draws.Below(2 * Neighbourhood + 1, order, round * NeighboursTried + attempt);
                if (other < 0 || other >= count || !mayTrade(order, other) || !MayMove(order, other) || !_trades.CanTrade(order, other))
                    continue;
                var moved = effect(order, other);
                if (moved == 0 || Math.Sign(moved) != Math.Sign(missing) || Math.Abs(moved) > Math.Abs(missing))
                    continue;
                _trades.Trade(order, other);
                missing -= moved;
                traded = true;
                break;
            }
        }

        return traded;
    }

    /// <summary>What was sent back stays: those baskets were chosen for how often their kind comes back.</summary>
    private bool MayMove(int order, int other) =>
        _trades.Orders.Status[order] != OrderStatus.Returned && _trades.Orders.Status[other] != OrderStatus.Returned;

    /// <summary>The top fifth of the customers by an amount, ties to the earlier customer, and what they miss of their share.</summary>
    private sealed class TopCustomers
    {
        private readonly bool[] _isTop;
        private readonly long _total;

        private TopCustomers(bool[] isTop, long total, long missing) => (_isTop, _total, Missing) = (isTop, total, missing);

        /// <summary>Below zero where they have more than their share.</summary>
        public long Missing { get; }

        public static TopCustomers Of(long[] amounts, WhaleProfile profile)
        {
            var customers = Enumerable.Range(0, amounts.Length).ToArray();
            Array.Sort(amounts.Select((amount, customer) => (-amount, customer)).ToArray(), customers);
            var isTop = new bool[amounts.Length];
            var top = 0L;
            foreach (var customer in customers.Take(amounts.Length / profile.OneIn))
            {
                isTop[customer] = true;
                top += amounts[customer];
            }

            var total = amounts.Sum();
            return new TopCustomers(isTop, total, (long)(total * profile.RevenueShare) - top);
        }

        /// <summary>How far their share is from the target, as a fraction of all.</summary>
        public double Distance => _total == 0 ? 0 : Math.Abs((double)Missing) / _total;

        public bool IsWithin(double tolerance) => Distance <= tolerance;

        public bool Contains(int customer) => _isTop[customer];
    }
}
