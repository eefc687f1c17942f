namespace CommerceFixtures.Report;

/// <summary>Everything that the page shows, in the form that its script reads.</summary>
internal sealed record ReportData(
    SetFigures Set,
    TotalFigures Totals,
    IReadOnlyList<RuleFigure> Rules,
    SalesFigures Sales,
    CustomerFigures Customers,
    RepeatFigures Repeats,
    ReturnFigures Returns,
    IReadOnlyList<ShareFigures> Shares,
    ProductFigures Products,
    OrderValueFigures OrderValues,
    IReadOnlyList<NotableRow> NotableRows,
    IReadOnlyList<TableFigures> Tables)
{
    /// <summary>Reads each file of the set once, and the start of each file a second time.</summary>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public static ReportData Of(CommerceDataSet data, CancellationToken cancellation)
    {
        var tally = SetTally.Of(data, cancellation);
        return new(
            SetFigures.Of(data),
            TotalFigures.Of(tally),
            RuleFigure.Of(data.Manifests),
            SalesFigures.Of(tally),
            CustomerFigures.Of(tally),
            RepeatFigures.Of(tally),
            ReturnFigures.Of(tally),
            ShareFigures.Of(tally),
            ProductFigures.Of(tally),
            OrderValueFigures.Of(tally),
            NotableRow.Of(data.Name, tally),
            [.. CommerceTable.All.Select(table => TableFigures.Of(data, table))]);
    }
}
