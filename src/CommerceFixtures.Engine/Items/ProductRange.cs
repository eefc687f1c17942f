using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Items;

/// <summary>The products of a category or a subcategory, weighted by the demand of customers of one price tier.</summary>
internal sealed class ProductRange
{
    private readonly int[] _products;
    private readonly WeightedTable _demand;

    /// <param name="products">The rows of the products, in ascending order.</param>
    /// <param name="demand">The demand for each product of the catalogue.</param>
    public ProductRange(int[] products, long[] demand)
    {
        _products = products;
        _demand = new WeightedTable(Array.ConvertAll(products, product => demand[product]));
    }

    /// <summary>The demand for all products of the range that are among the first ones of the catalogue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long DemandFor(int launched)
    {
        // For most of the window, all products are.
        var areAll = _products.Length == 0 || _products[^1] < launched;
        return _demand.WeightOf(areAll ? _products.Length : Ascending.CountBelow(_products, launched));
    }

    /// <summary>The product whose share of the demand contains the mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ProductAt(long mark) => _products[_demand.EntryAt(mark)];
}
