using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Rules;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Checks where the revenue comes from: the top customers and the orders with Electronics.</summary>
internal sealed class RevenueCheck(CheckedPart check, CustomerCheck customers, OrderCheck orders, OrderItemCheck items)
{
    private readonly OrderRules _rules = check.Rules.Orders;
    private double _topShare;
    private double _topShareOfCompleted;

    public void CheckTogether()
    {
        var revenue = new long[customers.Count];
        _topShare = TopShare(revenue, ofCompletedOnly: false);
        _topShareOfCompleted = TopShare(revenue, ofCompletedOnly: true);
    }

    public void Require()
    {
        check.Report.Judge(_rules.TopCustomers, _topShare);
        check.Report.Judge(_rules.TopCustomersOfCompleted, _topShareOfCompleted);
        JudgeElectronics();
    }

    private double TopShare(long[] revenue, bool ofCompletedOnly)
    {
        Array.Clear(revenue);
        for (var order = 0; order < orders.Count; order++)
        {
            if (!ofCompletedOnly || orders.IsCompleted(order))
                revenue[orders.Customer[order]] += orders.TotalCents[order];
        }

        var top = check.Part.OneCustomerIn(check.Profile.Whales.OneIn);
        return top > 0 ? Sums.OfLargest(revenue, top) / (double)Sums.Of(revenue) : double.NaN;
    }

    private void JudgeElectronics()
    {
        var (with, cents) = (items.Contents.ElectronicsOrders, items.Contents.ElectronicsCents);
        var (without, otherCents) = (orders.Count - with, Sums.Of(orders.TotalCents) - cents);
        check.Facts[Measure.ElectronicsOrders] = with;
        check.Facts[Measure.OtherOrders] = without;
        check.Report.Judge(_rules.Electronics, ElectronicsOrders.Ratio(cents, with, otherCents, without));
    }
}
