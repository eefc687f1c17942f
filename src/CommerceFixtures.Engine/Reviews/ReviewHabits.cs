using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>How eager customers are to review what they bought: some review nearly everything, and most hardly anything.</summary>
internal sealed class ReviewHabits(MakeContext context)
{
    private readonly Draws _habits = context.Draws("customers.reviews");
    private readonly Draws _purchases = context.Draws("reviews.purchase");
    private readonly double _offset = context.Profile.Reviews.ReviewHabitOffset;

    /// <summary>The reluctance of a customer to review a line, in up to 32 bits. The least reluctant ones review.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Reluctance(int customer, int line)
    {
        const double unit = 1 << 30;
        return (ulong)(unit * _purchases.Unit(line) * (_habits.Unit(customer) + _offset));
    }
}
