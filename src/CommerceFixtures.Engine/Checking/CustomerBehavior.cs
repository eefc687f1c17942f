using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// Measures what links the orders of a customer: tastes, habits, the spending level, and how long customers stay. Each piece of customers
/// has its own sums, which are added in the order of the pieces, so that the figures are the same for any number of workers. Of many
/// customers, every n-th is measured.
/// </summary>
internal sealed class CustomerBehavior(
    CheckedPart check, CheckedProducts products, CustomerCheck customers, OrderCheck orders, OrderItemCheck items)
{
    private static readonly int Categories = ClosedSetText.Categories.Length;
    private static readonly int PaymentMethods = ClosedSetText.PaymentMethods.Length;

    private readonly BehaviorProfile _profile = check.Profile.Behavior;
    private readonly int _step = check.Profile.Behavior.SampleStep(customers.Count);
    private readonly int[] _buyersBefore = new int[check.Calendar.Days + 1];
    private readonly CustomerSums _sums = new();
    private double _firstOrderLag;

    public void MeasureTogether()
    {
        CountBuyers();
        var boughtBy = new PerWorker<int[]>(() => new int[products.Count]);
        var pieces = check.Work.Pieces(customers.Count, (first, end) =>
        {
            var sums = new CustomerSums();
            boughtBy.Use(own => MeasureCustomers(first, end, own, sums));
            return sums;
        });
        foreach (var piece in pieces)
            _sums.Add(piece);
    }

    public void Tell()
    {
        var (facts, report, rules) = (check.Facts, check.Report, check.Rules.Behavior);
        facts[Measure.ConsecutiveOrders] = _sums.Payments.Count();
        facts[Measure.OrdersOfFrequentCustomers] = _sums.Spending.Count;
        facts[Measure.LinesOfLastingGoods] = _sums.LastingLines;
        facts[Measure.RepeatOrders] = _sums.RepeatOrders;
        facts[Measure.Buyers] = _buyersBefore[^1];
        report.Judge(rules.CategoryTaste, _sums.Tastes.Kappa());
        report.Judge(rules.PaymentHabit, _sums.Payments.Kappa());
        report.Judge(rules.SpendingLevel, _sums.Spending.Value());
        report.Judge(rules.ReturnHabit, _sums.ReturnsOverChance());
        report.Judge(rules.Tenure, _sums.Tenure / _sums.RepeatOrders);
        report.Judge(rules.BoughtAgain, _sums.LinesBoughtAgain / (double)_sums.LastingLines);
        report.Judge(rules.FirstOrderLag, _firstOrderLag);
    }

    /// <summary>Counts the customers whose first order was before each day, and finds the median time that they took for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountBuyers()
    {
        var (starts, rows) = (orders.OfCustomer.Starts, orders.OfCustomer.Rows);
        var byLag = new int[check.Calendar.Days];
        for (var customer = 0; customer < customers.Count; customer++)
        {
            if (starts[customer] == starts[customer + 1])
                continue;
            var day = orders.Day[rows[starts[customer]]];
            _buyersBefore[day + 1]++;
            byLag[day - customers.RegistrationDay[customer]]++;
        }

        for (var day = 0; day < check.Calendar.Days; day++)
            _buyersBefore[day + 1] += _buyersBefore[day];
        _firstOrderLag = Median.OfCounts(byLag);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureCustomers(int first, int end, int[] boughtBy, CustomerSums sums)
    {
        var (starts, rows) = (orders.OfCustomer.Starts, orders.OfCustomer.Rows);
        for (var customer = (first + _step - 1) / _step * _step; customer < end; customer += _step)
        {
            var own = rows.AsSpan(starts[customer]..starts[customer + 1]);
            MeasurePairs(own, sums);
            MeasureTotals(own, sums);
            MeasureTenure(own, sums);
            MeasureGoods(own, customer + 1, boughtBy, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasurePairs(ReadOnlySpan<int> own, CustomerSums sums)
    {
        if (own.Length < 2)
            return;
        var category = MainCategoryOf(own[0], sums.CentsOfCategory);
        for (var i = 1; i < own.Length; i++)
        {
            sums.Payments.Add(orders.Payment[own[i - 1]], orders.Payment[own[i]]);
            var next = MainCategoryOf(own[i], sums.CentsOfCategory);
            sums.Tastes.Add(category, next);
            category = next;
        }
    }

    /// <summary>The category of most revenue in an order; of equal ones, the one that is listed first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int MainCategoryOf(int order, long[] cents)
    {
        Array.Clear(cents);
        var (first, end) = (items.FirstLine[order], items.FirstLine[order + 1]);
        for (var line = first; line < end; line++)
            cents[products.Category[items.Product[line]]] += items.TotalCents[line];
        var main = products.Category[items.Product[first]];
        for (var line = first + 1; line < end; line++)
        {
            var category = products.Category[items.Product[line]];
            main = cents[category] > cents[main] ? category : main;
        }

        return main;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureTotals(ReadOnlySpan<int> own, CustomerSums sums)
    {
        var (count, sum, squares, returned, settled) = (0, 0.0, 0.0, 0, 0);
        foreach (var order in own)
        {
            if (orders.TotalCents[order] > 0)
            {
                var size = Logarithm.Of(orders.TotalCents[order]);
                (count, sum, squares) = (count + 1, sum + size, squares + size * size);
            }

            settled += orders.Status[order] == (byte)OrderStatus.Processing ? 0 : 1;
            returned += orders.Status[order] == (byte)OrderStatus.Returned ? 1 : 0;
        }

        if (count >= _profile.SpendingLevelFromOrders)
            sums.Spending.Add(count, sum, squares);
        sums.AddReturns(returned, settled);
    }

    /// <summary>The place of a customer who orders again, among those who bought before: 0 for the newest, 1 for the oldest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureTenure(ReadOnlySpan<int> own, CustomerSums sums)
    {
        for (var i = 1; i < own.Length; i++)
        {
            var (day, firstDay) = (orders.Day[own[i]], orders.Day[own[0]]);
            if (day < _profile.TenureFromDay || _buyersBefore[day] == 0)
                continue;
            var older = (_buyersBefore[firstDay] + _buyersBefore[firstDay + 1]) / 2.0;
            sums.Tenure += (_buyersBefore[day] - older) / _buyersBefore[day];
            sums.RepeatOrders++;
        }
    }

    /// <summary>Counts lines with goods that nobody needs twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MeasureGoods(ReadOnlySpan<int> own, int customer, int[] boughtBy, CustomerSums sums)
    {
        foreach (var order in own)
        {
            for (var line = items.FirstLine[order]; line < items.FirstLine[order + 1]; line++)
            {
                var product = items.Product[line];
                if (products.Category[product] is not ((byte)ProductCategory.Books or (byte)ProductCategory.Electronics))
                    continue;
                sums.LastingLines++;
                sums.LinesBoughtAgain += boughtBy[product] == customer ? 1 : 0;
                boughtBy[product] = customer;
            }
        }
    }

    /// <summary>The sums over some customers.</summary>
    private sealed class CustomerSums
    {
        private long _returned;
        private long _settled;
        private long _squaredReturned;
        private long _returnedTimesSettled;
        private long _squaredSettled;

        /// <summary>Memory for the revenue of an order by category.</summary>
        public long[] CentsOfCategory { get; } = new long[Categories];

        /// <summary>The main categories of consecutive orders.</summary>
        public Agreement Tastes { get; } = new(Categories);

        public Agreement Payments { get; } = new(PaymentMethods);

        /// <summary>The logarithms of order totals by customer.</summary>
        public IntraclassCorrelation Spending;

        public double Tenure { get; set; }

        public long RepeatOrders { get; set; }

        public long LastingLines { get; set; }

        public long LinesBoughtAgain { get; set; }

        public void AddReturns(int returned, int settled)
        {
            _returned += returned;
            _settled += settled;
            _squaredReturned += (long)returned * returned;
            _returnedTimesSettled += (long)returned * settled;
            _squaredSettled += (long)settled * settled;
        }

        public void Add(CustomerSums other)
        {
            Tastes.Add(other.Tastes);
            Payments.Add(other.Payments);
            Spending.Add(other.Spending);
            Tenure += other.Tenure;
            RepeatOrders += other.RepeatOrders;
            LastingLines += other.LastingLines;
            LinesBoughtAgain += other.LinesBoughtAgain;
            _returned += other._returned;
            _settled += other._settled;
            _squaredReturned += other._squaredReturned;
            _returnedTimesSettled += other._returnedTimesSettled;
            _squaredSettled += other._squaredSettled;
        }

        /// <summary>The variance of returned orders by customer, relative to that of independent returns at the common rate.</summary>
        public double ReturnsOverChance()
        {
            var rate = _returned / (double)_settled;
            var variance = _squaredReturned - 2 * rate * _returnedTimesSettled + rate * rate * _squaredSettled;
            return variance / (_settled * rate * (1 - rate));
        }
    }
}
