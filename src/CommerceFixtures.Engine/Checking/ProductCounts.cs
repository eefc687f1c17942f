using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Checking;

/// <summary>
/// The lines of each product within a range of lines, such as those of a week. The memory is used again for the next range.
/// </summary>
internal sealed class ProductCounts(int products)
{
    private readonly int[] _sold = new int[products];
    private int _soldCount;

    /// <summary>The products that have lines in the range, in the order of their first lines.</summary>
    public ReadOnlySpan<int> Sold => _sold.AsSpan(0, _soldCount);

    public int[] Lines { get; } = new int[products];

    /// <summary>The discounted lines of each product.</summary>
    public int[] Discounted { get; } = new int[products];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Count(ReadOnlySpan<int> product, ReadOnlySpan<byte> discount)
    {
        foreach (var sold in Sold)
            (Lines[sold], Discounted[sold]) = (0, 0);
        _soldCount = 0;
        for (var line = 0; line < product.Length; line++)
        {
            var sold = product[line];
            if (Lines[sold]++ == 0)
                _sold[_soldCount++] = sold;
            if (discount[line] > 0)
                Discounted[sold]++;
        }
    }
}
