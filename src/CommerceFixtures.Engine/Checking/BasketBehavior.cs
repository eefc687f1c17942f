using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Measures whether baskets hang together: how many pairs of subcategories are in one order clearly more often than their categories are.
/// By chance, the lines of a month fall into its orders. Of many orders, every n-th is measured.
/// </summary>
internal sealed class BasketBehavior(CheckedPart check, CheckedProducts products, OrderCheck orders, OrderItemCheck items)
{
    private const int MaxLines = 15;
    private const int MinCount = 10;
    private const double MinLift = 1.5;

    /// <summary>The number of standard deviations above chance from which a pair is clear.</summary>
    private const double MinDeviations = 3.5;

    private static readonly int Kinds = Catalogue.Kinds.Count;
    private static readonly int Categories = ClosedSetText.Categories.Length;

    private readonly int _step = check.Profile.Behavior.SampleStep(orders.Count);
    private readonly long[] _seen = new long[Kinds * Kinds];
    private readonly double[] _byChance = new double[Kinds * Kinds];
    private long _pairs;

    public void MeasureTogether()
    {
        var months = new LinesOfMonth[check.Calendar.Months];
        var memory = new PerWorker<Memory>(() => new Memory(products.Count));
        check.Work.Each(months.Length, month => memory.Use(own => months[month] = CountMonth(month, own)));
        foreach (var own in memory.All)
        {
            for (var pair = 0; pair < _seen.Length; pair++)
                _seen[pair] += own.Seen[pair];
        }

        foreach (var month in months)
            AddByChance(month);
    }

    public void Tell()
    {
        check.Facts[Measure.PairsOfLines] = _pairs;
        check.Report.Judge(check.Rules.Behavior.BoughtTogether, CountClear(LiftOfCategories()));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private LinesOfMonth CountMonth(int month, Memory memory)
    {
        var (pairs, lines, squares) = (0L, new long[Kinds], new long[Kinds]);
        var (first, end) = orders.RowsOf(check.Calendar.FirstDay(month), check.Calendar.FirstDay(month + 1));
        for (var order = (first + _step - 1) / _step * _step; order < end; order += _step)
        {
            var basket = items.Product.AsSpan(items.FirstLine[order]..items.FirstLine[order + 1]);
            if (basket.Length is < 2 or > MaxLines)
                continue;
            pairs += basket.Length * (basket.Length - 1) / 2;
            CountPairs(basket, memory.Seen);
            foreach (var product in basket)
            {
                // The square of n is the sum of the first n odd numbers.
                lines[products.Kind[product]]++;
                squares[products.Kind[product]] += 2 * memory.LinesOf[product]++ + 1;
            }
        }

        Array.Clear(memory.LinesOf);
        return new(pairs, lines, squares);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountPairs(ReadOnlySpan<int> basket, long[] seen)
    {
        for (var i = 1; i < basket.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (products.Kind[basket[i]], products.Kind[basket[j]]);
                seen[Math.Min(one, other) * Kinds + Math.Max(one, other)]++;
            }
        }
    }

    /// <summary>Adds the pairs of a month, if all pairs of lines of different products were as frequent.</summary>
    private void AddByChance(LinesOfMonth month)
    {
        var all = (double)Sums.Of(month.Lines);
        var frequency = month.Pairs / (all * all - Sums.Of(month.Squares));
        if (month.Pairs == 0)
            return;
        _pairs += month.Pairs;
        for (var one = 0; one < Kinds; one++)
        {
            _byChance[one * Kinds + one] += frequency * ((double)month.Lines[one] * month.Lines[one] - month.Squares[one]);
            for (var other = one + 1; other < Kinds; other++)
                _byChance[one * Kinds + other] += frequency * 2 * month.Lines[one] * month.Lines[other];
        }
    }

    /// <summary>How often two categories are in one order, relative to chance.</summary>
    private double[] LiftOfCategories()
    {
        var (seen, byChance) = (new double[Categories * Categories], new double[Categories * Categories]);
        for (var pair = 0; pair < _seen.Length; pair++)
        {
            seen[CategoriesOf(pair)] += _seen[pair];
            byChance[CategoriesOf(pair)] += _byChance[pair];
        }

        for (var pair = 0; pair < seen.Length; pair++)
            seen[pair] /= byChance[pair];
        return seen;
    }

    private int CountClear(double[] liftOfCategories)
    {
        var clear = 0;
        for (var pair = 0; pair < _seen.Length; pair++)
        {
            var usual = _byChance[pair] * liftOfCategories[CategoriesOf(pair)];
            if (usual > 0 && _seen[pair] >= MinCount && _seen[pair] >= MinLift * usual
                && _seen[pair] >= usual + MinDeviations * Math.Sqrt(usual))
                clear++;
        }

        return clear;
    }

    /// <summary>The place of the categories of a pair of subcategories.</summary>
    private static int CategoriesOf(int pair)
    {
        var (one, other) = ((int)Catalogue.Kinds[pair / Kinds].Category, (int)Catalogue.Kinds[pair % Kinds].Category);
        return Math.Min(one, other) * Categories + Math.Max(one, other);
    }

    /// <summary>The lines of a month in orders that are measured.</summary>
    /// <param name="Pairs">The pairs of lines in one order.</param>
    /// <param name="Lines">The lines of each subcategory.</param>
    /// <param name="Squares">The sum of the squares of the lines of the products of each subcategory.</param>
    private readonly record struct LinesOfMonth(long Pairs, long[] Lines, long[] Squares);

    /// <summary>The memory of one worker.</summary>
    private sealed class Memory(int products)
    {
        /// <summary>The lines of each product in the month so far.</summary>
        public int[] LinesOf { get; } = new int[products];

        /// <summary>The number of times that two subcategories are in one order, with the lower one first.</summary>
        public long[] Seen { get; } = new long[Kinds * Kinds];
    }
}
