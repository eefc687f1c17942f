using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Customers;

/// <summary>
/// A household has the number of a customer. Most customers live in the household of their own number, and a few in that of an earlier
/// customer, whose last name and address they then have.
/// </summary>
internal sealed class Households(MakeContext context)
{
    private readonly Draws _draws = context.Draws("customers.household");
    private readonly int _percentJoining = context.Profile.Customers.PercentInEarlierHousehold;

    public long this[long customer]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => customer > 0 && _draws.Below(100, customer) < _percentJoining ? _draws.Below(customer, customer, draw: 1) : customer;
    }
}
