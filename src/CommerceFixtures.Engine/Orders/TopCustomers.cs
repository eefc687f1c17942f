using System.Numerics;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// The top fifth of the customers by an amount, and the amount they lack for their target share. Of equal amounts, the earlier customer
/// ranks higher.
/// </summary>
internal sealed class TopCustomers
{
    private readonly bool[] _isTop;
    private readonly long _total;

    private TopCustomers(bool[] isTop, long total, long missing) => (_isTop, _total, Missing) = (isTop, total, missing);

    /// <summary>The missing amount, negative if the top customers have more than their share.</summary>
    public long Missing { get; }

    /// <summary>The distance between their share and the target, as a fraction of the whole.</summary>
    public double Distance => _total == 0 ? 0 : Math.Abs((double)Missing) / _total;

    /// <param name="context">The number of customers, and workers for blocks of them.</param>
    /// <param name="profile">How many of the customers are top customers, and their target share of the total amount.</param>
    /// <param name="amounts">The amount of each customer in cents, not negative.</param>
    public static TopCustomers Of(MakeContext context, WhaleProfile profile, long[] amounts)
    {
        var (work, count) = (context.Work, context.Part.OneCustomerIn(profile.OneIn));
        var most = 0L;
        foreach (var amount in amounts)
            most = Math.Max(most, amount);
        var keys = new ulong[amounts.Length];
        work.Blocks(amounts.Length, (start, end) => KeyLargestFirst(amounts, start, end, most, keys));
        var cut = SmallestKeys.Of(keys, count, BitOperations.Log2((ulong)most) + 1, work);

        var isTop = new bool[amounts.Length];
        var (total, top) = (0L, 0L);
        work.Blocks(amounts.Length, (start, end) =>
        {
            var (blockTotal, blockTop) = Mark(amounts, start, end, keys, cut, isTop);
            Interlocked.Add(ref total, blockTotal);
            Interlocked.Add(ref top, blockTop);
        });
        return new TopCustomers(isTop, total, (long)(total * profile.RevenueShare) - top);
    }

    /// <summary>Whether a swap brings a missing amount closer to zero without overshooting.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNearer(long moved, long missing) =>
        moved != 0 && moved > 0 == missing > 0 && Math.Abs(moved) <= Math.Abs(missing);

    /// <summary>The amount that can stay missing, because a swap that moves exactly the rest is hard to find.</summary>
    public static long NearlyAll(long missing) => Math.Abs(missing) / 50;

    public bool IsWithin(double tolerance) => Distance <= tolerance;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int customer) => _isTop[customer];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void KeyLargestFirst(long[] amounts, int start, int end, long most, ulong[] keys)
    {
        for (var customer = start; customer < end; customer++)
            keys[customer] = (ulong)(most - amounts[customer]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (long Total, long Top) Mark(long[] amounts, int start, int end, ulong[] keys, SmallestKeys cut, bool[] isTop)
    {
        var (total, top) = (0L, 0L);
        for (var customer = start; customer < end; customer++)
        {
            total += amounts[customer];
            if (!cut.Contain(keys[customer], customer))
                continue;
            isTop[customer] = true;
            top += amounts[customer];
        }

        return (total, top);
    }
}
