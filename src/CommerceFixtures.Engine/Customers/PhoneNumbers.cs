using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Customers;

/// <summary>Phones of the customers' states: 555-0100 to 555-0199 are kept for fiction in every North American area code.</summary>
internal static class PhoneNumbers
{
    private const int FictionalNumbers = 100;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Assign(MakeContext context, CustomerTable customers, int start, int end, PlaceList places)
    {
        var draws = context.Draws("customers.phone");
        for (var customer = start; customer < end; customer++)
        {
            var areaCodes = places.Places[customers.Address[customer].Place].AreaCodes.Count;
            customers.AreaCode[customer] = (byte)draws.Below(areaCodes, customer);
            customers.PhoneNumber[customer] = (byte)draws.Below(FictionalNumbers, customer, draw: 1);
        }
    }
}
