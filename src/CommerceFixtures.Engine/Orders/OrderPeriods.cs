using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// The orders of the period that each day belongs to, such as its week. A period is a range of days, so its orders are a range.
/// </summary>
internal sealed class OrderPeriods
{
    private readonly int[] _first;
    private readonly int[] _end;

    /// <param name="orders">The orders, sorted by day.</param>
    /// <param name="days">The number of days.</param>
    /// <param name="periodOf">The number of the period of a day, which never decreases.</param>
    public OrderPeriods(OrderTable orders, int days, Func<int, int> periodOf)
    {
        (_first, _end) = (new int[days], new int[days]);
        for (var (start, day) = (0, 1); day <= days; day++)
        {
            if (day < days && periodOf(day) == periodOf(start))
                continue;
            _first.AsSpan(start..day).Fill(Ascending.CountBelow(orders.Day, start));
            _end.AsSpan(start..day).Fill(Ascending.CountBelow(orders.Day, day));
            start = day;
        }
    }

    /// <summary>The first order of the period of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int First(int day) => _first[day];

    /// <summary>The order after the last one of the period of a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int End(int day) => _end[day];
}
