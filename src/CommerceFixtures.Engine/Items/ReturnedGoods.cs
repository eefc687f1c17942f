namespace CommerceFixtures.Engine;

/// <summary>Clothing comes back more often than books: returned orders trade baskets with their neighbours accordingly.</summary>
internal static class ReturnedGoods
{
    private const int MostNeighbours = 60;

    public static void Settle(BasketTrades trades, ProductTable products, long seed, OrderProfile profile)
    {
        var draws = new Draws(seed, "order_items.returned");
        var mostRate = profile.ReturnRates.Max();
        for (var order = 0; order < trades.Orders.Count; order++)
        {
            if (trades.Orders.Status[order] == OrderStatus.Returned)
                TakeLikelyBasket(order);
        }

        void TakeLikelyBasket(int order)
        {
            if (IsLikely(order, order, 0))
                return;
            for (var i = 1; i <= MostNeighbours; i++)
            {
                var neighbour = order + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
                if (neighbour < 0 || neighbour >= trades.Orders.Count || !trades.Orders.IsCompleted(neighbour))
                    continue;
                if (!IsLikely(neighbour, order, i) || !trades.CanTrade(order, neighbour))
                    continue;
                trades.Trade(order, neighbour);
                return;
            }
        }

        bool IsLikely(int basketHolder, int order, int draw) => draws.Unit(order, draw) * mostRate < ReturnRate(basketHolder);

        double ReturnRate(int order)
        {
            var rate = 0.0;
            foreach (var product in trades.Baskets.Product.AsSpan(trades.Baskets.LinesOfOrder(order)))
                rate = Math.Max(rate, profile.ReturnRates[(int)products.Category(product)]);
            return rate;
        }
    }
}
