using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The lines: order, prices, discounts, totals, and products that exist by then.</summary>
internal sealed class OrderItemRules : TableRules
{
    private const string LineOrder = "lines stand in the order of their orders";
    private const string Quantity = "quantity is at least 1";
    private const string UnitPrice = "unit_price is the product's price";
    private const string Discount = "discount is 0, 10, 20 or 25 %";
    private const string Total = "line_total = quantity * unit_price * (1 - discount), half up";
    private const string HalfACent = "no line falls on half a cent";
    private const string Created = "no product is sold before its created_date";

    private const int HundredPercent = 100;
    private const int NoOrder = -2;
    private const int BeforeAnyOrder = -1;

    private readonly CheckedProducts _products;
    private readonly OrderRules _orders;
    private readonly int[] _percents;
    private readonly int[] _discounts;
    private int[] _totalCents = [];
    private int[] _firstOrders = [];
    private int[] _lastOrders = [];
    private int[] _firstRows = [];
    private bool _isInOrder = true;

    public OrderItemRules(CheckedPart check, CheckedProducts products, OrderRules orders)
        : base(
            check, FixtureFile.OrderItems, check.Part.FirstItemId, check.Part.OrderItems,
            [LineOrder, Quantity, UnitPrice, Discount, Total, HalfACent, Created])
    {
        _products = products;
        _orders = orders;
        _percents = [.. check.Profile.Orders.Discounts];
        _discounts = new int[_percents.Length];
        LinesOfProduct = new int[products.Count];
    }

    public int[] Product { get; private set; } = [];

    /// <summary>The first line of each order, and behind the last order the number of lines: those of an order stand together.</summary>
    public int[] FirstLine { get; private set; } = [];

    public int[] LinesOfProduct { get; }

    /// <summary>How many orders hold Electronics.</summary>
    public int ElectronicsOrders { get; private set; }

    /// <summary>What those come to.</summary>
    public long ElectronicsCents { get; private set; }

    /// <summary>What needs the orders. Lines out of order are a breach that leaves no orders to look into.</summary>
    public void CheckTogether()
    {
        if (!JoinBlocks())
            return;
        var counts = new PerWorker<Counts>(() => new Counts(_products.Count));
        Checked.InPieces(_orders.Count, counts, CheckOrders);
        foreach (var part in counts.All)
            Add(part);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        Checked.Report.RequireShares(
            Array.ConvertAll(_percents, percent => string.Create(CultureInfo.InvariantCulture, $"{percent} %")), _discounts, Checked.Part.ItemQuota(Checked.Profile.Orders.DiscountShares), "shares of discount are exact", File);
    }

    protected override void MakeColumns(int blocks)
    {
        Product = new int[Count];
        FirstLine = new int[_orders.Count + 1];
        _totalCents = new int[Count];
        _firstRows = new int[blocks];
        _firstOrders = new int[blocks];
        _lastOrders = new int[blocks];
        _isInOrder = true;
        Array.Clear(_discounts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var discounts = new int[_discounts.Length];
        var current = NoOrder;
        _firstOrders[block] = NoOrder;
        while (fields.Read())
        {
            var row = NextRow(fields);
            if (row < 0)
                continue;
            var order = RowOf(fields.WholeNumber(1), _orders.FirstId, _orders.Count, row);
            var product = RowOf(fields.WholeNumber(2), 1, _products.Count, row);
            Product[row] = product;
            if (order != current)
                StartOrder(current, order, row, block);
            current = order;
            CheckLine(row, product, fields.WholeNumber(3), fields.Hundredths(4), fields.Hundredths(5), fields.Hundredths(6), discounts);
        }

        _lastOrders[block] = current;
        Tally.Add(discounts, _discounts);
    }

    /// <summary>Notes where an order starts, as its row and 1; a block's first line may be of the last order of the block before.</summary>
    private void StartOrder(int current, int order, int row, int block)
    {
        if (current == NoOrder)
            (_firstOrders[block], _firstRows[block]) = (order, row);
        else if (order > current)
            FirstLine[order] = row + 1;
        else
            NoteOutOfOrder(row);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckLine(int row, int product, int quantity, long unitPrice, long discount, long total, int[] discounts)
    {
        if (quantity < 1)
            Rows.Note(row, Quantity);
        if (unitPrice != _products.PriceCents[product])
            Rows.Note(row, UnitPrice);
        var kind = Array.IndexOf(_percents, (int)discount);
        if (kind < 0)
            Rows.Note(row, Discount);
        else
            discounts[kind]++;

        // In hundredths of a cent. No line comes to more than the engine's int of cents holds.
        var exact = quantity * unitPrice * (HundredPercent - discount);
        if (total != (exact + HundredPercent / 2) / HundredPercent || total > int.MaxValue)
            Rows.Note(row, Total);
        if (exact % HundredPercent == HundredPercent / 2)
            Rows.Note(row, HalfACent);
        _totalCents[row] = (int)total;
    }

    /// <returns>Whether all lines stand in order.</returns>
    private bool JoinBlocks()
    {
        var last = NoOrder;
        for (var block = 0; block < _firstOrders.Length; block++)
        {
            if (_firstOrders[block] == NoOrder)
                continue;
            if (_firstOrders[block] != last)
                StartOrder(Math.Max(last, BeforeAnyOrder), _firstOrders[block], _firstRows[block], block);
            last = _lastOrders[block];
        }

        FillOrdersWithoutLines();
        return _isInOrder;
    }

    private void NoteOutOfOrder(int row)
    {
        Rows.Note(row, LineOrder);
        _isInOrder = false;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FillOrdersWithoutLines()
    {
        var (starts, next) = (FirstLine, Count);
        for (var order = starts.Length - 1; order >= 0; order--)
        {
            if (starts[order] > 0)
                next = starts[order] - 1;
            starts[order] = next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CheckOrders(Counts counts, int first, int end)
    {
        var (lines, orderOf) = (counts.Lines, counts.OrderOf);
        for (var order = first; order < end; order++)
        {
            var (isProductTwice, isElectronics, cents, day) = (false, false, 0L, _orders.Day[order]);
            for (var line = FirstLine[order]; line < FirstLine[order + 1]; line++)
            {
                var product = Product[line];
                isProductTwice |= orderOf[product] == order + 1;
                orderOf[product] = order + 1;
                lines[product]++;
                cents += _totalCents[line];
                isElectronics |= _products.Category[product] == (byte)ProductCategory.Electronics;
                if (_products.CreatedDay[product] > day)
                    Rows.Note(line, Created);
            }

            _orders.CheckLines(order, FirstLine[order + 1] - FirstLine[order], isProductTwice, cents);
            if (isElectronics)
                counts.AddElectronics(_orders.TotalCents[order]);
        }
    }

    private void Add(Counts part)
    {
        for (var product = 0; product < part.Lines.Length; product++)
            LinesOfProduct[product] += part.Lines[product];
        ElectronicsOrders += part.ElectronicsOrders;
        ElectronicsCents += part.ElectronicsCents;
    }

    /// <summary>What a worker counts, order by order.</summary>
    private sealed class Counts(int products)
    {
        /// <summary>By product.</summary>
        public int[] Lines { get; } = new int[products];

        /// <summary>The last order that lists the product, as its row and 1.</summary>
        public int[] OrderOf { get; } = new int[products];

        public int ElectronicsOrders { get; private set; }

        public long ElectronicsCents { get; private set; }

        public void AddElectronics(long cents)
        {
            ElectronicsOrders++;
            ElectronicsCents += cents;
        }
    }
}
