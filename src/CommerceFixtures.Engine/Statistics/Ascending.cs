namespace CommerceFixtures.Engine.Statistics;

/// <summary>Searches in a column that ascends.</summary>
internal static class Ascending
{
    /// <summary>How many of its values are below a value.</summary>
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
