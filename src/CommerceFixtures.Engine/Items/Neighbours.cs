using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>The orders that an order may trade with: some that are drawn from those before and after it.</summary>
internal static class Neighbours
{
    /// <summary>The number of neighbors that an order tries.</summary>
    public const int Tried = 12;

    /// <summary>The distance of the farthest neighbors, in orders.</summary>
    private const int Distance = 200;

    /// <summary>Draws a neighbor, which may lie before the first order or after the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Draw(Draws draws, int order, int walk, int attempt) =>
        order - Distance + draws.Below(2 * Distance + 1, order, walk * Tried + attempt);
}
