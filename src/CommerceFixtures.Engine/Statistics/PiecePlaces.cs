namespace CommerceFixtures.Engine.Statistics;

/// <summary>Counting sort in which rows are counted and then placed in parallel pieces.</summary>
internal static class PiecePlaces
{
    /// <summary>Turns the counts by key of each piece into the places for its rows. Rows with the same key keep their order.</summary>
    /// <param name="counts">The counts by piece and key, which are replaced by the places.</param>
    /// <param name="keys">The number of keys.</param>
    /// <returns>The first place of each key, followed by the number of rows.</returns>
    public static int[] Of(int[][] counts, int keys)
    {
        var starts = new int[keys + 1];
        var sum = 0;
        for (var key = 0; key < keys; key++)
        {
            starts[key] = sum;
            foreach (var piece in counts)
                (piece[key], sum) = (sum, sum + piece[key]);
        }

        starts[keys] = sum;
        return starts;
    }
}
