namespace CommerceFixtures.Engine.Tests.Customers;

/// <summary>firstname.lastname[n]@domain, none twice.</summary>
public class EmailAddressesTests
{
    [Fact]
    public void The_next_bearer_of_a_name_gets_the_next_number()
    {
        var emails = new EmailAddresses(MadeSet.Read("EmailDomains=shop.test"));

        Assert.Equal("ann.obrien@shop.test", emails.Next("Ann", "O'Brien", 0));
        Assert.Equal("ann.obrien2@shop.test", emails.Next("Ann", "Obrien", 1));
        Assert.Equal("bob.li@shop.test", emails.Next("Bob", "Li", 2));
        Assert.Equal("ann.obrien3@shop.test", emails.Next("ANN", "O'Brien", 3));
    }

    [Fact]
    public void Each_domain_takes_its_part()
    {
        var emails = new EmailAddresses(MadeSet.Read("EmailDomains=a.test;b.test;c.test"));
        var domains = Enumerable.Range(0, 3000).Select(customer => emails.Next("Ann", "Lee", customer).Split('@')[1])
            .CountBy(domain => domain);

        Assert.Equal(3, domains.Count());
        Assert.All(domains, domain => Assert.InRange(domain.Value, 900, 1100));
    }
}
