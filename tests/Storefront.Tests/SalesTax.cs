namespace Storefront;

/// <summary>Sales tax by the state to which an order is shipped, calculated from its total and rounded half up to cents.</summary>
public static class SalesTax
{
    private static readonly Dictionary<string, decimal> Rates = new()
    {
        ["CA"] = 0.0725m,
        ["FL"] = 0.06m,
        ["IL"] = 0.0625m,
        ["NY"] = 0.04m,
        ["TX"] = 0.0625m,
    };

    public static decimal Of(Order order, Customer customer) =>
        decimal.Round(order.TotalAmount * Rates.GetValueOrDefault(customer.State), 2, MidpointRounding.AwayFromZero);
}
