using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Measures whether discounts are promotions of products in weeks, whether Black Friday is one of them, and whether the demand for products
/// moves. Orders are in date order, so a week or a month is a range of lines.
/// </summary>
internal sealed class PromotionBehavior(CheckedPart check, CheckedProducts products, OrderCheck orders, OrderItemCheck items)
{
    private const int DaysOfWeek = 7;

    /// <summary>The week of Black Friday is from Monday to the Monday after.</summary>
    private const int DaysBeforeBlackFriday = 4;

    private const int DaysAfterBlackFriday = 3;

    private readonly PerWorker<ProductCounts> _counts = new(() => new ProductCounts(products.Count));
    private IntraclassCorrelation _promotions;
    private long _linesInSharedWeeks;
    private double _movingDemand;

    public void MeasureTogether()
    {
        MeasurePromotions();
        MeasureDemand();
    }

    public void Tell()
    {
        check.Facts[Measure.LinesInSharedWeeks] = _linesInSharedWeeks;
        check.Report.Judge(check.Rules.Behavior.Promotions, _promotions.Value());
        TellBlackFridays();
        check.Report.Judge(check.Rules.Behavior.MovingDemand, _movingDemand);
    }

    private void MeasurePromotions()
    {
        // From Monday to Sunday. Day 0 of the calendar was a Monday.
        var firstWeek = check.Calendar.Start.DayNumber / DaysOfWeek;
        var weeks = new IntraclassCorrelation[check.Calendar.Date(check.Calendar.End).DayNumber / DaysOfWeek - firstWeek + 1];
        check.Work.Each(weeks.Length, week => _counts.Use(counts =>
        {
            var monday = (firstWeek + week) * DaysOfWeek - check.Calendar.Start.DayNumber;
            Count(counts, monday, monday + DaysOfWeek);
            AddPromotions(counts, ref weeks[week]);
        }));
        foreach (var week in weeks)
            _promotions.Add(week);
        _linesInSharedWeeks = _promotions.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddPromotions(ProductCounts counts, ref IntraclassCorrelation promotions)
    {
        foreach (var product in counts.Sold)
        {
            var (lines, discounted) = (counts.Lines[product], counts.Discounted[product]);
            if (lines > 1)
                promotions.Add(lines, discounted, discounted);
        }
    }

    /// <summary>
    /// The variance of the products' lines by month, relative to the share that each month has of all lines, less that of chance. Divided
    /// by the mean, it does not depend on the size of the set.
    /// </summary>
    private void MeasureDemand()
    {
        var linesOf = items.Contents.LinesOfProduct;
        var isJudged = new bool[products.Count];
        var (judged, all) = (0, 0L);
        for (var product = 0; product < products.Count; product++)
        {
            if (products.CreatedDay[product] >= 0 || linesOf[product] < check.Profile.Behavior.MovingDemandFromLines)
                continue;
            isJudged[product] = true;
            (judged, all) = (judged + 1, all + linesOf[product]);
        }

        // The sum over products and months of (lines - expected)^2 / expected: a product's lines times a month's share are expected.
        var (months, chiSquared) = (0, -(double)all);
        foreach (var (lines, squares) in MonthsOf(isJudged))
        {
            if (lines == 0)
                continue;
            months++;
            chiSquared += squares * all / lines;
        }

        var beyondChance = chiSquared / ((judged - 1.0) * (months - 1)) - 1;
        _movingDemand = beyondChance * judged * months / all;
    }

    /// <summary>
    /// The lines of the judged products in each month, and the sum of the squares of a product's lines, each over those of all months.
    /// </summary>
    private (long Lines, double Squares)[] MonthsOf(bool[] isJudged)
    {
        var months = new (long Lines, double Squares)[check.Calendar.Months];
        check.Work.Each(months.Length, month => _counts.Use(counts =>
        {
            Count(counts, check.Calendar.FirstDay(month), check.Calendar.FirstDay(month + 1));
            AddSquares(counts, isJudged, ref months[month]);
        }));
        return months;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddSquares(ProductCounts counts, bool[] isJudged, ref (long Lines, double Squares) month)
    {
        foreach (var product in counts.Sold)
        {
            if (!isJudged[product])
                continue;
            var lines = counts.Lines[product];
            month.Lines += lines;
            month.Squares += (double)lines * lines / items.Contents.LinesOfProduct[product];
        }
    }

    private void TellBlackFridays()
    {
        var rule = check.Rules.Behavior.BlackFriday;
        var told = 0;
        foreach (var year in check.Calendar.Years)
        {
            var friday = BlackFriday(year.Year).DayNumber - check.Calendar.Start.DayNumber;
            var (first, end) = (friday - DaysBeforeBlackFriday, friday + DaysAfterBlackFriday + 1);
            if (first < 0 || end > check.Calendar.Days)
                continue;
            var week = DiscountedOf(first, end);
            var whole = DiscountedOf(year.First, year.End);
            var rest = (whole.Discounted - week.Discounted) / (double)(whole.Lines - week.Lines);
            check.Facts[Measure.BlackFridays] = 1;
            check.Facts[Measure.BlackFridayLines] = week.Lines;
            check.Report.Judge(rule with { Year = year.Year }, week.Discounted / (double)week.Lines / rest);
            told++;
        }

        if (told > 0)
            return;
        check.Facts[Measure.BlackFridays] = check.Facts[Measure.BlackFridayLines] = 0;
        check.Report.Judge(rule, double.NaN);
    }

    /// <summary>The day after the fourth Thursday of November.</summary>
    private static DateOnly BlackFriday(int year)
    {
        var first = new DateOnly(year, 11, 1);
        var toThursday = (DayOfWeek.Thursday - first.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return first.AddDays(toThursday + 3 * DaysOfWeek + 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Lines, int Discounted) DiscountedOf(int firstDay, int endDay)
    {
        var lines = LinesOf(firstDay, endDay);
        var (count, discounted) = (0, 0);
        foreach (var discount in items.Discount.AsSpan(lines))
            (count, discounted) = (count + 1, discounted + (discount > 0 ? 1 : 0));
        return (count, discounted);
    }

    private void Count(ProductCounts counts, int firstDay, int endDay)
    {
        var lines = LinesOf(firstDay, endDay);
        counts.Count(items.Product.AsSpan(lines), items.Discount.AsSpan(lines));
    }

    /// <summary>The lines of the orders from one day to before another.</summary>
    private Range LinesOf(int firstDay, int endDay)
    {
        var (first, end) = orders.RowsOf(firstDay, endDay);
        return items.FirstLine[first]..items.FirstLine[end];
    }
}
