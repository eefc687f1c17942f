namespace CommerceFixtures;

/// <summary>
/// The five departments of the shop. <see cref="ClosedSetText.ToCsvText(ProductCategory)"/> gives the text of the file, and
/// <see cref="ClosedSetText.ParseProductCategory"/> reads it.
/// </summary>
public enum ProductCategory
{
    /// <summary>Headphones, laptops, cameras and the like: the dearest department.</summary>
    Electronics,

    /// <summary>Clothing, shoes and accessories.</summary>
    Clothing,

    /// <summary>Written <c>Home &amp; Garden</c> in the file.</summary>
    HomeAndGarden,

    /// <summary>Sports and outdoor goods.</summary>
    Sports,

    /// <summary>Printed books.</summary>
    Books,
}

/// <summary>
/// What became of an order. <see cref="ClosedSetText.ToCsvText(OrderStatus)"/> gives the text of the file, and
/// <see cref="ClosedSetText.ParseOrderStatus"/> reads it.
/// </summary>
public enum OrderStatus
{
    /// <summary>Delivered and kept: 80 % of orders.</summary>
    Completed,

    /// <summary>Not delivered yet: 10 % of orders, all of them recent.</summary>
    Processing,

    /// <summary>Called off before delivery: 5 % of orders.</summary>
    Cancelled,

    /// <summary>Delivered and sent back: 5 % of orders.</summary>
    Returned,
}

/// <summary>
/// How an order was paid. <see cref="ClosedSetText.ToCsvText(PaymentMethod)"/> gives the text of the file, and
/// <see cref="ClosedSetText.ParsePaymentMethod"/> reads it.
/// </summary>
public enum PaymentMethod
{
    /// <summary>Written <c>Credit Card</c> in the file: 60 % of orders.</summary>
    CreditCard,

    /// <summary>25 % of orders.</summary>
    PayPal,

    /// <summary>15 % of orders.</summary>
    Debit,
}

/// <summary>The text that files and databases use for the members of the closed sets, both ways.</summary>
public static class ClosedSetText
{
    internal static readonly string[] Categories = ["Electronics", "Clothing", "Home & Garden", "Sports", "Books"];
    internal static readonly string[] Statuses = ["Completed", "Processing", "Cancelled", "Returned"];
    internal static readonly string[] PaymentMethods = ["Credit Card", "PayPal", "Debit"];

    /// <summary>The category as <c>products.csv</c> writes it, such as <c>Home &amp; Garden</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    public static string ToCsvText(this ProductCategory category) => TextOf(Categories, (int)category, nameof(category));

    /// <summary>The status as <c>orders.csv</c> writes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    public static string ToCsvText(this OrderStatus status) => TextOf(Statuses, (int)status, nameof(status));

    /// <summary>The payment method as <c>orders.csv</c> writes it, such as <c>Credit Card</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enum has no such member.</exception>
    public static string ToCsvText(this PaymentMethod paymentMethod) =>
        TextOf(PaymentMethods, (int)paymentMethod, nameof(paymentMethod));

    /// <summary>The category that <see cref="ToCsvText(ProductCategory)"/> writes as this text.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Home &amp; Garden</c>. Upper and lower case differ.</param>
    /// <exception cref="FormatException">No category has this text; the message names those that exist.</exception>
    public static ProductCategory ParseProductCategory(string text) => (ProductCategory)MemberOf(Categories, text, "a product category");

    /// <summary>The status that <see cref="ToCsvText(OrderStatus)"/> writes as this text.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Completed</c>. Upper and lower case differ.</param>
    /// <exception cref="FormatException">No status has this text; the message names those that exist.</exception>
    public static OrderStatus ParseOrderStatus(string text) => (OrderStatus)MemberOf(Statuses, text, "an order status");

    /// <summary>The payment method that <see cref="ToCsvText(PaymentMethod)"/> writes as this text.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Credit Card</c>. Upper and lower case differ.</param>
    /// <exception cref="FormatException">No payment method has this text; the message names those that exist.</exception>
    public static PaymentMethod ParsePaymentMethod(string text) => (PaymentMethod)MemberOf(PaymentMethods, text, "a payment method");

    /// <summary>The category that <see cref="ToCsvText(ProductCategory)"/> writes as this text, if there is one.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Home &amp; Garden</c>. Upper and lower case differ.</param>
    /// <param name="category">The category, or the first one where none has this text.</param>
    /// <returns>Whether a category has this text.</returns>
    public static bool TryParseProductCategory(string? text, out ProductCategory category)
    {
        var isThere = TryFind(Categories, text, out var member);
        category = (ProductCategory)member;
        return isThere;
    }

    /// <summary>The status that <see cref="ToCsvText(OrderStatus)"/> writes as this text, if there is one.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Completed</c>. Upper and lower case differ.</param>
    /// <param name="status">The status, or the first one where none has this text.</param>
    /// <returns>Whether a status has this text.</returns>
    public static bool TryParseOrderStatus(string? text, out OrderStatus status)
    {
        var isThere = TryFind(Statuses, text, out var member);
        status = (OrderStatus)member;
        return isThere;
    }

    /// <summary>The payment method that <see cref="ToCsvText(PaymentMethod)"/> writes as this text, if there is one.</summary>
    /// <param name="text">The text of a file or a database, such as <c>Credit Card</c>. Upper and lower case differ.</param>
    /// <param name="paymentMethod">The payment method, or the first one where none has this text.</param>
    /// <returns>Whether a payment method has this text.</returns>
    public static bool TryParsePaymentMethod(string? text, out PaymentMethod paymentMethod)
    {
        var isThere = TryFind(PaymentMethods, text, out var member);
        paymentMethod = (PaymentMethod)member;
        return isThere;
    }

    private static string TextOf(string[] texts, int member, string parameter) =>
        (uint)member < (uint)texts.Length ? texts[member] : throw new ArgumentOutOfRangeException(parameter, member, null);

    private static int MemberOf(string[] texts, string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryFind(texts, text, out var member)
            ? member
            : throw new FormatException($"'{ErrorText.Printable(ErrorText.Cut(text))}' is not {what}. Write one of '{string.Join("', '", texts)}'.");
    }

    private static bool TryFind(string[] texts, string? text, out int member)
    {
        var found = Array.IndexOf(texts, text);
        member = Math.Max(0, found);
        return found >= 0;
    }
}
