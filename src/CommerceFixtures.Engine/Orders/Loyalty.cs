using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Orders;

/// <summary>The loyalty of each customer: a weight among the regular customers, or among the others.</summary>
/// <param name="Regular">The weights of the regular customers; 0 for the others.</param>
/// <param name="Occasional">The weights of the other customers; 0 for the regular ones.</param>
internal sealed record Loyalty(WeightedTable Regular, WeightedTable Occasional)
{
    /// <param name="context">The percentage of regular customers.</param>
    /// <param name="customers">The number of customers.</param>
    /// <param name="offset">The offset of <see cref="Curves.RankWeight"/>. The smaller it is, the more loyal the most loyal customers
    /// are.</param>
    public static Loyalty Of(MakeContext context, int customers, double offset)
    {
        var rank = new KeyedPermutation(customers, context.Draws("customers.loyalty"));
        var regulars = (long)customers * context.Profile.Loyalty.PercentRegular / 100;
        var (regular, occasional) = (new long[customers], new long[customers]);
        context.Work.Blocks(customers, (start, end) =>
        {
            for (var customer = start; customer < end; customer++)
            {
                var own = rank[customer];
                (own < regulars ? regular : occasional)[customer] = Curves.RankWeight(own, customers, offset);
            }
        });
        return new Loyalty(new WeightedTable(regular), new WeightedTable(occasional));
    }
}
