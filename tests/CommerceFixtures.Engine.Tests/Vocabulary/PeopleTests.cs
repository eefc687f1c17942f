using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>Names and street addresses.</summary>
public class PeopleTests
{
    private static readonly PersonNames Names = PersonNames.All;
    private static readonly (string First, string Last)[] Drawn = [.. DrawnIn("TX").Concat(DrawnIn("MN"))];

    [Fact]
    public void Names_are_plain_and_varied()
    {
        Assert.All(Drawn, name => Assert.Matches(@"^\p{Lu}[\p{L}']+$", name.First));
        Assert.All(Drawn, name => Assert.Matches(@"^\p{Lu}[\p{L}']+( [DLCR][\p{L}]+)*$", name.Last));
        Assert.InRange(Drawn.Select(name => name.First).Distinct().Count(), 500, 5000);
        Assert.InRange(Drawn.Select(name => name.Last).Distinct().Count(), 400, 5000);
    }

    [Fact]
    public void No_name_is_more_than_a_few_percent()
    {
        Assert.InRange(Drawn.CountBy(name => name.First).Max(name => name.Value) / (double)Drawn.Length, 0.005, 0.04);
        Assert.InRange(Drawn.CountBy(name => name.Last).Max(name => name.Value) / (double)Drawn.Length, 0.005, 0.04);
    }

    [Fact]
    public void Some_bearers_of_a_name_write_its_accents()
    {
        var accented = Drawn.Count(name => name.Last is "García" or "Peña");
        var plain = Drawn.Count(name => name.Last is "Garcia" or "Pena");

        Assert.InRange(accented / (double)(accented + plain), 0.1, 0.3);
        Assert.Contains(Drawn, name => name.First is "José" or "Renée");
    }

    [Fact]
    public void Names_of_a_heritage_are_common_where_its_people_live_and_go_together()
    {
        var (texas, minnesota) = (DrawnIn("TX"), DrawnIn("MN"));

        var (first, last, both) = (texas.Count(IsFirst), texas.Count(IsLast), texas.Count(name => IsFirst(name) && IsLast(name)));
        Assert.True(last > 3 * minnesota.Count(IsLast));
        Assert.True(both > 1.5 * first * last / texas.Length);

        static bool IsFirst((string First, string Last) name) => name.First is "Jose" or "José" or "Juan" or "Luis" or "Carlos";
        static bool IsLast((string First, string Last) name) =>
            name.Last is "Rodriguez" or "Rodríguez" or "Martinez" or "Martínez" or "Lopez" or "López";
    }

    [Fact]
    public void Addresses_have_a_number_a_street_and_sometimes_a_unit()
    {
        var streets = Streets(12_000);

        Assert.All(streets, street => Assert.Matches(
            "^[1-9][0-9]{0,4}( [NSEW])? [A-Z0-9][A-Za-z0-9' .]+ [A-Z][a-z]+(( Apt| Unit| #) [1-9][0-9]{0,2}[A-H]?)?$", street.Text));
        foreach (var form in new[] { " Apt ", " Unit ", " # " })
            Assert.Contains(streets, street => street.Text.Contains(form, StringComparison.Ordinal));
        Assert.InRange(streets.Average(street => street.HasUnit ? 1 : 0), 0.15, 0.3);
        Assert.True(streets.Select(street => street.Text).Distinct().Count() > 11_800);
    }

    [Fact]
    public void Large_cities_have_more_apartments()
    {
        var streets = Streets(12_000).ToLookup(
            street => street.City is "New York" or "Brooklyn" ? "large" : street.Population < 60_000 ? "small" : "");

        Assert.InRange(streets["large"].Average(street => street.HasUnit ? 1 : 0), 0.6, 0.85);
        Assert.InRange(streets["small"].Average(street => street.HasUnit ? 1 : 0), 0.04, 0.14);
    }

    [Fact]
    public void Members_of_a_household_have_one_address_and_one_name()
    {
        using var set = MadeSet.Of("Customers=5000&Orders=0");
        var shared = set.Data.Customers.GroupBy(customer => (customer.Address, customer.Zip)).Where(group => group.Count() > 1).ToArray();

        Assert.InRange(shared.Sum(group => group.Count() - 1), 100, 200);
        Assert.True(shared.Count(group => group.Select(customer => customer.LastName).Distinct().Count() == 1) > 0.9 * shared.Length);
    }

    private static (string First, string Last)[] DrawnIn(string code)
    {
        var state = States.All.Single(state => state.Code == code).Number;
        var names = new FullNames(TestWork.Context(""));
        return [.. Enumerable.Range(0, 10_000).Select(row => names.Draw(state, row, row)).Select(name =>
            (Names.First.Texts[name.First], Names.Last.Texts[name.Last]))];
    }

    private static (string Text, string City, long Population, bool HasUnit)[] Streets(int count)
    {
        var addresses = new Addresses(TestWork.Context(""), "customers");
        return [.. Enumerable.Range(0, count).Select(row => addresses.Draw(row)).Select(address =>
        {
            var text = BlockText.Of(block => new AddressText().WriteFields(block, address)).Split(',')[0];
            var place = Places.All[address.Place];
            return (text, place.City, place.Population, address.Unit != 0);
        })];
    }
}
