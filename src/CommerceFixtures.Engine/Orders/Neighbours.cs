using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Orders;

/// <summary>Draws the nearby orders that an order can swap with, from those before and after it.</summary>
internal static class Neighbours
{
    /// <summary>The maximum number of neighbors that an order tries.</summary>
    public const int Tried = 12;

    /// <summary>The maximum distance of a neighbor, in orders.</summary>
    private const int Distance = 200;

    /// <summary>Draws a neighbor of an order from a range that contains the order. It can be the order itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Draw(int order, int start, int end, RowDraws draws, int draw)
    {
        var (first, last) = (Math.Max(start, order - Distance), Math.Min(end, order + Distance + 1));
        return first + draws.Below(last - first, draw);
    }
}
