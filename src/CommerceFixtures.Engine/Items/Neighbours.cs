using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Items;

/// <summary>Draws the nearby orders that an order can swap with, from those before and after it.</summary>
internal static class Neighbours
{
    /// <summary>The maximum number of neighbors that an order tries.</summary>
    public const int Tried = 12;

    /// <summary>The maximum distance of a neighbor, in orders.</summary>
    private const int Distance = 200;

    /// <summary>Draws a neighbor, which can be before the first order or after the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Draw(Draws draws, int order, int walk, int attempt) =>
        order - Distance + draws.Below(2 * Distance + 1, order, walk * Tried + attempt);
}
