using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>Makes clothing come back more often than books: returned orders swap baskets with nearby orders.</summary>
internal sealed class ReturnedGoods
{
    private const int MaxNeighbours = 60;

    private readonly BasketTrades _trades;
    private readonly Draws _draws;
    private readonly double _mostRate;

    /// <summary>The return rate of each product.</summary>
    private readonly double[] _rates;

    private ReturnedGoods(MakeContext context, BasketTrades trades, ProductTable products)
    {
        var profile = context.Profile.Orders;
        _trades = trades;
        _draws = context.Draws("order_items.returned");
        _rates = new double[products.Count];
        for (var product = 0; product < _rates.Length; product++)
            _rates[product] = profile.ReturnRates[(int)products.Category(product)];
        foreach (var rate in profile.ReturnRates)
            _mostRate = Math.Max(_mostRate, rate);
    }

    public static void Settle(MakeContext context, BasketTrades trades, ProductTable products)
    {
        var goods = new ReturnedGoods(context, trades, products);
        context.Work.Blocks(trades.Orders.Count, goods.SettleBlock);
    }

    private void SettleBlock(int start, int end)
    {
        for (var order = start; order < end; order++)
        {
            if (_trades.Orders.IsReturned(order) && !IsLikely(order, order, 0))
                TakeLikelyBasket(order, start, end);
        }
    }

    private void TakeLikelyBasket(int order, int start, int end)
    {
        for (var i = 1; i <= MaxNeighbours; i++)
        {
            var neighbour = order + (i % 2 == 0 ? i / 2 : -(i + 1) / 2);
            if (neighbour < start || neighbour >= end || !_trades.Orders.IsCompleted(neighbour))
                continue;
            if (!IsLikely(neighbour, order, i) || !_trades.CanTrade(order, neighbour))
                continue;
            _trades.Trade(order, neighbour);
            return;
        }
    }

    private bool IsLikely(int basketHolder, int order, int draw) => _draws.Unit(order, draw) * _mostRate < ReturnRate(basketHolder);

    private double ReturnRate(int order)
    {
        var rate = 0.0;
        for (var line = _trades.Baskets.FirstLineOfOrder(order); line < _trades.Baskets.EndOfOrder(order); line++)
            rate = Math.Max(rate, _rates[_trades.Baskets.Product[line]]);
        return rate;
    }
}
