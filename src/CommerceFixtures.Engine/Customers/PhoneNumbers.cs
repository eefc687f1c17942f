using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Draws phone numbers. Most are in the area codes of the customer's city; some customers have brought theirs from where they lived
/// before. Every North American area code reserves 555-0100 to 555-0199 for fiction.
/// </summary>
internal sealed class PhoneNumbers(MakeContext context)
{
    private const int FictionalNumbers = 100;

    private readonly PlaceList _places = Places.List;
    private readonly Draws _draws = context.Draws("customers.phone");
    private readonly int _percentBrought = context.Profile.Customers.PercentWithBroughtPhone;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (ushort AreaCode, byte Number) Draw(int home, long customer)
    {
        var place = _draws.Below(100, customer) < _percentBrought ? _places.Draw(_draws, customer, draw: 1) : home;
        var areaCodes = _places.Places[place].AreaCodes;
        return (areaCodes[_draws.Below(areaCodes.Length, customer, draw: 2)], (byte)_draws.Below(FictionalNumbers, customer, draw: 3));
    }
}
