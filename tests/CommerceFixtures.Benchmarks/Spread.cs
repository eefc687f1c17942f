namespace CommerceFixtures.Benchmarks;

/// <summary>The median and the range of measurements.</summary>
internal readonly record struct Spread(double Median, double Least, double Most)
{
    public static Spread Of(IEnumerable<double> measurements)
    {
        var sorted = measurements.Order().ToArray();
        var median = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
        return new(median, sorted[0], sorted[^1]);
    }

    /// <summary>The median, followed by the minimum and the maximum if they differ when formatted.</summary>
    public string Text(Func<double, string> format)
    {
        var (least, most) = (format(Least), format(Most));
        return least == most ? format(Median) : $"{format(Median)} ({least} .. {most})";
    }
}
