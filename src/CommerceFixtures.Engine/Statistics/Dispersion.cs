namespace CommerceFixtures.Engine.Statistics;

/// <summary>
/// How much counts per day differ from what trend and weekday let expect, relative to chance: 1 for independent arrivals, 0 for a
/// metronome, more for a shop with good and bad days.
/// </summary>
internal static class Dispersion
{
    private const int DaysOfWeek = 7;

    /// <summary>The days before and after a day whose mean is its trend.</summary>
    private const int DaysAround = 14;

    /// <summary>The minimum number of days to judge.</summary>
    private const int MinDays = 100;

    /// <param name="perDay">The count of each day.</param>
    /// <param name="isJudged">Whether the trend is smooth around each day.</param>
    /// <returns>The mean of the squared differences, relative to the expected counts; NaN if there are too few days.</returns>
    public static double Of(int[] perDay, bool[] isJudged)
    {
        var expected = Trends(perDay, isJudged, out var judged);
        if (judged < MinDays)
            return double.NaN;
        MultiplyByWeekdays(perDay, expected);
        var (sum, days) = (0.0, 0);
        for (var day = 0; day < expected.Length; day++)
        {
            if (expected[day] <= 0)
                continue;
            sum += (perDay[day] - expected[day]) * (perDay[day] - expected[day]) / expected[day];
            days++;
        }

        // The mean of the days around a day includes the day itself, which lowers the differences.
        return sum / days * (2 * DaysAround + 1) / (2 * DaysAround);
    }

    /// <summary>The mean of the days around each judged day; 0 for the other days.</summary>
    private static double[] Trends(int[] perDay, bool[] isJudged, out int judged)
    {
        var trends = new double[perDay.Length];
        judged = 0;
        for (var day = DaysAround; day < trends.Length; day++)
        {
            if (!isJudged[day])
                continue;
            var end = Math.Min(perDay.Length, day + DaysAround + 1);
            var sum = 0L;
            for (var near = day - DaysAround; near < end; near++)
                sum += perDay[near];
            trends[day] = sum / (double)(end - (day - DaysAround));
            judged += sum > 0 ? 1 : 0;
        }

        return trends;
    }

    /// <summary>Multiplies the expected counts by the mean ratio of count and trend on the same weekday.</summary>
    private static void MultiplyByWeekdays(int[] perDay, double[] expected)
    {
        var (ratios, days) = (new double[DaysOfWeek], new int[DaysOfWeek]);
        for (var day = 0; day < expected.Length; day++)
        {
            if (expected[day] <= 0)
                continue;
            ratios[day % DaysOfWeek] += perDay[day] / expected[day];
            days[day % DaysOfWeek]++;
        }

        for (var day = 0; day < expected.Length; day++)
        {
            if (expected[day] > 0)
                expected[day] *= ratios[day % DaysOfWeek] / days[day % DaysOfWeek];
        }
    }
}
