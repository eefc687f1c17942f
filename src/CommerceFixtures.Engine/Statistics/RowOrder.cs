using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Sorts rows by a number. It does not use the generic sort of the framework, which a build would have to compile first.</summary>
internal static class RowOrder
{
    /// <returns>The rows in ascending order of their keys. Rows with equal keys keep their order.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] By(double[] keys)
    {
        var (rows, merged) = (new int[keys.Length], new int[keys.Length]);
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        for (var run = 1; run < rows.Length; run *= 2)
        {
            for (var start = 0; start < rows.Length; start += 2 * run)
            {
                var (middle, end) = (Math.Min(start + run, rows.Length), Math.Min(start + 2 * run, rows.Length));
                Merge(keys, rows.AsSpan(start..middle), rows.AsSpan(middle..end), merged.AsSpan(start..end));
            }
            (rows, merged) = (merged, rows);
        }

        return rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Merge(double[] keys, ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged)
    {
        var (i, j) = (0, 0);
        for (var place = 0; place < merged.Length; place++)
            merged[place] = i < left.Length && (j == right.Length || keys[left[i]] <= keys[right[j]]) ? left[i++] : right[j++];
    }
}
