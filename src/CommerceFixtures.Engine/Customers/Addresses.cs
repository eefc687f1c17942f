using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Draws addresses: states and cities by population, and the streets, house numbers, and apartments that suit them.</summary>
internal sealed class Addresses
{
    private const int UnitLetters = 8;

    private readonly AddressProfile _profile;
    private readonly PlaceList _places = Places.List;
    private readonly Streets _streets = Streets.All;
    private readonly Draws _place;
    private readonly Draws _street;
    private readonly Draws _unit;
    private readonly WeightedTable _houseDigits;
    private readonly WeightedTable _houseDigitsInNortheast;

    /// <param name="context">The part.</param>
    /// <param name="column">What is drawn, such as <c>customers</c>. Each name gives different addresses.</param>
    public Addresses(MakeContext context, string column)
    {
        _profile = context.Profile.Addresses;
        _place = context.Draws($"{column}.place");
        _street = context.Draws($"{column}.address");
        _unit = context.Draws($"{column}.unit");
        _houseDigits = TableOf(_profile.HouseDigits);
        _houseDigitsInNortheast = TableOf(_profile.HouseDigitsInNortheast);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Address Draw(long household) => DrawAt(_places.Draw(_place, household), household);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Address DrawInState(int state, long household) => DrawAt(_places.DrawInState(state, _place, household), household);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Address DrawAt(int place, long household)
    {
        var home = _places.Places[place];
        var street = _streets.ByRank.Draw(_street, household);
        var unit = _unit.Below(100, household) < home.PercentWithUnit ? DrawUnit(household) : default;
        return new Address
        {
            Place = (ushort)place,
            Zip = (ushort)(home.FirstZip + _place.Below(home.Zips.Count, household, draw: 1)),
            House = DrawHouse(home.In.IsNortheast ? _houseDigitsInNortheast : _houseDigits, household),
            Direction = DrawDirection(street, household),
            Street = (ushort)street,
            Suffix = (byte)_streets.DrawSuffix(street, _street, household, draw: 1),
            Unit = unit.Number,
            UnitLetter = unit.Letter,
            UnitForm = unit.Form,
        };
    }

    /// <summary>Draws how many digits the number has, and then a low one more often than a high one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ushort DrawHouse(WeightedTable digits, long household)
    {
        var lowest = 1;
        for (var more = digits.Draw(_street, household, draw: 2); more > 0; more--)
            lowest *= 10;
        var position = _street.Unit(household, draw: 3);
        return (ushort)(lowest + (int)(Math.Min(9 * lowest, _profile.MostLongHouses) * position * position));
    }

    private byte DrawDirection(int street, long household)
    {
        var percent = _streets.IsNumbered[street] ? _profile.PercentOfNumberedWithDirection : _profile.PercentWithDirection;
        return !_streets.IsDirection[street] && _street.Below(100, household, draw: 4) < percent
            ? "NSEW"u8[_street.Below(4, household, draw: 5)]
            : (byte)0;
    }

    private (ushort Number, byte Letter, UnitForm Form) DrawUnit(long household)
    {
        var form = _unit.Below(100, household, draw: 1);
        var (isUnit, isNumber) = (form < _profile.PercentUnit, form >= 100 - _profile.PercentNumberSign);
        var writing = isUnit ? UnitForm.Unit : isNumber ? UnitForm.Number : UnitForm.Apartment;
        var floor = 1 + _unit.Below(_profile.Floors, household, draw: 2);
        var kind = _unit.Below(100, household, draw: 3);
        if (kind < _profile.PercentWithUnitLetter)
            return ((ushort)floor, (byte)('A' + _unit.Below(UnitLetters, household, draw: 4)), writing);
        return kind < _profile.PercentWithUnitLetter + _profile.PercentWithFloor
            ? ((ushort)(100 * floor + 1 + _unit.Below(_profile.DoorsPerFloor, household, draw: 4)), (byte)0, writing)
            : ((ushort)(1 + _unit.Below(_profile.SmallBuilding, household, draw: 4)), (byte)0, writing);
    }

    private static WeightedTable TableOf(int[] percents) => new(Array.ConvertAll(percents, percent => (long)percent));
}
