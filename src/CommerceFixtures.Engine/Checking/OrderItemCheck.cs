using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the lines: orders, prices, discounts, totals, and that each product existed when it was sold.</summary>
internal sealed class OrderItemCheck : TableCheck
{
    private const int HundredPercent = 100;

    private readonly OrderItemRules _rules;
    private readonly CheckedProducts _products;
    private readonly OrderCheck _orders;
    private readonly Bound _quantityBound;
    private readonly int[] _percents;
    private readonly int[] _discounts;
    private LineStarts _starts = new(0, 0);

    public OrderItemCheck(CheckedPart check, CheckedProducts products, OrderCheck orders)
        : base(check, check.Rules.Items, check.Rules.Items.Keys, check.Part.FirstItemId, check.Part.OrderItems)
    {
        (_rules, _products, _orders) = (check.Rules.Items, products, orders);
        _quantityBound = _rules.Quantity.Bound!.Value;
        _percents = [.. check.Profile.Orders.Discounts];
        _discounts = new int[_percents.Length];
        Contents = new OrderContents(check, products, orders, this);
    }

    public int[] Product { get; private set; } = [];

    public int[] TotalCents { get; private set; } = [];

    /// <summary>The discount of each line in percent.</summary>
    public byte[] Discount { get; private set; } = [];

    /// <summary>The first line of each order, followed by the number of lines. The lines of an order are adjacent.</summary>
    public int[] FirstLine { get; private set; } = [];

    /// <summary>The contents of the orders, as the lines give them.</summary>
    public OrderContents Contents { get; }

    /// <summary>
    /// Checks the rules that need the orders. If lines are out of order, that is a breach, and there are no order contents to check.
    /// </summary>
    public void CheckTogether()
    {
        if (_starts.Join(Count, row => Rows.Note(row, _rules.LineOrder)) is not { } starts)
            return;
        FirstLine = starts;
        Contents.Check();
    }

    /// <summary>Notes a line whose product was created after the order.</summary>
    public void NoteSoldTooEarly(int line) => Rows.Note(line, _rules.Created);

    public void Require()
    {
        Rows.RequireNone(Count);
        Checked.Report.RequireCounts(_rules.DiscountShares, Checked.Part.ItemQuota(Checked.Profile.Orders.DiscountShares), _discounts);
    }

    protected override void MakeColumns(int blocks)
    {
        Product = new int[Count];
        TotalCents = new int[Count];
        Discount = new byte[Count];
        _starts = new LineStarts(_orders.Count, blocks);
        Array.Clear(_discounts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var (discounts, starts) = (new int[_discounts.Length], _starts[block]);
        while (ReadRow(fields, out var row))
        {
            var order = RowOf(fields.WholeNumber(1), _orders.FirstId, _orders.Count, row);
            var product = RowOf(fields.WholeNumber(2), 1, _products.Count, row);
            Product[row] = product;
            if (!starts.Add(order, row))
                Rows.Note(row, _rules.LineOrder);
            CheckLine(fields, row, product, discounts);
        }

        Tally.Add(discounts, _discounts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckLine(RecordFields fields, int row, int product, int[] discounts)
    {
        var (quantity, unitPrice) = (fields.WholeNumber(3), fields.Hundredths(4));
        var (discount, total) = (fields.Hundredths(5), fields.Hundredths(6));
        if (!_quantityBound.Holds(quantity))
            Rows.Note(row, _rules.Quantity);
        if (unitPrice != _products.PriceCents[product])
            Rows.Note(row, _rules.UnitPrice);
        var kind = Array.IndexOf(_percents, (int)discount);
        if (kind < 0)
            Rows.Note(row, _rules.Discount);
        else
            discounts[kind]++;

        // In hundredths of a cent. A line total must also fit the engine's int of cents.
        var exact = quantity * unitPrice * (HundredPercent - discount);
        if (total != (exact + HundredPercent / 2) / HundredPercent || total > int.MaxValue)
            Rows.Note(row, _rules.Total);
        if (exact % HundredPercent == HundredPercent / 2)
            Rows.Note(row, _rules.HalfACent);
        TotalCents[row] = (int)total;
        Discount[row] = (byte)discount;
    }
}
