using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Where a customer lives, in numbers of words: house, street, perhaps an apartment, city and ZIP code.</summary>
internal readonly struct Address
{
    private const int PercentWithApartment = 14;
    private const int MostHouseNumber = 9899;
    private const int MostApartment = 420;

    private Address(int place, int zip, int house, int street, int suffix, int apartment)
    {
        (Place, Zip, House) = ((ushort)place, (ushort)zip, (ushort)house);
        (Street, Suffix, Apartment) = ((ushort)street, (byte)suffix, (ushort)apartment);
    }

    public ushort Place { get; }

    /// <summary>The number of the ZIP code among those of all places.</summary>
    public ushort Zip { get; }

    public ushort House { get; }

    public ushort Street { get; }

    /// <summary>0 where there is none.</summary>
    public ushort Apartment { get; }

    public byte Suffix { get; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Address Draw(Draws placeDraws, Draws zipDraws, Draws streetDraws, long customer, PlaceList places, Streets streets)
    {
        var place = places.Draw(placeDraws, customer);
        var home = places.Places[place];
        var position = streetDraws.Unit(customer, draw: 1);
        var hasApartment = streetDraws.Below(100, customer, draw: 4) < PercentWithApartment;
        return new Address(
            place,
            home.FirstZip + zipDraws.Below(home.Zips.Count, customer),
            1 + (int)(MostHouseNumber * position * position),
            streets.ByRank.Draw(streetDraws, customer, draw: 2),
            streets.BySuffixWeight.Draw(streetDraws, customer, draw: 3),
            hasApartment ? 1 + streetDraws.Below(MostApartment, customer, draw: 5) : 0);
    }
}
