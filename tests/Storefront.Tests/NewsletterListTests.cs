namespace Storefront.Tests;

public sealed class NewsletterListTests
{
    [Fact]
    public void Each_active_customer_is_written_to_once()
    {
        var since = Shop.EndDate.AddYears(-1);
        var active = Shop.Orders.Where(order => order.OrderDate >= since).Select(order => order.CustomerId).Distinct().Count();

        var addresses = NewsletterList.Build(Shop.Customers, LastOrder, Shop.EndDate);

        Assert.Equal(active, addresses.Count);
        Assert.True(active < Shop.CustomerCount);
    }

    [Fact]
    public void A_customer_with_two_accounts_is_written_to_once()
    {
        var customer = Shop.Data.CustomerOf(Shop.Orders[^1]);
        var again = customer with { CustomerId = Shop.CustomerCount + 1, Email = customer.Email.ToUpperInvariant() };

        Assert.Equal([customer.Email], NewsletterList.Build([customer, again], _ => Shop.EndDate, Shop.EndDate));
    }

    [Fact]
    public void No_address_belongs_to_a_real_person() =>
        Assert.All(Shop.Customers, customer => Assert.Matches(@"@example\.(com|net|org)$", customer.Email));

    private static DateOnly? LastOrder(Customer customer) => Shop.Data.OrdersOf(customer) is [.., var last] ? last.OrderDate : null;
}
