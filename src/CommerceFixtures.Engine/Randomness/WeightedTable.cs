using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>Weighted draws from the first n entries of a list, by binary search in one cumulative array of integers.</summary>
internal sealed class WeightedTable
{
    private readonly long[] _cumulative;

    public WeightedTable(IEnumerable<long> weights)
    {
        var sum = 0L;
        _cumulative = weights.Select(weight => sum += weight).ToArray();
    }

    public int Count => _cumulative.Length;

    /// <summary>An index below <see cref="Count"/>.</summary>
    public int Draw(Draws draws, long row, int draw = 0) => Draw(Count, draws, row, draw);

    /// <summary>An index below <paramref name="prefix"/>, as if the entries from there on were not in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Draw(int prefix, Draws draws, long row, int draw = 0) => IndexOf(draws.Below(_cumulative[prefix - 1], row, draw), prefix);

    private int IndexOf(long mark, int prefix)
    {
        var found = Array.BinarySearch(_cumulative, 0, prefix, mark);
        if (found < 0)
            return ~found;

        // The mark is the end of an entry's share and so belongs to the next one; entries of weight 0 share an end.
        while (_cumulative[found] <= mark)
            found++;
        return found;
    }
}
