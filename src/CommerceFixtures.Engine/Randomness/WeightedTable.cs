using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>
/// Weighted draws from the first n entries of a list: a search in one cumulative array of integers, begun where a second array says
/// that the mark's stretch of the whole begins.
/// </summary>
internal sealed class WeightedTable
{
    private const int ShortestSearch = 8;

    private readonly long[] _cumulative;
    private readonly int[] _starts;
    private readonly int _stretchBits;

    /// <param name="weights">Not negative; at least one is above zero.</param>
    public WeightedTable(long[] weights)
    {
        _cumulative = new long[weights.Length];
        var sum = 0L;
        for (var i = 0; i < weights.Length; i++)
            _cumulative[i] = sum += weights[i];

        while (sum >> _stretchBits > weights.Length)
            _stretchBits++;
        _starts = new int[(sum >> _stretchBits) + 2];
        var entry = 0;
        for (var stretch = 0; stretch < _starts.Length; stretch++)
        {
            while (entry < weights.Length - 1 && _cumulative[entry] <= (long)stretch << _stretchBits)
                entry++;
            _starts[stretch] = entry;
        }
    }

    public int Count => _cumulative.Length;

    /// <summary>Words whose frequency falls with rank as 1 / (rank + offset).</summary>
    public static WeightedTable ByRank(int count, int offset)
    {
        const long scale = 10_000_000;
        var weights = new long[count];
        for (var rank = 0; rank < count; rank++)
            weights[rank] = scale / (rank + offset);
        return new WeightedTable(weights);
    }

    /// <summary>An index below <see cref="Count"/>.</summary>
    public int Draw(Draws draws, long row, int draw = 0) => Draw(Count, draws, row, draw);

    /// <summary>An index below <paramref name="prefix"/>, as if the entries from there on were not in the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Draw(int prefix, Draws draws, long row, int draw = 0)
    {
        var mark = draws.Below(_cumulative[prefix - 1], row, draw);
        var stretch = mark >> _stretchBits;
        var (low, high) = (_starts[stretch], _starts[stretch + 1]);
        while (high - low > ShortestSearch)
        {
            var middle = (low + high) / 2;
            if (_cumulative[middle] <= mark)
                low = middle + 1;
            else
                high = middle;
        }

        // The mark is the end of an entry's share and so belongs to the next one; entries of weight 0 share an end.
        while (_cumulative[low] <= mark)
            low++;
        return low;
    }
}
