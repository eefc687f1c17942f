namespace CommerceFixtures.Engine;

/// <summary>The lines: order, prices, discounts, totals, and products that exist by then.</summary>
internal static class OrderItemRules
{
    public static void Check(CommerceDataSet data, OrderProfile profile, CheckReport report)
    {
        var previous = 0;
        foreach (var item in data.OrderItems)
        {
            Require(item.OrderId >= previous, "lines stand in the order of their orders", item);
            previous = item.OrderId;
            var product = data.ProductOf(item);
            Require(item.Quantity >= 1, "quantity is at least 1", item);
            Require(item.UnitPrice == product.Price, "unit_price is the product's price", item);
            Require(IndexOf(item.Discount) >= 0, "discount is 0, 10, 20 or 25 %", item);
            var exact = item.Quantity * item.UnitPrice * (1 - item.Discount);
            Require(
                item.LineTotal == decimal.Round(exact, 2, MidpointRounding.AwayFromZero),
                "line_total = quantity * unit_price * (1 - discount), half up", item);
            Require(exact * 1000 % 10 != 5, "no line falls on half a cent", item);
            Require(product.CreatedDate <= data.OrderOf(item).OrderDate, "no product is sold before its created_date", item);
        }

        ExactShares.Check(
            data.OrderItems.Select(item => IndexOf(item.Discount)), profile.DiscountShares, "shares of discount are exact",
            FixtureFile.OrderItems, report);

        int IndexOf(decimal discount) => profile.Discounts.ToList().FindIndex(percent => percent == discount * 100);

        void Require(bool holds, string rule, OrderItem item) => report.Require(holds, rule, FixtureFile.OrderItems, item.OrderItemId);
    }
}
