using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Draws addresses: cities by population, common street names first, and low house numbers more often than high ones.</summary>
internal sealed class Addresses(MakeContext context)
{
    private const int PercentWithApartment = 14;
    private const int MaxHouseNumber = 9899;
    private const int MaxApartment = 420;

    private readonly PlaceList _places = Places.List;
    private readonly Streets _streets = Streets.All;
    private readonly Draws _place = context.Draws("customers.place");
    private readonly Draws _zip = context.Draws("customers.zip");
    private readonly Draws _street = context.Draws("customers.address");

    public void Draw(CustomerTable customers, int start, int end)
    {
        for (var customer = start; customer < end; customer++)
            customers.Address[customer] = Draw(customer);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Address Draw(long customer)
    {
        var place = _places.Draw(_place, customer);
        var home = _places.Places[place];
        var position = _street.Unit(customer, draw: 1);
        var hasApartment = _street.Below(100, customer, draw: 4) < PercentWithApartment;
        return new Address
        {
            Place = (ushort)place,
            Zip = (ushort)(home.FirstZip + _zip.Below(home.Zips.Count, customer)),
            House = (ushort)(1 + (int)(MaxHouseNumber * position * position)),
            Street = (ushort)_streets.ByRank.Draw(_street, customer, draw: 2),
            Suffix = (byte)_streets.BySuffixWeight.Draw(_street, customer, draw: 3),
            Apartment = (ushort)(hasApartment ? 1 + _street.Below(MaxApartment, customer, draw: 5) : 0),
        };
    }
}
