using System.Numerics;

namespace CommerceFixtures.Engine;

/// <summary>The places 0..n-1 that are not taken yet, with the k-th of them found and taken in O(log n) (a Fenwick tree).</summary>
internal sealed class FreePlaces
{
    private readonly int[] _tree;

    public FreePlaces(int count)
    {
        Count = count;
        _tree = new int[count + 1];
        for (var i = 1; i <= count; i++)
            _tree[i] = i & -i;
    }

    /// <summary>How many are free.</summary>
    public int Count { get; private set; }

    /// <summary>How many below <paramref name="place"/> are free.</summary>
    public int CountBefore(int place)
    {
        var count = 0;
        for (var i = place; i > 0; i -= i & -i)
            count += _tree[i];
        return count;
    }

    /// <summary>Takes the free place that has <paramref name="rank"/> free ones before it.</summary>
    public int Take(int rank)
    {
        var place = 0;
        for (var step = 1 << BitOperations.Log2((uint)_tree.Length); step > 0; step >>= 1)
        {
            if (place + step >= _tree.Length || _tree[place + step] > rank)
                continue;
            place += step;
            rank -= _tree[place];
        }

        for (var i = place + 1; i < _tree.Length; i += i & -i)
            _tree[i]--;
        Count--;
        return place;
    }
}
