namespace CommerceFixtures.Engine.Statistics;

/// <summary>Spearman's rank correlation; equal values share the mean of their ranks.</summary>
internal static class RankCorrelation
{
    /// <summary>From -1 to 1, and 0 where either side has a single value.</summary>
    public static double Spearman(double[] xs, double[] ys)
    {
        var (rx, ry) = (TiedRanks.Of(xs), TiedRanks.Of(ys));
        var mean = (xs.Length - 1) / 2.0;
        var (covariance, varianceX, varianceY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < rx.Length; i++)
        {
            covariance += (rx[i] - mean) * (ry[i] - mean);
            varianceX += (rx[i] - mean) * (rx[i] - mean);
            varianceY += (ry[i] - mean) * (ry[i] - mean);
        }

        return varianceX == 0 || varianceY == 0 ? 0 : covariance / Math.Sqrt(varianceX * varianceY);
    }
}
