using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>Deals out exact counts to rows: each row's place in a keyed permutation says which share it gets.</summary>
internal sealed class QuotaDeal
{
    private readonly KeyedPermutation _places;
    private readonly long[] _ends;

    /// <param name="counts">How many rows get each share; all of them together are the rows.</param>
    /// <param name="draws">Decide which.</param>
    public QuotaDeal(int[] counts, Draws draws)
    {
        _ends = new long[counts.Length];
        var end = 0L;
        for (var share = 0; share < counts.Length; share++)
            _ends[share] = end += counts[share];
        _places = new KeyedPermutation(end, draws);
    }

    /// <summary>The number of the share that a row gets.</summary>
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
