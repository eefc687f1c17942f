using System.Diagnostics.CodeAnalysis;

namespace CommerceFixtures;

/// <summary>The category of a product.</summary>
/// <remarks><see cref="ClosedSetText"/> converts the values to the text in files and databases, and back.</remarks>
public enum ProductCategory
{
    /// <summary>Headphones, laptops, cameras and other electronics. This is the most expensive category.</summary>
    Electronics,

    /// <summary>Clothing, shoes and accessories.</summary>
    Clothing,

    /// <summary>Home and garden. The text in files is <c>Home &amp; Garden</c>.</summary>
    HomeAndGarden,

    /// <summary>Sports and outdoor equipment.</summary>
    Sports,

    /// <summary>Printed books.</summary>
    Books,
}

/// <summary>The status of an order.</summary>
/// <remarks><see cref="ClosedSetText"/> converts the values to the text in files and databases, and back.</remarks>
public enum OrderStatus
{
    /// <summary>The order was delivered and kept.</summary>
    Completed,

    /// <summary>The order is not delivered yet. Only recent orders have this status.</summary>
    Processing,

    /// <summary>The order was cancelled before delivery.</summary>
    Cancelled,

    /// <summary>The order was delivered and returned.</summary>
    Returned,
}

/// <summary>The payment method of an order.</summary>
/// <remarks><see cref="ClosedSetText"/> converts the values to the text in files and databases, and back.</remarks>
public enum PaymentMethod
{
    /// <summary>Credit card. The text in files is <c>Credit Card</c>.</summary>
    CreditCard,

    /// <summary>PayPal.</summary>
    PayPal,

    /// <summary>Debit card. The text in files is <c>Debit</c>.</summary>
    Debit,
}

/// <summary>
/// Converts categories, statuses and payment methods to the text in files and databases, and back. The members of the enums cannot contain
/// spaces; the text can.
/// </summary>
public static class ClosedSetText
{
    internal static readonly string[] Categories = ["Electronics", "Clothing", "Home & Garden", "Sports", "Books"];
    internal static readonly string[] Statuses = ["Completed", "Processing", "Cancelled", "Returned"];
    internal static readonly string[] PaymentMethods = ["Credit Card", "PayPal", "Debit"];

    /// <summary>Converts a category to its text in <c>products.csv</c>, such as <c>Home &amp; Garden</c>.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not a defined value.</exception>
    public static string ToCsvText(this ProductCategory category) => TextOf(Categories, (int)category, nameof(category));

    /// <summary>Converts a status to its text in <c>orders.csv</c>, such as <c>Completed</c>.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a defined value.</exception>
    public static string ToCsvText(this OrderStatus status) => TextOf(Statuses, (int)status, nameof(status));

    /// <summary>Converts a payment method to its text in <c>orders.csv</c>, such as <c>Credit Card</c>.</summary>
    /// <param name="paymentMethod">The payment method.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="paymentMethod"/> is not a defined value.</exception>
    public static string ToCsvText(this PaymentMethod paymentMethod) => TextOf(PaymentMethods, (int)paymentMethod, nameof(paymentMethod));

    /// <summary>Converts the text of a category to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Home &amp; Garden</c>. It is case-sensitive.</param>
    /// <returns>The category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No category has this text. The message lists the valid values.</exception>
    public static ProductCategory ParseProductCategory(string text) => (ProductCategory)MemberOf(Categories, text, "a product category");

    /// <summary>Converts the text of a status to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Completed</c>. It is case-sensitive.</param>
    /// <returns>The status.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No status has this text. The message lists the valid values.</exception>
    public static OrderStatus ParseOrderStatus(string text) => (OrderStatus)MemberOf(Statuses, text, "an order status");

    /// <summary>Converts the text of a payment method to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Credit Card</c>. It is case-sensitive.</param>
    /// <returns>The payment method.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">No payment method has this text. The message lists the valid values.</exception>
    public static PaymentMethod ParsePaymentMethod(string text) => (PaymentMethod)MemberOf(PaymentMethods, text, "a payment method");

    /// <summary>Tries to convert the text of a category to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Home &amp; Garden</c>. It is case-sensitive.</param>
    /// <param name="category">The category, or the default value if no category has this text.</param>
    /// <returns><see langword="true"/> if a category has this text; otherwise, <see langword="false"/>.</returns>
    public static bool TryParseProductCategory([NotNullWhen(true)] string? text, out ProductCategory category)
    {
        var isFound = TryFind(Categories, text, out var member);
        category = (ProductCategory)member;
        return isFound;
    }

    /// <summary>Tries to convert the text of a status to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Completed</c>. It is case-sensitive.</param>
    /// <param name="status">The status, or the default value if no status has this text.</param>
    /// <returns><see langword="true"/> if a status has this text; otherwise, <see langword="false"/>.</returns>
    public static bool TryParseOrderStatus([NotNullWhen(true)] string? text, out OrderStatus status)
    {
        var isFound = TryFind(Statuses, text, out var member);
        status = (OrderStatus)member;
        return isFound;
    }

    /// <summary>Tries to convert the text of a payment method to the enum.</summary>
    /// <param name="text">The text in a file or a database, such as <c>Credit Card</c>. It is case-sensitive.</param>
    /// <param name="paymentMethod">The payment method, or the default value if no payment method has this text.</param>
    /// <returns><see langword="true"/> if a payment method has this text; otherwise, <see langword="false"/>.</returns>
    public static bool TryParsePaymentMethod([NotNullWhen(true)] string? text, out PaymentMethod paymentMethod)
    {
        var isFound = TryFind(PaymentMethods, text, out var member);
        paymentMethod = (PaymentMethod)member;
        return isFound;
    }

    private static string TextOf(string[] texts, int member, string parameter) =>
        (uint)member < (uint)texts.Length ? texts[member] : throw new ArgumentOutOfRangeException(parameter, member, null);

    private static int MemberOf(string[] texts, string text, string what)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryFind(texts, text, out var member)
            ? member
            : throw new FormatException(
                $"'{ErrorText.Printable(ErrorText.Cut(text))}' is not {what}. Valid values are '{string.Join("', '", texts)}'.");
    }

    private static bool TryFind(string[] texts, [NotNullWhen(true)] string? text, out int member)
    {
        var found = Array.IndexOf(texts, text);
        member = Math.Max(0, found);
        return found >= 0;
    }
}
