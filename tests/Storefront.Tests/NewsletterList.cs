namespace Storefront;

/// <summary>The recipients of the newsletter: the email addresses of customers with an order within the last year, each once, ignoring case.</summary>
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
