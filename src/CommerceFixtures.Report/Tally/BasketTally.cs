using System.Runtime.InteropServices;

namespace CommerceFixtures.Report;

/// <summary>
/// Counts which subcategories stand in one order. The lines of an order must be added one after the other, which is their order in the
/// file.
/// </summary>
internal sealed class BasketTally
{
    /// <summary>Larger orders are left out: there are few, and each has more pairs than many small ones.</summary>
    private const int MaxProducts = 15;

    private readonly List<ProductTally> _basket = [];
    private readonly Dictionary<(int, int), long> _pairs = [];
    private readonly Dictionary<ProductTally, long> _linesOf = [];
    private int _order;

    /// <summary>The pairs of lines of one order, in all orders that are counted.</summary>
    public long Pairs { get; private set; }

    /// <summary>The number of times that two different subcategories stand in one order, with the lower one first.</summary>
    public IReadOnlyDictionary<(int, int), long> PairsOf => _pairs;

    /// <summary>The lines of each product in orders that are counted.</summary>
    public IReadOnlyDictionary<ProductTally, long> LinesOf => _linesOf;

    public void Add(int order, ProductTally product)
    {
        if (order != _order)
            Close();
        _order = order;
        _basket.Add(product);
    }

    /// <summary>Counts the pairs of the last order.</summary>
    public void Close()
    {
        if (_basket.Count is >= 2 and <= MaxProducts)
            CountBasket();
        _basket.Clear();
    }

    private void CountBasket()
    {
        Pairs += _basket.Count * (_basket.Count - 1) / 2;
        for (var i = 0; i < _basket.Count; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_linesOf, _basket[i], out _)++;
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (_basket[i].Subcategory, _basket[j].Subcategory);
                if (one != other)
                    CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (Math.Min(one, other), Math.Max(one, other)), out _)++;
            }
        }
    }
}
