using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks the orders: dates, customers, lines, totals, and the exact shares of statuses and payment methods.</summary>
internal sealed class OrderCheck : TableCheck
{
    private readonly OrderRules _rules;
    private readonly CustomerCheck _customers;

    public OrderCheck(CheckedPart check, CustomerCheck customers)
        : base(check, check.Rules.Orders, check.Rules.Orders.Keys, check.Part.FirstOrderId, check.Part.Orders)
    {
        (_rules, _customers) = (check.Rules.Orders, customers);
    }

    public int[] Customer { get; private set; } = [];

    /// <summary>Days from the start of the window.</summary>
    public int[] Day { get; private set; } = [];

    /// <summary>The <see cref="OrderStatus"/> of each order.</summary>
    public byte[] Status { get; private set; } = [];

    public long[] TotalCents { get; private set; } = [];

    /// <summary>The <see cref="PaymentMethod"/> of each order.</summary>
    public byte[] Payment { get; private set; } = [];

    public Destination[] Destination { get; private set; } = [];

    /// <summary>The orders of each customer, by date. They are known after <see cref="GroupByCustomer"/>.</summary>
    public RowsByParent OfCustomer { get; private set; } = new([], 0);

    public bool IsCompleted(int order) => Status[order] == (byte)OrderStatus.Completed;

    /// <summary>Whether the goods arrived, even if they were returned later.</summary>
    public bool IsDelivered(int order) => Status[order] is (byte)OrderStatus.Completed or (byte)OrderStatus.Returned;

    /// <summary>Checks the rules that need other rows, but no lines.</summary>
    public void CheckDates() => Checked.Work.Blocks(Count, (first, end) =>
    {
        for (var order = first; order < end; order++)
        {
            if (order > 0 && Day[order] < Day[order - 1])
                Rows.Note(order, _rules.DateOrder);
            if (Day[order] <= _customers.RegistrationDay[Customer[order]])
                Rows.Note(order, _rules.AfterRegistration);
        }
    });

    /// <summary>Whether an order is the first one of its customer.</summary>
    public bool IsFirst(int order) => OfCustomer.Rows[OfCustomer.Starts[Customer[order]]] == order;

    /// <summary>The rows of the orders from one day to before another.</summary>
    public (int First, int End) RowsOf(int firstDay, int endDay) =>
        (Ascending.CountBelow(Day, firstDay), Ascending.CountBelow(Day, endDay));

    public void GroupByCustomer() => OfCustomer = new RowsByParent(Customer, _customers.Count);

    /// <summary>Checks an order against its lines, as <see cref="OrderContents"/> has added them up.</summary>
    public void CheckLines(int order, int lines, bool isProductTwice, long totalCents)
    {
        if (lines == 0)
            Rows.Note(order, _rules.HasLine);
        if (isProductTwice)
            Rows.Note(order, _rules.ProductOnce);
        if (totalCents != TotalCents[order])
            Rows.Note(order, _rules.Total);
    }

    public void Require()
    {
        Rows.RequireNone(Count);
        RequireOrderOfEachCustomer();
        var (profile, part, report) = (Checked.Profile.Orders, Checked.Part, Checked.Report);
        report.RequireCounts(_rules.StatusShares, part.OrderQuota(profile.StatusShares), CountMembers(Status, profile.StatusShares.Length));
        report.RequireCounts(
            _rules.PaymentShares, part.OrderQuota(profile.PaymentShares), CountMembers(Payment, profile.PaymentShares.Length));
        RequireRecentProcessing((int)(Count * (1 - profile.ProcessingAmongLatest)));
    }

    protected override void MakeColumns(int blocks)
    {
        Customer = new int[Count];
        Day = new int[Count];
        Status = new byte[Count];
        TotalCents = new long[Count];
        Payment = new byte[Count];
        Destination = new Destination[Count];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    protected override void ReadRows(RecordFields fields, int block)
    {
        var end = Checked.Calendar.End;
        while (ReadRow(fields, out var row))
        {
            Customer[row] = RowOf(fields.WholeNumber(1), _customers.FirstId, _customers.Count, row);
            var day = DayOf(fields, 2);
            Day[row] = day;
            Status[row] = (byte)fields.Status(3);
            Payment[row] = (byte)fields.PaymentMethod(4);
            if (day < 0 || day > end)
                Rows.Note(row, _rules.Window);
            var address = fields.ValidText(5);
            RequireSafe(address, row, _rules.Text);
            if (!_customers.Places.IsAddress(address))
                Rows.Note(row, _rules.ShippingAddress);
            Destination[row] = _customers.DestinationOf(Customer[row], address);
            TotalCents[row] = fields.Hundredths(6);
        }
    }

    private static int[] CountMembers(byte[] column, int members)
    {
        var counts = new int[members];
        foreach (var member in column)
            counts[member]++;
        return counts;
    }

    private void RequireOrderOfEachCustomer()
    {
        var rule = Checked.Rules.Customers.HasOrder;
        if (!Checked.Report.CanJudge(rule, _customers.Count))
            return;
        var hasOrder = new bool[_customers.Count];
        foreach (var customer in Customer)
            hasOrder[customer] = true;
        var without = Array.IndexOf(hasOrder, false);
        if (without >= 0)
            throw Checked.Report.Broken(rule, _customers.FirstId + without);
        Checked.Report.HoldsInEachRow(rule, _customers.Count);
    }

    private void RequireRecentProcessing(int firstOfLatest)
    {
        if (!Checked.Report.CanJudge(_rules.RecentProcessing, Count))
            return;
        for (var order = 0; order < firstOfLatest; order++)
        {
            if (Status[order] == (byte)OrderStatus.Processing && Day[order] < Day[firstOfLatest])
                throw Checked.Report.Broken(_rules.RecentProcessing, FirstId + order);
        }

        Checked.Report.HoldsInEachRow(_rules.RecentProcessing, Count);
    }
}
