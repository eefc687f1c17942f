using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>The orders: dates, customers, lines, totals, and exact shares of states and payments.</summary>
internal sealed class OrderRules : TableRules
{
    private const string DateOrder = "orders stand in date order";
    private const string AfterRegistration = "an order is later than its customer's registration";
    private const string Window = "orders lie in the window";
    private const string HasLine = "every order has a line";
    private const string ProductOnce = "an order lists a product once";
    private const string Total = "total_amount is the sum of its lines";

    private const int CustomerColumn = 1;

    private readonly CustomerRules _customers;
    private readonly int[] _payments = new int[ClosedSetText.PaymentMethods.Length];

    public OrderRules(CheckedPart check, CustomerRules customers)
        : base(
            check, FixtureFile.Orders, check.Part.FirstOrderId, check.Part.Orders,
            [DateOrder, AfterRegistration, Window, HasLine, ProductOnce, Total, CellText.Rule])
    {
        _customers = customers;
    }

    public int[] Customer { get; private set; } = [];

    /// <summary>Days from the start of the window.</summary>
    public int[] Day { get; private set; } = [];

    /// <summary>As <see cref="OrderStatus"/>.</summary>
    public byte[] Status { get; private set; } = [];

    public long[] TotalCents { get; private set; } = [];

    public bool IsCompleted(int order) => Status[order] == (byte)OrderStatus.Completed;

    /// <summary>Whether the goods arrived, be they kept or not.</summary>
    public bool IsDelivered(int order) => Status[order] is (byte)OrderStatus.Completed or (byte)OrderStatus.Returned;

    /// <summary>What needs more than a row, but not its lines.</summary>
    public void CheckDates() => Checked.Work.Blocks(Count, (first, end) =>
    {
        for (var order = first; order < end; order++)
        {
            if (order > 0 && Day[order] < Day[order - 1])
                Rows.Note(order, DateOrder);
            if (Day[order] <= _customers.RegistrationDay[Customer[order]])
                Rows.Note(order, AfterRegistration);
        }
    });

    /// <summary>The lines of an order, as <see cref="OrderItemRules"/> goes through them.</summary>
    public void CheckLines(int order, int lines, bool isProductTwice, long totalCents)
    {
        if (lines == 0)
            Rows.Note(order, HasLine);
        if (isProductTwice)
            Rows.Note(order, ProductOnce);
        if (totalCents != TotalCents[order])
            Rows.Note(order, Total);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        RequireOrderOfEachCustomer();
        var profile = Checked.Profile.Orders;
        Checked.Report.RequireShares(
            ClosedSetText.Statuses, CountStatuses(), Checked.Part.OrderQuota(profile.StatusShares), "shares of status are exact", File);
        Checked.Report.RequireShares(
            ClosedSetText.PaymentMethods, _payments, Checked.Part.OrderQuota(profile.PaymentShares), "shares of payment_method are exact", File);
        RequireRecentProcessing((int)(Count * (1 - profile.ProcessingAmongLatest)), Checked.Profile.Season.JudgedFromOrders);
    }

    protected override void MakeColumns(int blocks)
    {
        Customer = new int[Count];
        Day = new int[Count];
        Status = new byte[Count];
        TotalCents = new long[Count];
        Array.Clear(_payments);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var (start, end) = (Checked.Calendar.Start.DayNumber, Checked.Calendar.End);
        var payments = new int[_payments.Length];
        while (fields.Read())
        {
            var row = NextRow(fields);
            if (row < 0)
                continue;
            Customer[row] = RowOf(fields.WholeNumber(CustomerColumn), _customers.FirstId, _customers.Count, row);
            var day = fields.DayNumber(2) - start;
            Day[row] = day;
            Status[row] = (byte)fields.Status(3);
            payments[(int)fields.PaymentMethod(4)]++;
            if (day < 0 || day > end)
                Rows.Note(row, Window);
            if (!CellText.IsSafe(fields.ValidText(5)))
                Rows.Note(row, CellText.Rule);
            TotalCents[row] = fields.Hundredths(6);
        }

        Tally.Add(payments, _payments);
    }

    private void RequireOrderOfEachCustomer()
    {
        const string rule = "every customer has an order";
        if (Count < _customers.Count)
        {
            Checked.Report.NotJudged("fewer orders than customers", CheckReport.EveryRow, rule, FixtureFile.Customers);
            return;
        }

        var hasOrder = new bool[_customers.Count];
        foreach (var customer in Customer)
            hasOrder[customer] = true;
        var without = Array.IndexOf(hasOrder, false);
        if (without >= 0)
            throw Checked.Report.Broken(rule, FixtureFile.Customers, _customers.FirstId + without);
        Checked.Report.HoldsInEachRow(rule, FixtureFile.Customers, _customers.Count);
    }

    private int[] CountStatuses()
    {
        var counts = new int[ClosedSetText.Statuses.Length];
        foreach (var status in Status)
            counts[status]++;
        return counts;
    }

    private void RequireRecentProcessing(int firstOfLatest, int judgedFrom)
    {
        const string rule = "orders in Processing are among the latest 30 %";
        if (Obstacle.Fewer(Count, judgedFrom, "orders") is { } obstacle)
        {
            Checked.Report.NotJudged(obstacle, CheckReport.EveryRow, rule, File);
            return;
        }

        for (var order = 0; order < firstOfLatest; order++)
        {
            if (Status[order] == (byte)OrderStatus.Processing && Day[order] < Day[firstOfLatest])
                throw Checked.Report.Broken(rule, File, FirstId + order);
        }

        Checked.Report.HoldsInEachRow(rule, File, Count);
    }
}
