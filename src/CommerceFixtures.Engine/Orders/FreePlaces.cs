using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// The free places among 0..n-1, where the k-th free place is found and taken in O(log n). Each place has a bit, and a Fenwick tree holds
/// the counts of groups of places. At three million places, that still fits the first-level cache of a processor.
/// </summary>
internal sealed class FreePlaces
{
    private const int WordBits = 64;
    private const int WordsInGroup = 8;
    private const int GroupBits = WordBits * WordsInGroup;

    private readonly ulong[] _isFree;
    private readonly int[] _tree;
    private readonly int _highestStep;

    public FreePlaces(int count)
    {
        Count = count;
        var groups = count / GroupBits + 1;
        _isFree = new ulong[groups * WordsInGroup];
        Array.Fill(_isFree, ulong.MaxValue, 0, count / WordBits);
        _isFree[count / WordBits] = (1UL << count % WordBits) - 1;

        _tree = new int[groups + 1];
        for (var group = 1; group <= groups; group++)
            _tree[group] = Math.Max(0, Math.Min(count, group * GroupBits) - Math.Max(0, group - (group & -group)) * GroupBits);
        _highestStep = 1 << BitOperations.Log2((uint)groups);
    }

    /// <summary>The number of free places.</summary>
    public int Count { get; private set; }

    /// <summary>The number of free places below <paramref name="place"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CountBefore(int place)
    {
        var count = 0;
        for (var group = place / GroupBits; group > 0; group -= group & -group)
            count += _tree[group];
        var word = place / GroupBits * WordsInGroup;
        for (; word < place / WordBits; word++)
            count += BitOperations.PopCount(_isFree[word]);
        return count + BitOperations.PopCount(_isFree[word] & (1UL << place % WordBits) - 1);
    }

    /// <summary>Takes the free place that has <paramref name="rank"/> free places before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Take(int rank)
    {
        var group = 0;
        for (var step = _highestStep; step > 0; step >>= 1)
        {
            if (group + step >= _tree.Length || _tree[group + step] > rank)
                continue;
            group += step;
            rank -= _tree[group];
        }

        var word = group * WordsInGroup;
        for (int free; (free = BitOperations.PopCount(_isFree[word])) <= rank; word++)
            rank -= free;
        var bit = PlaceOf(rank, _isFree[word]);

        _isFree[word] &= ~(1UL << bit);
        for (group++; group < _tree.Length; group += group & -group)
            _tree[group]--;
        Count--;
        return word * WordBits + bit;
    }

    /// <summary>The position of the set bit that has <paramref name="rank"/> set bits below it.</summary>
    private static int PlaceOf(int rank, ulong bits)
    {
        if (Bmi2.X64.IsSupported)
            return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        for (; rank > 0; rank--)
            bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }
}
