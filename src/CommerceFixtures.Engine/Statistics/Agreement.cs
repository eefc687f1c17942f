using System.Runtime.CompilerServices;

namespace CommerceFixtures.Engine.Statistics;

/// <summary>Pairs of members of a small set, such as payment methods, and how far both sides agree beyond chance.</summary>
internal sealed class Agreement(int members)
{
    private readonly long[] _pairs = new long[members * members];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int left, int right) => _pairs[left * members + right]++;

    public void Add(Agreement other)
    {
        for (var pair = 0; pair < _pairs.Length; pair++)
            _pairs[pair] += other._pairs[pair];
    }

    public long Count() => Sums.Of(_pairs);

    /// <summary>
    /// Cohen's kappa: 1 if both sides always agree, 0 if they agree as often as independent sides with the same shares. NaN if they can
    /// only agree.
    /// </summary>
    public double Kappa()
    {
        var (same, byChance, all) = (0L, 0.0, (double)Count());
        for (var member = 0; member < members; member++)
        {
            same += _pairs[member * members + member];
            byChance += LeftCount(member) / all * (RightCount(member) / all);
        }

        return byChance < 1 ? (same / all - byChance) / (1 - byChance) : double.NaN;
    }

    private long LeftCount(int member) => Sums.Of(_pairs[(member * members)..((member + 1) * members)]);

    private long RightCount(int member)
    {
        var count = 0L;
        for (var left = 0; left < members; left++)
            count += _pairs[left * members + member];
        return count;
    }
}
