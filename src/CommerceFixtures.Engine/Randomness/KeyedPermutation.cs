using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Randomness;

/// <summary>
/// A permutation of 0..n-1 with random access that needs no memory: a four-round Feistel network over the next power of two (at least 2^8),
/// repeated until the result is below n.
/// </summary>
internal sealed class KeyedPermutation
{
    /// <summary>With fewer bits, four rounds leave some places up to a third more likely than others.</summary>
    private const int FewestBits = 8;

    private readonly ulong _count;
    private readonly int _lowBits;
    private readonly ulong _lowMask;
    private readonly ulong _highMask;
    private readonly ulong _key0;
    private readonly ulong _key1;
    private readonly ulong _key2;
    private readonly ulong _key3;

    /// <param name="count">The number n, at least 1.</param>
    /// <param name="draws">The source of the round keys.</param>
    /// <param name="row">Each row gives a different permutation.</param>
    public KeyedPermutation(long count, Draws draws, long row = 0)
    {
        _count = (ulong)count;
        var bits = Math.Max(FewestBits, BitOperations.Log2((ulong)Math.Max(1, count - 1)) + 1);
        _lowBits = (bits + 1) / 2;
        _lowMask = (1UL << _lowBits) - 1;
        _highMask = (1UL << (bits - _lowBits)) - 1;
        _key0 = draws.Bits(row, 0);
        _key1 = draws.Bits(row, 1);
        _key2 = draws.Bits(row, 2);
        _key3 = draws.Bits(row, 3);
    }

    /// <summary>The place in the permutation of <paramref name="index"/>, which is in [0, n).</summary>
    public long this[long index]
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        get
        {
            var value = (ulong)index;
            do
            {
                var high = value >> _lowBits;
                var low = value & _lowMask;
                high ^= Draws.Mix(low + _key0) & _highMask;
                low ^= Draws.Mix(high + _key1) & _lowMask;
                high ^= Draws.Mix(low + _key2) & _highMask;
                low ^= Draws.Mix(high + _key3) & _lowMask;
                value = (high << _lowBits) | low;
            }
            while (value >= _count);
            return (long)value;
        }
    }
}
