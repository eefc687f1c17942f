namespace CommerceFixtures.Engine;

/// <summary>What the shop sells on a day: the products launched by then, each by its demand in that month.</summary>
internal sealed class Assortment
{
    private readonly Calendar _calendar;
    private readonly int[] _launched;
    private readonly WeightedTable[] _byMonth = new WeightedTable[12];
    private readonly long[][] _weights = new long[12][];

    public Assortment(ProductTable products, Calendar calendar, SeasonProfile season)
    {
        _calendar = calendar;
        _launched = new int[calendar.Days];
        var launched = 0;
        for (var day = 0; day < calendar.Days; day++)
        {
            while (launched < products.Count && products.CreatedDay[launched] <= day)
                launched++;
            _launched[day] = launched;
        }

        for (var month = 0; month < 12; month++)
        {
            _weights[month] = new long[products.Count];
            for (var product = 0; product < products.Count; product++)
                _weights[month][product] = products.Demand[product] * season.CategoryMonths[(int)products.Category(product)][month];
            _byMonth[month] = new WeightedTable(_weights[month]);
        }
    }

    /// <summary>How many products are sold on the day: they are the first rows of the catalogue.</summary>
    public int Launched(int day) => _launched[day];

    /// <summary>The demand of each product in the day's month.</summary>
    public long[] Weights(int day) => _weights[Month(day)];

    public int Draw(int day, Draws draws, long row, int draw) => _byMonth[Month(day)].Draw(_launched[day], draws, row, draw);

    private int Month(int day) => _calendar.Date(day).Month - 1;
}
