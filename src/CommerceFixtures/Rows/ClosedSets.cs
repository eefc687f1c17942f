namespace CommerceFixtures;

/// <summary>The five departments of the shop. <see cref="ClosedSetText.ToCsvText(ProductCategory)"/> gives the text of the file back.</summary>
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

/// <summary>What became of an order.</summary>
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

/// <summary>How an order was paid.</summary>
public enum PaymentMethod
{
    /// <summary>Written <c>Credit Card</c> in the file: 60 % of orders.</summary>
    CreditCard,

    /// <summary>25 % of orders.</summary>
    PayPal,

    /// <summary>15 % of orders.</summary>
    Debit,
}

/// <summary>The text that the files use for the members of the closed sets.</summary>
public static class ClosedSetText
{
    internal static readonly string[] Categories = ["Electronics", "Clothing", "Home & Garden", "Sports", "Books"];
    internal static readonly string[] Statuses = ["Completed", "Processing", "Cancelled", "Returned"];
    internal static readonly string[] PaymentMethods = ["Credit Card", "PayPal", "Debit"];

    /// <summary>The category as <c>products.csv</c> writes it, such as <c>Home &amp; Garden</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string ToCsvText(this ProductCategory category) => TextOf(Categories, (int)category, nameof(category));

    /// <summary>The status as <c>orders.csv</c> writes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string ToCsvText(this OrderStatus status) => TextOf(Statuses, (int)status, nameof(status));

    /// <summary>The payment method as <c>orders.csv</c> writes it, such as <c>Credit Card</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string ToCsvText(this PaymentMethod paymentMethod) =>
        TextOf(PaymentMethods, (int)paymentMethod, nameof(paymentMethod));

    private static string TextOf(string[] texts, int member, string parameter) =>
        (uint)member < (uint)texts.Length ? texts[member] : throw new ArgumentOutOfRangeException(parameter, member, null);
}
