using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>A row that a test may want to name.</summary>
/// <param name="What">The reason why the row is notable.</param>
/// <param name="Code">The C# expression that returns the row.</param>
/// <param name="Value">
/// The notable value. If several rows have it, the row is the first of them, and the text says how many there are.
/// </param>
internal sealed record NotableRow(string What, string Code, string Value)
{
    public static IReadOnlyList<NotableRow> Of(string set, SetTally tally, int ratedFrom)
    {
        var rows = Orders(new(set, "Order", tally.Orders))
            .Concat(Customers(new(set, "Customer", tally.Customers)))
            .Concat(Products(new(set, "Product", tally.Products), ratedFrom));
        return [.. rows.OfType<NotableRow>()];
    }

    private static IEnumerable<NotableRow?> Orders(NotableRows<OrderTally> orders) =>
    [
        orders.Most("the largest order", order => (double)order.Total, order => Money(order.Total)),
        orders.Most("the smallest order", order => -(double)order.Total, order => Money(order.Total)),
        orders.Most("the order with the most items", order => order.Lines, order => Count(order.Lines, "item")),
        orders.First("the first returned order", order => order.Status == OrderStatus.Returned, order => Date(order.Date)),
        orders.First("the first cancelled order", order => order.Status == OrderStatus.Cancelled, order => Date(order.Date)),
        orders.First("the first order in processing", order => order.Status == OrderStatus.Processing, order => Date(order.Date)),
    ];

    private static IEnumerable<NotableRow?> Customers(NotableRows<CustomerTally> customers) =>
    [
        customers.Most(
            "the customer with the most gross revenue", customer => (double)customer.Revenue, customer => Money(customer.Revenue)),
        customers.Most("the customer with the most orders", customer => customer.Orders, customer => Count(customer.Orders, "order")),
        customers.First("the first customer without an order", customer => customer.Orders == 0, _ => "0 orders"),
        customers.First("the first customer with one order", customer => customer.Orders == 1, customer => Money(customer.Revenue)),
        customers.First("the first customer without a review", customer => customer.Reviews == 0, _ => "0 reviews"),
    ];

    private static IEnumerable<NotableRow?> Products(NotableRows<ProductTally> products, int ratedFrom)
    {
        return
        [
            products.Most("the product in the most orders", product => product.Lines, Named(product => Count(product.Lines, "order"))),
            products.Most(
                "the product with the most gross revenue", product => (double)product.Revenue, Named(product => Money(product.Revenue))),
            products.First("the first product that was never sold", product => product.Lines == 0, Named(_ => "0 orders")),
            products.First(
                "the first product that is out of stock", product => product.Product.StockQuantity == 0, Named(_ => "0 in stock")),
            products.First("the first product without a review", product => product.Reviews == 0, Named(_ => "0 reviews")),
            products.Most($"the best-rated product with at least {ratedFrom} reviews", Rating, Named(Stars)),
            products.Most($"the worst-rated product with at least {ratedFrom} reviews", product => -Rating(product), Named(Stars)),
        ];

        double? Rating(ProductTally product) => product.Reviews >= ratedFrom ? product.MeanRating : null;
    }

    private static string Stars(ProductTally product) => string.Create(
        CultureInfo.InvariantCulture, $"{product.MeanRating:0.00} stars in {Count(product.Reviews, "review")}");

    private static Func<ProductTally, string> Named(Func<ProductTally, string> value) =>
        product => $"{value(product)}: {product.Product.Name}";

    private static string Money(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"${amount:N2}");

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(long count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {thing}{(count == 1 ? "" : "s")}");
}
