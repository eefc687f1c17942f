using System.Globalization;

namespace CommerceFixtures.Report;

/// <summary>A row that a test may want to name.</summary>
/// <param name="What">Why it is worth naming.</param>
/// <param name="Code">How the generated class gives it.</param>
/// <param name="Value">What is notable of it.</param>
internal sealed record NotableRow(string What, string Code, string Value)
{
    public static IReadOnlyList<NotableRow> Of(string set, SetTally tally)
    {
        var (orders, customers, products) = (tally.Orders, tally.Customers, tally.Products);
        var ratedFrom = Engine.ShopProfile.Default.Reviews.ProductJudgedFromReviews;
        NotableRow?[] rows =
        [
            Best(orders, order => order.Total, "Order", "the largest order", order => Money(order.Total)),
            Best(orders, order => -order.Total, "Order", "the smallest order", order => Money(order.Total)),
            Best(orders, order => order.Lines, "Order", "the order of most lines", order => Count(order.Lines, "line", "lines")),
            First(orders, order => order.Status == OrderStatus.Returned, "Order", "the first order that was returned", order => Date(order.Date)),
            First(orders, order => order.Status == OrderStatus.Cancelled, "Order", "the first order that was cancelled", order => Date(order.Date)),
            First(orders, order => order.Status == OrderStatus.Processing, "Order", "the first order that is still processing", order => Date(order.Date)),
            Best(customers, customer => customer.Revenue, "Customer", "the best customer", customer => Money(customer.Revenue)),
            Best(customers, customer => customer.Orders, "Customer", "the customer of most orders", customer => Count(customer.Orders, "order", "orders")),
            First(customers, customer => customer.Orders == 0, "Customer", "the first customer without an order", _ => "0 orders"),
            First(customers, customer => customer.Orders == 1, "Customer", "the first customer with one order", customer => Money(customer.Revenue)),
            First(customers, customer => customer.Reviews == 0, "Customer", "the first customer without a review", _ => "0 reviews"),
            Best(products, product => product.Lines, "Product", "the best-selling product", product => Count(product.Lines, "line", "lines")),
            First(products, product => product.Lines == 0, "Product", "the first product that never sold", _ => "0 lines"),
            First(products, product => product.Product.StockQuantity == 0, "Product", "the first product that is sold out", _ => "stock 0"),
            First(products, product => product.Reviews == 0, "Product", "the first product without a review", _ => "0 reviews"),
            Best(products, product => Rating(product, ratedFrom), "Product", "the best-rated product", Stars),
            Best(products, product => Rating(product, ratedFrom) is { } rating ? -rating : null, "Product", "the worst-rated product", Stars),
        ];
        return [.. rows.OfType<NotableRow>()];

        NotableRow? Best<T>(List<T> all, Func<T, IComparable?> by, string type, string what, Func<T, string> value) =>
            all.Count > 0 && all.Select((row, index) => (Item: row, Index: index)).MaxBy(row => by(row.Item)) is var best && by(best.Item) is not null
                ? Row(best.Index, best.Item, type, what, value)
                : null;

        NotableRow? First<T>(List<T> all, Predicate<T> matches, string type, string what, Func<T, string> value) =>
            all.FindIndex(matches) is var index and >= 0 ? Row(index, all[index], type, what, value) : null;

        NotableRow Row<T>(int index, T row, string type, string what, Func<T, string> value) =>
            new(what, string.Create(CultureInfo.InvariantCulture, $"{set}.Data.Get{type}({index + 1})"), value(row));
    }

    private static double? Rating(ProductTally product, int ratedFrom) => product.Reviews >= ratedFrom ? product.MeanRating : null;

    private static string Stars(ProductTally product) =>
        string.Create(CultureInfo.InvariantCulture, $"{product.MeanRating:0.00} stars, {product.Reviews} reviews");

    private static string Money(decimal amount) => string.Create(CultureInfo.InvariantCulture, $"${amount:N2}");

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Count(long count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
