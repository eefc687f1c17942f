namespace CommerceFixtures.Engine;

/// <summary>
/// Sorts rows by keys. One instantiation of the framework's sort serves all callers: each further one costs a build as much as sorting
/// the default set.
/// </summary>
internal static class RowOrder
{
    /// <summary>The rows in ascending order of their keys, which are left in that order, too. Equal keys keep no order.</summary>
    public static int[] Of(long[] keys)
    {
        var rows = new int[keys.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = row;
        Array.Sort(keys, rows);
        return rows;
    }

    /// <summary>The same for keys that are not negative, which are left as they are: their order is that of their bits.</summary>
    public static int[] Of(double[] keys)
    {
        var bits = new long[keys.Length];
        for (var row = 0; row < keys.Length; row++)
            bits[row] = BitConverter.DoubleToInt64Bits(keys[row]);
        return Of(bits);
    }
}
