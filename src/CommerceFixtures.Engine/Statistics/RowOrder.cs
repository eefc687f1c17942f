using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Rows in the order of a number: without the framework's generic sort, which a build would have to compile first.</summary>
internal static class RowOrder
{
    /// <returns>The rows by ascending key; those of equal keys stay in their order.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int[] By(double[] keys)
    {
        var (rows, merged) = (new int[keys.Length], new int[keys.Length]);
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        for (var run = 1; run < rows.Length; run *= 2)
        {
            for (var start = 0; start < rows.Length; start += 2 * run)
                Merge(keys, rows, merged, start, Math.Min(start + run, rows.Length), Math.Min(start + 2 * run, rows.Length));
            (rows, merged) = (merged, rows);
        }

        return rows;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Merge(double[] keys, int[] rows, int[] merged, int start, int middle, int end)
    {
        var (left, right) = (start, middle);
        for (var place = start; place < end; place++)
            merged[place] = left < middle && (right == end || keys[rows[left]] <= keys[rows[right]]) ? rows[left++] : rows[right++];
    }
}
