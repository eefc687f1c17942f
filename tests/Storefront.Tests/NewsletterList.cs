namespace Storefront;

/// <summary>The recipients of the newsletter: customers with an order within the last year, each email address once.</summary>
public static class NewsletterList
{
    public static IReadOnlyList<string> Build(IEnumerable<Customer> customers, Func<Customer, DateOnly?> lastOrder, DateOnly today) =>
        customers
            .Where(customer => lastOrder(customer) >= today.AddYears(-1))
            .Select(customer => customer.Email.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
}
