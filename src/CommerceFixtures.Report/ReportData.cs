using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report;

/// <summary>Everything that the page shows, in the form that its script reads.</summary>
internal sealed record ReportData
{
    public required SetFigures Set { get; init; }

    public required TotalFigures Totals { get; init; }

    public required IReadOnlyList<RuleFigure> Rules { get; init; }

    public required SalesFigures Sales { get; init; }

    public required CustomerFigures Customers { get; init; }

    public required RepeatFigures Repeats { get; init; }

    public required RetentionFigures Retention { get; init; }

    public required OrderGapFigures OrderGaps { get; init; }

    public required PaymentFigures Payments { get; init; }

    public required PairFigures Pairs { get; init; }

    public required PromotionFigures Promotions { get; init; }

    public required ReturnFigures Returns { get; init; }

    public required IReadOnlyList<ShareFigures> Shares { get; init; }

    public required ProductFigures Products { get; init; }

    public required OrderValueFigures OrderValues { get; init; }

    public required IReadOnlyList<NotableRow> NotableRows { get; init; }

    public required IReadOnlyList<TableFigures> Tables { get; init; }

    /// <summary>Reads each file of the set once, and the start of each file a second time.</summary>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ReportData Of(CommerceDataSet data, ShopProfile profile, CancellationToken cancellation)
    {
        var tally = SetTally.Of(data, cancellation);
        var rules = RuleFigure.Of(data.Manifests);
        var ratedFrom = profile.Reviews.ProductJudgedFromReviews;
        return new()
        {
            Set = SetFigures.Of(data),
            Totals = TotalFigures.Of(tally),
            Rules = rules,
            Sales = SalesFigures.Of(tally),
            Customers = CustomerFigures.Of(tally, profile.Whales.OneIn),
            Repeats = RepeatFigures.Of(tally),
            Retention = RetentionFigures.Of(tally),
            OrderGaps = OrderGapFigures.Of(tally),
            Payments = PaymentFigures.Of(tally),
            Pairs = PairFigures.Of(tally),
            Promotions = PromotionFigures.Of(tally),
            Returns = ReturnFigures.Of(tally),
            Shares = ShareFigures.Of(tally, rules),
            Products = ProductFigures.Of(tally, ratedFrom),
            OrderValues = OrderValueFigures.Of(tally),
            NotableRows = NotableRow.Of(data.Name, tally, ratedFrom),
            Tables = [.. CommerceTable.All.Select(table => TableFigures.Of(data, table))],
        };
    }
}
