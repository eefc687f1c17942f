using System.Globalization;
using CommerceFixtures.Engine.Shop;
using static CommerceFixtures.Engine.Rules.NumberText;

namespace CommerceFixtures.Engine.Rules;

/// <summary>The rules of order_items.csv.</summary>
internal sealed class OrderItemRules : TableRules
{
    public OrderItemRules(ShopProfile profile)
        : base(FixtureFile.OrderItems)
    {
        var quantity = Bound.AtLeast(ValueRules.MinQuantity, FixtureRuleUnit.Count);
        string[] discounts = Array.ConvertAll(profile.Orders.Discounts, percent => percent.ToString(CultureInfo.InvariantCulture));
        Keys = ForeignKeys();
        LineOrder = EachRow("order", "Lines are in the order of their orders");
        Quantity = EachRow("quantity", $"Quantities are {quantity}", quantity);
        UnitPrice = EachRow("unit-price", "unit_price is the product's price");
        Discount = EachRow("discount", $"Discounts are {List(discounts)}%");
        Total = EachRow("total", "line_total is quantity * unit_price * (1 - discount), rounded half up to cents");
        HalfACent = EachRow("total.half-cent", "No line total falls on half a cent before it is rounded");
        Created = EachRow("created-date", "No product is sold before its created_date");
        DiscountShares = Shares(
            "discount.shares", "discount", Array.ConvertAll(profile.Orders.Discounts, DiscountName), profile.Orders.DiscountShares);
        TopProducts = TopProductsRule(profile.Reviews);
    }

    public RowRule Keys { get; }

    public RowRule LineOrder { get; }

    public RowRule Quantity { get; }

    public RowRule UnitPrice { get; }

    public RowRule Discount { get; }

    public RowRule Total { get; }

    public RowRule HalfACent { get; }

    public RowRule Created { get; }

    public CountRule DiscountShares { get; }

    public FigureRule TopProducts { get; }

    /// <summary>The name of a discount in the shares, such as <c>10% off</c>.</summary>
    public static string DiscountName(int percent) =>
        percent == 0 ? "no discount" : string.Create(CultureInfo.InvariantCulture, $"{percent}% off");

    private FigureRule TopProductsRule(ReviewProfile profile)
    {
        var bound = Bound.AtLeast(profile.MinTopProductShare, FixtureRuleUnit.Share);
        return Figure(
            "top-products", $"The top {PercentOfOneIn(profile.TopProductsOneIn)} of products are in {bound} of the lines", bound,
            ReviewRules.RoomForPopularity(profile));
    }
}
