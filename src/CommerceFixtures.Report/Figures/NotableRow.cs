using System.Globalization;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report;

/// <summary>A row that a test may want to name.</summary>
/// <param name="What">The reason why the row is notable.</param>
/// <param name="Code">The C# expression that returns the row.</param>
/// <param name="Value">
/// The notable value. If several rows have it, the row is the first of them, and the text says how many there are.
/// </param>
internal sealed record NotableRow(string What, string Code, string Value)
{
    private static readonly int RatedFrom = ShopProfile.Default.Reviews.ProductJudgedFromReviews;

    public static IReadOnlyList<NotableRow> Of(string set, SetTally tally)
    {
        var (orders, customers, products) = (tally.Orders, tally.Customers, tally.Products);
        NotableRow?[] rows =
        [
            Most(orders, order => (double)order.Total, "Order", "the largest order", order => Money(order.Total)),
            Most(orders, order => -(double)order.Total, "Order", "the smallest order", order => Money(order.Total)),
            Most(orders, order => order.Lines, "Order", "the order with the most items", order => Count(order.Lines, "item")),
            First(orders, order => order.Status == OrderStatus.Returned, "Order", "the first returned order", order => Date(order.Date)),
            First(orders, order => order.Status == OrderStatus.Cancelled, "Order", "the first cancelled order", order => Date(order.Date)),
            First(
                orders, order => order.Status == OrderStatus.Processing, "Order", "the first order in processing",
                order => Date(order.Date)),
            Most(
                customers, customer => (double)customer.Revenue, "Customer", "the customer with the most gross revenue",
                customer => Money(customer.Revenue)),
            Most(
                customers, customer => customer.Orders, "Customer", "the customer with the most orders",
                customer => Count(customer.Orders, "order")),
            First(customers, customer => customer.Orders == 0, "Customer", "the first customer without an order", _ => "0 orders"),
            First(
                customers, customer => customer.Orders == 1, "Customer", "the first customer with one order",
                customer => Money(customer.Revenue)),
            First(customers, customer => customer.Reviews == 0, "Customer", "the first customer without a review", _ => "0 reviews"),
            Most(
                products, product => product.Lines, "Product", "the product in the most orders",
                product => Named(product, Count(product.Lines, "order"))),
            Most(
                products, product => (double)product.Revenue, "Product", "the product with the most gross revenue",
                product => Named(product, Money(product.Revenue))),
            First(
                products, product => product.Lines == 0, "Product", "the first product that was never sold",
                product => Named(product, "0 orders")),
            First(
                products, product => product.Product.StockQuantity == 0, "Product", "the first product that is out of stock",
                product => Named(product, "0 in stock")),
            First(
                products, product => product.Reviews == 0, "Product", "the first product without a review",
                product => Named(product, "0 reviews")),
            Most(products, product => Rating(product), "Product", $"the best-rated product with at least {RatedFrom} reviews", Stars),
            Most(products, product => -Rating(product), "Product", $"the worst-rated product with at least {RatedFrom} reviews", Stars),
        ];
        return [.. rows.OfType<NotableRow>()];

        // If all amounts are zero, no row has the largest one.
        NotableRow? Most<T>(List<T> all, Func<T, double?> by, string type, string what, Func<T, string> value)
        {
            var (most, index, ties) = (0.0, -1, 0);
            for (var i = 0; i < all.Count; i++)
            {
                if (by(all[i]) is not { } amount || amount == 0 || (index >= 0 && amount < most))
                    continue;
                (index, ties) = index >= 0 && amount == most ? (index, ties + 1) : (i, 1);
                most = amount;
            }

            var note = ties > 1 ? $" (the first of {Number(ties)} such {type.ToLowerInvariant()}s)" : "";
            return index < 0 ? null : Row(index, all[index], type, what, row => value(row) + note);
        }

        NotableRow? First<T>(List<T> all, Predicate<T> matches, string type, string what, Func<T, string> value) =>
            all.FindIndex(matches) is var index and >= 0 ? Row(index, all[index], type, what, value) : null;

        NotableRow Row<T>(int index, T row, string type, string what, Func<T, string> value) =>
            new(what, string.Create(CultureInfo.InvariantCulture, $"{set}.Data.Get{type}({index + 1})"), value(row));
    }

    private static double? Rating(ProductTally product) => product.Reviews >= RatedFrom ? product.MeanRating : null;

    private static string Stars(ProductTally product) =>
        Named(
            product, string.Create(CultureInfo.InvariantCulture, $"{product.MeanRating:0.00} stars in {Count(product.Reviews, "review")}"));

    private static string Named(ProductTally product, string value) => $"{value}: {product.Product.Name}";

    private static string Money(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"${amount:N2}");

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Count(long count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";
}
