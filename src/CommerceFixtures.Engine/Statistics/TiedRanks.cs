namespace CommerceFixtures.Engine.Statistics;

/// <summary>Ranks from 0, where equal values share the mean of their ranks.</summary>
internal static class TiedRanks
{
    public static double[] Of(double[] values)
    {
        var ranks = new double[values.Length];
        Rank(values, RowOrder.By(values), ranks);
        return ranks;
    }

    /// <summary>Ranks a subset of the rows.</summary>
    /// <param name="values">The value of each row.</param>
    /// <param name="rows">The rows to rank, in ascending order of their values.</param>
    /// <param name="ranks">Receives the rank of each of the rows.</param>
    public static void Rank(double[] values, ReadOnlySpan<int> rows, double[] ranks)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && values[rows[end]] == values[rows[start]])
                end++;
            for (var i = start; i < end; i++)
                ranks[rows[i]] = (start + end - 1) / 2.0;
            start = end;
        }
    }
}
