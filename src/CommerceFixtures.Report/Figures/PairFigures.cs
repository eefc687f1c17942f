namespace CommerceFixtures.Report;

/// <summary>Which subcategories customers buy together.</summary>
/// <param name="Top">The pairs with the highest lift, of those that are frequent enough to judge.</param>
/// <param name="Orders">The number of times that a pair must occur.</param>
internal sealed record PairFigures(IReadOnlyList<PairFigure> Top, int Orders)
{
    private const int Shown = 8;

    /// <summary>Fewer could be chance.</summary>
    private const int MinCount = 10;

    public static PairFigures Of(SetTally tally)
    {
        var baskets = tally.Baskets;
        var lines = new long[tally.Subcategories.Count];
        var (all, squares) = (0.0, 0.0);
        foreach (var (product, count) in baskets.LinesOf)
        {
            lines[product.Subcategory] += count;
            (all, squares) = (all + count, squares + (double)count * count);
        }

        // If the lines fell into the same orders at random, no product twice in one.
        var scale = 2 * baskets.Pairs / (all * all - squares);
        var pairs = baskets.PairsOf.Where(pair => pair.Value >= MinCount)
            .Select(pair => new PairFigure(
                tally.Subcategories[pair.Key.Item1], tally.Subcategories[pair.Key.Item2], pair.Value,
                scale * lines[pair.Key.Item1] * lines[pair.Key.Item2]))
            .OrderByDescending(pair => pair.Lift).ThenBy(pair => pair.One, StringComparer.Ordinal)
            .ThenBy(pair => pair.Other, StringComparer.Ordinal);
        return new([.. pairs.Take(Shown)], MinCount);
    }
}

/// <summary>Two subcategories.</summary>
/// <param name="One">A subcategory.</param>
/// <param name="Other">Another one.</param>
/// <param name="Count">The number of times that both are in one order.</param>
/// <param name="ByChance">The number of times that chance would give.</param>
internal sealed record PairFigure(string One, string Other, long Count, double ByChance)
{
    /// <summary>The count, relative to chance.</summary>
    public double Lift => Count / ByChance;
}
