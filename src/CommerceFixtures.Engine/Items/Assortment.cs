using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// The products for sale on each day, weighted by the demand of each price tier. The month decides how much of the demand each category
/// has, and the tier decides whether its cheap or its expensive products are preferred.
/// </summary>
internal sealed class Assortment
{
    private readonly int[][] _categoryMonths;
    private readonly ProductTable _products;
    private readonly int[] _launched;
    private readonly byte[] _month;
    private readonly long[] _demand;
    private readonly ProductRange[][] _ofCategory;
    private readonly ProductRange[][] _ofKind;

    /// <summary>By tier and day: the demand for each category, and the total.</summary>
    private readonly long[][] _categoryDemand;

    /// <param name="context">The window, and the demand by month and by tier.</param>
    /// <param name="products">The catalogue.</param>
    /// <param name="frugality">How much less expensive products are bought; see <see cref="WhaleProfile.Frugalities"/>.</param>
    public Assortment(MakeContext context, ProductTable products, double frugality = 0)
    {
        var calendar = context.Calendar;
        (_products, _categoryMonths) = (products, context.Profile.Season.CategoryMonths);
        (_launched, _month) = (new int[calendar.Days], new byte[calendar.Days]);
        var launched = 0;
        for (var day = 0; day < calendar.Days; day++)
        {
            while (launched < products.Count && products.CreatedDay[launched] <= day)
                launched++;
            _launched[day] = launched;
            _month[day] = (byte)(calendar.Date(day).Month - 1);
        }

        _demand = frugality == 0 ? products.Demand : FrugalDemand(products, frugality);
        var tiers = PriceTiers.Demand(context.Tastes, products, _demand);
        var categories = Groups(Catalogue.Categories.Count, product => (int)products.Category(product));
        var kinds = Groups(Catalogue.Kinds.Count, product => products.Subcategory[product].Number);
        _ofCategory = Array.ConvertAll(tiers, tier => Array.ConvertAll(categories, rows => new ProductRange(rows, tier)));
        _ofKind = Array.ConvertAll(tiers, tier => Array.ConvertAll(kinds, rows => new ProductRange(rows, tier)));
        _categoryDemand = Array.ConvertAll(_ofCategory, DemandByDay);
    }

    /// <summary>The number of products for sale on the day. They are the first rows of the catalogue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Launched(int day) => _launched[day];

    /// <summary>The demand for a product in the month of the day.</summary>
    public long Demand(int product, int day) => _demand[product] * _categoryMonths[(int)_products.Category(product)][_month[day]];

    /// <summary>Draws a product for sale on the day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Draw(int tier, int day, RowDraws draws, int draw)
    {
        var demand = DemandOn(tier, day);
        var mark = draws.Below(demand[^1], draw);
        var category = 0;
        while (mark >= demand[category])
            mark -= demand[category++];
        return _ofCategory[tier][category].ProductAt(mark / _categoryMonths[category][_month[day]]);
    }

    /// <summary>Draws a product of a subcategory for sale on the day, or returns -1 if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int DrawOfKind(int kind, int tier, int day, RowDraws draws, int draw) => Draw(_ofKind[tier][kind], _launched[day], draws, draw);

    /// <summary>Draws a product of a category from the whole catalogue, or returns -1 if there is none.</summary>
    public int DrawOfCategory(ProductCategory category, int tier, RowDraws draws, int draw) =>
        Draw(_ofCategory[tier][(int)category], _products.Count, draws, draw);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Draw(ProductRange range, int launched, RowDraws draws, int draw) =>
        range.DemandFor(launched) is var demand and not 0 ? range.ProductAt(draws.Below(demand, draw)) : -1;

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

    /// <summary>The products of each group, in ascending order.</summary>
    private int[][] Groups(int count, Func<int, int> groupOf)
    {
        var groups = new List<int>[count];
        for (var group = 0; group < count; group++)
            groups[group] = [];
        for (var product = 0; product < _products.Count; product++)
            groups[groupOf(product)].Add(product);
        return Array.ConvertAll(groups, group => group.ToArray());
    }

    private long[] DemandByDay(ProductRange[] categories)
    {
        var demand = new long[_launched.Length * (categories.Length + 1)];
        for (var day = 0; day < _launched.Length; day++)
        {
            var ofDay = demand.AsSpan(day * (categories.Length + 1), categories.Length + 1);
            for (var category = 0; category < categories.Length; category++)
                ofDay[^1] += ofDay[category] = categories[category].DemandFor(_launched[day]) * _categoryMonths[category][_month[day]];
        }

        return demand;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ReadOnlySpan<long> DemandOn(int tier, int day)
    {
        var width = Catalogue.Categories.Count + 1;
        return _categoryDemand[tier].AsSpan(day * width, width);
    }
}
