using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>
/// Weighted draws from the first n entries of a list: a binary search in a cumulative array of integers, whose range a second array narrows
/// down.
/// </summary>
internal sealed class WeightedTable
{
    private const int ShortestSearch = 8;

    private readonly long[] _cumulative;
    private readonly int[] _starts;
    private readonly int _stretchBits;

    /// <param name="weights">The weights, not negative, at least one of them positive.</param>
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

    /// <summary>Creates a table whose weights decrease with rank as 1 / (rank + offset), as the frequencies of words do.</summary>
    public static WeightedTable ByRank(int count, int offset)
    {
        const long scale = 10_000_000;
        var weights = new long[count];
        for (var rank = 0; rank < count; rank++)
            weights[rank] = scale / (rank + offset);
        return new WeightedTable(weights);
    }

    /// <summary>Draws an index below <see cref="Count"/>.</summary>
    public int Draw(Draws draws, long row, int draw = 0) => Draw(Count, draws, row, draw);

    /// <summary>The sum of the weights of the first entries.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long WeightOf(int prefix) => prefix == 0 ? 0 : _cumulative[prefix - 1];

    /// <summary>Draws an index below <paramref name="prefix"/>, as if the list ended there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(int prefix, Draws draws, long row, int draw = 0) => Draw(prefix, draws.Row(row), draw);

    /// <summary>Draws an index below <paramref name="prefix"/>, as if the list ended there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Draw(int prefix, RowDraws draws, int draw) => EntryAt(draws.Below(_cumulative[prefix - 1], draw));

    /// <summary>The entry whose share of the sum of all weights contains the mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int EntryAt(long mark)
    {
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

        // A mark at the end of an entry's share belongs to the next entry. Entries of weight 0 share an end with the entry before.
        while (_cumulative[low] <= mark)
            low++;
        return low;
    }
}
