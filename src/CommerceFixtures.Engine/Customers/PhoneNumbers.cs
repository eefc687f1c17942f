using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// Draws phone numbers in the area codes of the customers' states. Every North American area code reserves 555-0100 to 555-0199 for
/// fiction.
/// </summary>
internal sealed class PhoneNumbers(MakeContext context)
{
    private const int FictionalNumbers = 100;

    private readonly PlaceList _places = Places.List;
    private readonly Draws _draws = context.Draws("customers.phone");

    public void Draw(CustomerTable customers, int start, int end)
    {
        for (var customer = start; customer < end; customer++)
        {
            var areaCodes = _places.Places[customers.Address[customer].Place].AreaCodes.Count;
            customers.AreaCode[customer] = (byte)_draws.Below(areaCodes, customer);
            customers.PhoneNumber[customer] = (byte)_draws.Below(FictionalNumbers, customer, draw: 1);
        }
    }
}
