using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>Deals exact counts to rows: the place of each row in a keyed permutation decides which share it gets.</summary>
internal sealed class QuotaDeal
{
    private readonly KeyedPermutation _places;
    private readonly long[] _ends;

    /// <param name="counts">The number of rows for each share. They sum to the number of rows.</param>
    /// <param name="draws">The source of the permutation.</param>
    public QuotaDeal(int[] counts, Draws draws)
    {
        _ends = new long[counts.Length];
        var end = 0L;
        for (var share = 0; share < counts.Length; share++)
            _ends[share] = end += counts[share];
        _places = new KeyedPermutation(end, draws);
    }

    /// <summary>The index of the share that a row gets.</summary>
    public int this[long row]
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        get
        {
            var place = _places[row];
            var share = 0;
            while (place >= _ends[share])
                share++;
            return share;
        }
    }
}
