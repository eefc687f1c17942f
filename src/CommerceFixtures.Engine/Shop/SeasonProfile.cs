namespace CommerceFixtures.Engine.Shop;

/// <summary>When the shop sells.</summary>
internal sealed record SeasonProfile
{
    /// <summary>
    /// The rate of orders in each month, January first. January to October follow US mail-order sales (Census MRTS, NAICS 4541, mean
    /// 2012-16). November and December are higher than there (1.16, 1.51), because the contract requires 1.5 to 3 times the rest of the
    /// year.
    /// </summary>
    public double[] Months { get; init; } = [0.89, 0.88, 0.94, 0.92, 0.95, 0.93, 0.94, 0.97, 0.95, 0.99, 1.55, 1.90];

    /// <summary>The number of days around the end of a month over which its rate changes to that of the next month.</summary>
    public int MonthChangeDays { get; init; } = 15;

    /// <summary>The rate of orders on each weekday, Sunday first: Monday is the busiest, and the weekend is the quietest.</summary>
    public double[] Weekdays { get; init; } = [0.95, 1.15, 1.05, 1.02, 1.06, 0.95, 0.82];

    /// <summary>
    /// The demand in each month, January first, in percent of the category's mean. Categories are in the order of
    /// <see cref="ProductCategory"/> (after Census MRTS 2012-16 by kind of shop). This decides the mix of a month; <see cref="Months"/>
    /// decides its size.
    /// </summary>
    public int[][] CategoryMonths { get; init; } =
    [
        [92, 88, 92, 88, 91, 92, 93, 96, 94, 93, 115, 135],
        [78, 85, 97, 97, 101, 95, 97, 101, 94, 98, 108, 130],
        [80, 80, 98, 116, 122, 113, 106, 102, 99, 101, 98, 92],
        [88, 86, 98, 100, 104, 106, 104, 102, 92, 89, 97, 132],
        [135, 84, 84, 80, 88, 92, 98, 138, 104, 86, 86, 122],
    ];

    /// <summary>The yearly growth of orders, which is linear.</summary>
    public double GrowthPerYear { get; init; } = 0.12;

    /// <summary>The relative rate of orders on the first day. It rises to the full rate over the first months, as in a new shop.</summary>
    public double LaunchShare { get; init; } = 0.36;

    /// <summary>
    /// The number of days of the rise. The first one that leaves the first days enough orders is used: in a longer window, they are a
    /// smaller part of the whole.
    /// </summary>
    public int[] LaunchDays { get; init; } = [240, 180, 120, 60, 30];

    /// <summary>The engine aims at this many times <see cref="MinShareOfFirstDays"/>, because dates are rounded and moved.</summary>
    public double FirstDaysAim { get; init; } = 1.15;

    /// <summary>
    /// The variance of a day's orders around trend and weekday over their mean, in a shop of few orders (UCI 2.3 at 50 orders a day).
    /// </summary>
    public double DayDispersion { get; init; } = 1.1;

    /// <summary>
    /// The variance of a day's rate relative to its square, which decides in a shop of many orders (CDNOW: 4.1 at 80 a day).
    /// </summary>
    public double DayVariance { get; init; } = 0.03;

    /// <summary>The deviation of days with fewer orders than this does not increase further.</summary>
    public double FewestOrdersADay { get; init; } = 3;

    /// <summary>
    /// How far luck leaves the seasons of a year within their bounds, as a fraction of each bound.
    /// </summary>
    public double LuckMargin { get; init; } = 0.1;

    /// <summary>The month in which the peak of a year starts. It lasts until the end of the year.</summary>
    public int FirstPeakMonth { get; init; } = 11;

    /// <summary>The month in which the autumn of a year starts. It lasts until the peak.</summary>
    public int FirstAutumnMonth { get; init; } = 9;

    /// <summary>The minimum number of days of the peak within the window for the seasons of a year to be compared.</summary>
    public int MinPeakDays { get; init; } = 30;

    /// <summary>The minimum number of days before the peak within the window for the seasons of a year to be compared.</summary>
    public int MinDaysBeforePeak { get; init; } = 90;

    /// <summary>The minimum ratio of orders per day in the peak to orders per day in the rest of the year.</summary>
    public double MinRatio { get; init; } = 1.5;

    public double MaxRatio { get; init; } = 3.0;

    public double MinRatioToAutumn { get; init; } = 1.3;

    public double MinRatioOfCompleted { get; init; } = 1.0;

    /// <summary>The engine aims at this many times <see cref="MinRatioOfCompleted"/>.</summary>
    public double CompletedAim { get; init; } = 1.05;

    /// <summary>The number of first days of the window.</summary>
    public int FirstDays { get; init; } = 90;

    public double MinShareOfFirstDays { get; init; } = 0.03;

    /// <summary>In windows of more years, the first days are too small a part of the whole for that share.</summary>
    public int FirstDaysJudgedUpToYears { get; init; } = 4;

    /// <summary>Returns the number of days of the longest window in which the first days have their share.</summary>
    public int LongestWindowOfFirstDays() => (int)Math.Floor(FirstDaysJudgedUpToYears * ShopCalendar.DaysPerYear);

    public int JudgedFromOrders { get; init; } = 1000;

    /// <summary>Whether the orders of a year keep the bounds. A year without orders does.</summary>
    /// <param name="year">The year.</param>
    /// <param name="margin">How far the figures must be within the bounds, as a fraction of each bound.</param>
    public bool KeepsBounds(SeasonRatio year, double margin = 0) =>
        !year.HasOrders
        || (year.PeakToRest >= MinRatio * (1 + margin)
            && year.PeakToRest <= MaxRatio * (1 - margin)
            && year.PeakToAutumn >= MinRatioToAutumn * (1 + margin));
}
