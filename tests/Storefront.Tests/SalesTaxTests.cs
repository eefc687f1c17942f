namespace Storefront.Tests;

public sealed class SalesTaxTests
{
    private static IEnumerable<(Order Order, Customer Customer, decimal Tax)> Taxed =>
        Shop.Orders.Select(order => (order, Shop.Data.CustomerOf(order), SalesTax.Of(order, Shop.Data.CustomerOf(order))));

    [Fact]
    public void Tax_is_whole_cents_and_within_half_a_cent_of_the_rate()
    {
        var californian = Taxed.Where(taxed => taxed.Customer.State == "CA").ToList();

        Assert.NotEmpty(californian);
        Assert.All(californian, taxed =>
        {
            Assert.Equal(decimal.Truncate(taxed.Tax * 100), taxed.Tax * 100);
            Assert.InRange(taxed.Tax - taxed.Order.TotalAmount * 0.0725m, -0.005m, 0.005m);
        });
    }

    [Fact]
    public void States_without_a_rate_are_not_taxed()
    {
        var untaxed = Taxed.Where(taxed => taxed.Customer.State is not ("CA" or "FL" or "IL" or "NY" or "TX")).ToList();

        Assert.NotEmpty(untaxed);
        Assert.All(untaxed, taxed => Assert.Equal(0, taxed.Tax));
    }
}
