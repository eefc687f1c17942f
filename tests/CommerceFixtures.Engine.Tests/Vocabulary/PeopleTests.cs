using CommerceFixtures.Engine.Customers;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Tests.Vocabulary;

/// <summary>Names and street addresses.</summary>
public class PeopleTests
{
    private static readonly Draws Draws = new(1, "test.people");
    private static readonly Addresses Addresses = new(TestWork.Context(""));
    private static readonly string[] First = [.. Enumerable.Range(0, 20_000).Select(row => Drawn(PersonNames.First, row))];
    private static readonly string[] Last = [.. Enumerable.Range(0, 20_000).Select(row => Drawn(PersonNames.Last, row))];

    [Fact]
    public void Names_are_plain_and_varied()
    {
        Assert.All(First.Concat(Last), name => Assert.Matches("^[A-Z][A-Za-z']+$", name));
        Assert.InRange(First.Distinct().Count(), 500, 5000);
        Assert.InRange(Last.Distinct().Count(), 400, 5000);
    }

    [Fact]
    public void No_name_is_more_than_a_few_percent()
    {
        Assert.InRange(First.CountBy(name => name).Max(name => name.Value) / 20_000.0, 0.005, 0.04);
        Assert.InRange(Last.CountBy(name => name).Max(name => name.Value) / 20_000.0, 0.005, 0.04);
    }

    [Fact]
    public void Addresses_have_a_number_a_street_and_sometimes_an_apartment()
    {
        var addresses = Enumerable.Range(0, 5000).Select(Street).ToArray();

        Assert.All(addresses, address => Assert.Matches("^[1-9][0-9]{0,3} [A-Z0-9][A-Za-z0-9' .]+ [A-Z][a-z]+( Apt [1-9][0-9]{0,2})?$",
            address));
        Assert.InRange(addresses.Count(address => address.Contains(" Apt ", StringComparison.Ordinal)) / 5000.0, 0.12, 0.16);
        Assert.True(addresses.Distinct().Count() > 4900);
    }

    private static string Drawn(NameList names, int row) => names.Texts[names.Draw(Draws, row)];

    private static string Street(int row)
    {
        var address = Addresses.Draw(row);
        return BlockText.Of(block => new AddressText().WriteFields(block, address)).Split(',')[0];
    }
}
