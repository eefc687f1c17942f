using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine;

/// <summary>How many reviews each product has of each number of stars.</summary>
internal sealed class StarCounts(int products)
{
    public const int MostStars = 5;

    private readonly int[] _counts = new int[products * MostStars];

    public int this[int product, int stars] => _counts[product * MostStars + stars - 1];

    /// <summary>Counts one more, whichever threads count beside this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int product, int stars) => Interlocked.Increment(ref _counts[product * MostStars + stars - 1]);

    public int ReviewsOf(int product)
    {
        var count = 0;
        for (var stars = 1; stars <= MostStars; stars++)
            count += this[product, stars];
        return count;
    }

    public long SumOf(int product)
    {
        var sum = 0L;
        for (var stars = 1; stars <= MostStars; stars++)
            sum += (long)this[product, stars] * stars;
        return sum;
    }
}
