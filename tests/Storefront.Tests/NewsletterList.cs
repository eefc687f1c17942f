namespace Storefront;

/// <summary>Who gets the newsletter: each address once, whatever its case, of customers of the last year.</summary>
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
