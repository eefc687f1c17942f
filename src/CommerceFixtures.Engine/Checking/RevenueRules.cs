using System.Globalization;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Who brings the revenue: the whales, and the orders with Electronics.</summary>
internal sealed class RevenueRules(CheckedPart check, CustomerRules customers, OrderRules orders, OrderItemRules items)
{
    private readonly WhaleProfile _whales = check.Profile.Whales;
    private readonly bool _areWhalesJudged = check.Profile.Whales.IsJudged(customers.Count, orders.Count);
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
        RequireShare(_topShare, _whales.Tolerance, "revenue share of the top 20 % of customers");
        RequireShare(_topShareOfCompleted, _whales.CompletedTolerance, "revenue share of the top 20 % of customers, completed orders");
        RequireElectronics();
    }

    private void RequireShare(double reached, double tolerance, string rule)
    {
        var obstacle = _areWhalesJudged
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"fewer than {_whales.JudgedFromCustomers} customers, or than {_whales.JudgedFromOrdersPerCustomer} orders a customer");
        check.Report.Judge(
            obstacle, reached, new(_whales.RevenueShare - tolerance, _whales.RevenueShare + tolerance), rule, FixtureFile.Orders);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double TopShare(long[] revenue, bool ofCompletedOnly)
    {
        Array.Clear(revenue);
        for (var order = 0; order < orders.Count; order++)
        {
            if (!ofCompletedOnly || orders.IsCompleted(order))
                revenue[orders.Customer[order]] += orders.TotalCents[order];
        }

        var top = check.Part.OneCustomerIn(_whales.OneIn);
        return top > 0 ? Sums.OfLargest(revenue, top) / (double)Sums.Of(revenue) : double.NaN;
    }

    private void RequireElectronics()
    {
        var profile = check.Profile.Catalogue;
        var others = orders.Count - items.ElectronicsOrders;
        var obstacle = Obstacle.Fewer(orders.Count, profile.ElectronicsJudgedFromOrders, "orders")
            ?? (items.ElectronicsOrders == 0 || others == 0 ? "Electronics in all orders, or in none" : null);
        check.Report.Judge(
            obstacle,
            ElectronicsOrders.Ratio(
                items.ElectronicsCents, items.ElectronicsOrders, Sums.Of(orders.TotalCents) - items.ElectronicsCents, others),
            Bound.AtLeast(profile.ElectronicsOrderRatio), "mean total of orders with Electronics over the others", FixtureFile.Orders);
    }
}
