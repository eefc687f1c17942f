using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Customers;

/// <summary>Where orders are shipped.</summary>
public class ShippingAddressesTests
{
    private const int Customers = 2000;

    private readonly CustomerTable _customers;
    private readonly ShippingAddresses _addresses;
    private readonly int _days;

    public ShippingAddressesTests()
    {
        var context = TestWork.Context($"Customers={Customers}");
        _customers = CustomerMaker.Make(context);
        _addresses = new ShippingAddresses(context, _customers);
        _days = context.Calendar.Days;
    }

    [Fact]
    public void Gifts_go_elsewhere_most_often_in_December()
    {
        // Day 340 is in December of the first year, and day 200 in July.
        var (december, july) = (Elsewhere(day: 340), Elsewhere(day: 200));

        Assert.InRange(december, 0.15, 0.22);
        Assert.InRange(july, 0.06, 0.14);
    }

    [Fact]
    public void A_customer_sends_gifts_to_a_few_people()
    {
        var gifts = Enumerable.Range(0, 5000).Select(order => Text(order, customer: 7, _days - 1)).Where(text => text != Home(7)).ToArray();

        Assert.InRange(gifts.Distinct().Count(), 2, 3);
    }

    [Fact]
    public void Some_customers_live_elsewhere_until_they_move()
    {
        // Without the gifts, a customer's address changes once, from an earlier address to that in customers.csv.
        var lived = Enumerable.Range(0, Customers).Select(customer =>
            Enumerable.Range(0, _days).Where(day => day % 5 == 0)
                .Select(day => Enumerable.Range(0, 7).Select(order => Text(order, customer, day)))
                .Select(texts => texts.CountBy(text => text).MaxBy(text => text.Value).Key)
                .Aggregate(new List<string>(), (known, text) => known.LastOrDefault() == text ? known : [.. known, text])).ToArray();

        Assert.InRange(lived.Count(places => places.Count == 2) / (double)Customers, 0.06, 0.10);
        Assert.InRange(lived.Count(places => places.Count > 2) / (double)Customers, 0, 0.01);
        Assert.All(lived.Index(), places => Assert.Equal(Home(places.Index), places.Item[^1]));
    }

    [Fact]
    public void Most_moves_are_within_a_state()
    {
        var moved = Enumerable.Range(0, Customers)
            .Select(customer => (Now: _customers.Address[customer], Then: _addresses.Of(1, customer, day: 1)))
            .Where(places => !places.Now.Equals(places.Then)).ToArray();

        Assert.InRange(moved.Count(places => StateOf(places.Now) == StateOf(places.Then)) / (double)moved.Length, 0.6, 0.9);
    }

    private double Elsewhere(int day) =>
        Enumerable.Range(0, Customers).Count(customer => Text(customer, customer, day) != Home(customer)) / (double)Customers;

    private string Home(int customer) => TextOf(_customers.Address[customer]);

    private string Text(long order, int customer, int day) => TextOf(_addresses.Of(order, customer, day));

    private static string TextOf(Address address) => BlockText.Of(block => new AddressText().WriteLine(block, address));

    private static string StateOf(Address address) => Places.All[address.Place].State;
}
