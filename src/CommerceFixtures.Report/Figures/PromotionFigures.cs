namespace CommerceFixtures.Report;

/// <summary>When lines are discounted.</summary>
/// <param name="Weeks">The Monday of each week.</param>
/// <param name="All">The lines of each week.</param>
/// <param name="BlackFridays">The places of the weeks that have a Black Friday.</param>
/// <param name="Product">The product with the most lines, or null if there are none.</param>
/// <param name="Own">The lines of that product in each week.</param>
internal sealed record PromotionFigures(
    IReadOnlyList<string> Weeks,
    IReadOnlyList<LineCount> All,
    IReadOnlyList<int> BlackFridays,
    string? Product,
    IReadOnlyList<LineCount> Own)
{
    private const int November = 11;

    public static PromotionFigures Of(SetTally tally)
    {
        var weeks = tally.Weeks;
        var best = Enumerable.Range(0, tally.Products.Count).Where(product => weeks.Of(product) is not null)
            .OrderByDescending(product => tally.Products[product].Lines).Select(product => (int?)product).FirstOrDefault();
        var places = Enumerable.Range(0, weeks.All.Length).ToList();
        return new(
            [.. places.Select(week => $"{weeks.Monday(week):yyyy-MM-dd}")], weeks.All,
            [.. places.Where(week => IsBlackFriday(weeks.Monday(week).AddDays(4)))],
            best is { } product ? tally.Products[product].Product.Name : null,
            best is { } sold ? weeks.Of(sold)! : []);
    }

    /// <summary>Whether a Friday is the day after the fourth Thursday of November.</summary>
    private static bool IsBlackFriday(DateOnly friday) => friday is { Month: November, Day: >= 23 and <= 29 };
}
