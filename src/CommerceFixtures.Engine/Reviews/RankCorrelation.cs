namespace CommerceFixtures.Engine;

/// <summary>Spearman's rank correlation; equal values share the mean of their ranks.</summary>
internal static class RankCorrelation
{
    /// <summary>From -1 to 1, and 0 where either side has a single value.</summary>
    public static double Spearman(IReadOnlyList<double> xs, IReadOnlyList<double> ys)
    {
        var (rx, ry) = (Ranks(xs), Ranks(ys));
        var mean = (xs.Count - 1) / 2.0;
        var (covariance, varianceX, varianceY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < rx.Length; i++)
        {
            covariance += (rx[i] - mean) * (ry[i] - mean);
            varianceX += (rx[i] - mean) * (rx[i] - mean);
            varianceY += (ry[i] - mean) * (ry[i] - mean);
        }

        return varianceX == 0 || varianceY == 0 ? 0 : covariance / Math.Sqrt(varianceX * varianceY);
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var places = Enumerable.Range(0, values.Count).ToArray();
        Array.Sort(values.ToArray(), places);
        var ranks = new double[values.Count];
        for (var start = 0; start < places.Length;)
        {
            var end = start;
            while (end < places.Length && values[places[end]] == values[places[start]])
                end++;
            for (var i = start; i < end; i++)
                ranks[places[i]] = (start + end - 1) / 2.0;
            start = end;
        }

        return ranks;
    }
}
