using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Products;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>If all lines are alike, other quantities keep the totals off half a cent.</summary>
public class DiscountsTests
{
    private static readonly int[] Percents = [0, 10, 20, 25];

    [Theory, InlineData(19_95), InlineData(9_99), InlineData(19_98), InlineData(5)]
    public void Lines_of_one_price_stay_off_half_a_cent_in_exact_shares(int priceCents)
    {
        var counts = Contract.Quotas(500, 70, 20, 8, 2);
        var products = new ProductTable(1);
        products.PriceCents[0] = priceCents;
        var baskets = new BasketTable([.. Enumerable.Range(0, 501)]);
        Array.Fill(baskets.Quantity, (byte)1);

        var context = TestWork.Context("Orders=500&OrderItems=500");
        Discounts.Assign(context, baskets, new OrderTable(new int[500]), products, new Promotions(context));

        Assert.Equal(counts, Percents.Select(percent => baskets.Discount.Count(own => own == percent)));
        Assert.All(Enumerable.Range(0, 500), line =>
            Assert.False(LineTotal.IsTie(priceCents, baskets.Quantity[line], baskets.Discount[line])));
        Assert.All(baskets.Quantity, quantity => Assert.InRange(quantity, 1, 4));
    }
}
