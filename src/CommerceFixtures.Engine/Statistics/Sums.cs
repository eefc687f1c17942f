using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Sums over columns.</summary>
internal static class Sums
{
    public static int Of(int[] values)
    {
        var sum = 0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    public static double Of(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long Of(long[] values)
    {
        var sum = 0L;
        foreach (var value in values)
            sum += value;
        return sum;
    }

    /// <summary>The sum of the given number of largest values, without sorting the rest. It reorders the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static long OfLargest(long[] values, int count)
    {
        // Quickselect: the largest values are moved before `count`.
        var (low, high) = (0, values.Length - 1);
        while (low < high)
        {
            var pivot = values[low + (high - low) / 2];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (values[left] > pivot)
                    left++;
                while (values[right] < pivot)
                    right--;
                if (left > right)
                    break;
                (values[left], values[right]) = (values[right], values[left]);
                left++;
                right--;
            }

            if (count <= right)
                high = right;
            else if (count >= left)
                low = left;
            else
                break;
        }

        var sum = 0L;
        for (var i = 0; i < count; i++)
            sum += values[i];
        return sum;
    }
}
