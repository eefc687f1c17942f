using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Orders;

/// <summary>How often customers return what they ordered: a few return a lot, and most hardly anything.</summary>
internal sealed class ReturnHabits(MakeContext context)
{
    private readonly Draws _habits = context.Draws("customers.returns");
    private readonly double _offset = context.Profile.Orders.ReturnHabitOffset;

    /// <summary>The reluctance of a customer to return an order. The least reluctant ones return.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Reluctance(int customer) => _habits.Unit(customer) + _offset;
}
