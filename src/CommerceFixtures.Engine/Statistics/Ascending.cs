using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Binary search in an ascending column.</summary>
internal static class Ascending
{
    /// <summary>The number of values in the column that are less than the given value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountBelow(int[] column, int value)
    {
        var (low, high) = (0, column.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (column[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
