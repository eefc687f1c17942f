namespace CommerceFixtures.Engine.Tests;

/// <summary>Statistics, computed by their definitions.</summary>
internal static class Statistics
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static double StandardDeviation(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }

    /// <summary>Pearson's correlation of the ranks, where equal values share the mean of their ranks.</summary>
    public static double Spearman(IReadOnlyList<double> xs, IReadOnlyList<double> ys)
    {
        var (ranksX, ranksY) = (Ranks(xs), Ranks(ys));
        var (meanX, meanY) = (ranksX.Average(), ranksY.Average());
        var covariance = ranksX.Zip(ranksY, (x, y) => (x - meanX) * (y - meanY)).Average();
        return covariance / (StandardDeviation(ranksX) * StandardDeviation(ranksY));
    }

    private static double[] Ranks(IReadOnlyList<double> values) =>
        values.Select(value => values.Count(other => other < value) + (values.Count(other => other == value) - 1) / 2.0).ToArray();
}
