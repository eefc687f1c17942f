using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>
/// A permutation of 0..n-1 with random access and no memory: a four-round Feistel network over the next even power of two, walked
/// until it lands below n.
/// </summary>
internal readonly struct KeyedPermutation
{
    private const int Rounds = 4;

    private readonly Draws _draws;
    private readonly long _count;
    private readonly int _halfBits;
    private readonly ulong _halfMask;

    public KeyedPermutation(long count, Draws draws)
    {
        _draws = draws;
        _count = count;
        var bits = BitOperations.Log2((ulong)Math.Max(1, count - 1)) + 1;
        _halfBits = Math.Max(1, (bits + 1) / 2);
        _halfMask = (1UL << _halfBits) - 1;
    }

    /// <summary>Where <paramref name="index"/>, in [0, n), goes.</summary>
    public long this[long index]
    {
        get
        {
            do
                index = Encrypt((ulong)index);
            while (index >= _count);
            return index;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Encrypt(ulong value)
    {
        var left = value >> _halfBits;
        var right = value & _halfMask;
        for (var round = 0; round < Rounds; round++)
            (left, right) = (right, left ^ (_draws.Bits((long)right, round) & _halfMask));
        return (long)((left << _halfBits) | right);
    }
}
