namespace CommerceFixtures.Report;

/// <summary>The payment methods, in the order in which the page shows them.</summary>
internal static class PaymentMethods
{
    public static readonly IReadOnlyList<PaymentMethod> All = Enum.GetValues<PaymentMethod>();

    public static readonly int Count = All.Count;
}
