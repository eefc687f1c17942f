namespace CommerceFixtures.Engine;

/// <summary>
/// Fills the baskets: sizes, products, quantities, discounts, totals; then lets orders trade baskets until the rules over customers
/// hold.
/// </summary>
internal static class BasketMaker
{
    public static BasketTable Make(
        DataSetSettings settings, Calendar calendar, ProductTable products, CustomerTable customers, OrderTable orders, ShopProfile profile)
    {
        if (orders.Count == 0)
            return new BasketTable([]);
        var mostLines = LaunchDates.ProductsBeforeWindow(settings, calendar, profile.Catalogue);
        var baskets = new BasketTable(BasketSizes.Make(orders.Count, (int)settings.OrderItems, mostLines, settings.Seed, profile.Orders));
        var assortment = new Assortment(products, calendar, profile.Season);
        BasketProducts.Draw(baskets, orders, assortment, settings.Seed);
        DrawQuantities(baskets, products, settings.Seed);
        Discounts.Assign(baskets, products, settings.Seed, profile.Orders);
        Sum(baskets, products);

        var trades = new BasketTrades(baskets, orders, assortment);
        ReturnedGoods.Settle(trades, products, settings.Seed, profile.Orders);
        WhaleShare.Settle(trades, customers.Count, settings.Seed, profile.Whales);
        return baskets;
    }

    private static void DrawQuantities(BasketTable baskets, ProductTable products, long seed)
    {
        var draws = new Draws(seed, "order_items.quantity");
        for (var line = 0; line < baskets.LineCount; line++)
            baskets.Quantity[line] = Quantities.Draw(products.PriceCents[baskets.Product[line]], draws, line);
    }

    private static void Sum(BasketTable baskets, ProductTable products)
    {
        for (var basket = 0; basket < baskets.TotalCents.Length; basket++)
        {
            for (var line = baskets.FirstLine[basket]; line < baskets.FirstLine[basket + 1]; line++)
            {
                var product = baskets.Product[line];
                baskets.LineCents[line] = LineTotal.Cents(products.PriceCents[product], baskets.Quantity[line], baskets.Discount[line]);
                baskets.TotalCents[basket] += baskets.LineCents[line];
                baskets.NewestProduct[basket] = Math.Max(baskets.NewestProduct[basket], product);
            }
        }
    }
}
