using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>The products for sale on each day, weighted by their demand in its month.</summary>
internal sealed class Assortment
{
    private const int Months = 12;

    private readonly int[] _launched;
    private readonly byte[] _month;
    private readonly WeightedTable[] _byMonth = new WeightedTable[Months];
    private readonly long[][] _weights = new long[Months][];

    /// <param name="context">The window, and the demand by month.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="frugality">How much less expensive products are bought; see <see cref="WhaleProfile.Frugalities"/>.</param>
    public Assortment(MakeContext context, ProductTable products, double frugality = 0)
    {
        var (calendar, season) = (context.Calendar, context.Profile.Season);
        _launched = new int[calendar.Days];
        _month = new byte[calendar.Days];
        var launched = 0;
        for (var day = 0; day < calendar.Days; day++)
        {
            while (launched < products.Count && products.CreatedDay[launched] <= day)
                launched++;
            _launched[day] = launched;
            _month[day] = (byte)(calendar.Date(day).Month - 1);
        }

        var demand = frugality == 0 ? products.Demand : FrugalDemand(products, frugality);
        for (var month = 0; month < Months; month++)
        {
            var weights = new long[products.Count];
            for (var product = 0; product < weights.Length; product++)
                weights[product] = demand[product] * season.CategoryMonths[(int)products.Category(product)][month];
            _weights[month] = weights;
            _byMonth[month] = new WeightedTable(weights);
        }
    }

    private static long[] FrugalDemand(ProductTable products, double frugality)
    {
        var meanPrice = 0.0;
        foreach (var price in products.PriceCents)
            meanPrice += (double)price / products.Count;
        var demand = new long[products.Count];
        for (var product = 0; product < demand.Length; product++)
            demand[product] = 1 + (long)(products.Demand[product] / (1 + frugality * products.PriceCents[product] / meanPrice));
        return demand;
    }

    /// <summary>The number of products for sale on the day. They are the first rows of the catalogue.</summary>
    public int Launched(int day) => _launched[day];

    /// <summary>The demand for each product in the month of the day.</summary>
    public long[] Weights(int day) => _weights[_month[day]];

    /// <summary>The table to draw products from, weighted by their demand in the month of the day.</summary>
    public WeightedTable Demand(int day) => _byMonth[_month[day]];
}
