namespace CommerceFixtures.Engine.Statistics;

/// <summary>Spearman's rank correlation, where equal values share the mean of their ranks.</summary>
internal static class RankCorrelation
{
    /// <summary>Returns the correlation from -1 to 1, or 0 if all values of one side are equal.</summary>
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
