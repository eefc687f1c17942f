namespace CommerceFixtures.Engine.Statistics;

/// <summary>Sorting by counting, with rows that are counted in pieces side by side and then placed in pieces side by side.</summary>
internal static class PiecePlaces
{
    /// <summary>Turns each piece's counts by key into the places where its rows of that key go: rows of one key keep their order.</summary>
    /// <param name="counts">By piece and key; becomes the places.</param>
    /// <param name="keys">How many keys there are.</param>
    /// <returns>Where the rows of each key begin, and after them the number of all rows.</returns>
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
