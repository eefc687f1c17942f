using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Orders;

/// <summary>
/// What became of the orders, in exact shares: Processing are recent, Returned old enough to have come back, Cancelled anywhere.
/// </summary>
internal static class OrderStatuses
{
    public static void Assign(OrderTable orders, SetPart part, ShopCalendar calendar, ShopProfile profile, Work work)
    {
        var counts = part.OrderQuota(profile.Orders.StatusShares);
        var lastReturnDay = calendar.End - profile.Orders.ReturnDays;
        var missing = Attempts.Run(profile.Orders.ProcessingRecency.Length, attempt =>
        {
            Array.Clear(orders.Status);
            MarkProcessing(
                orders, counts[(int)OrderStatus.Processing], profile.Orders.ProcessingRecency[attempt], part.Seed, profile.Orders, work);
            MarkReturned(orders, counts[(int)OrderStatus.Returned], part.Seed, lastReturnDay, work);
            MarkCancelled(orders, counts[(int)OrderStatus.Cancelled], part.Seed, work);
            return SeasonShortfall(orders, calendar, profile.Season);
        });
        if (missing > 0)
        {
            var firstProcessing = FirstOfLatest(orders, counts[(int)OrderStatus.Processing], profile.Orders);
            CompletedSeasons.Settle(orders, calendar, firstProcessing, lastReturnDay, profile.Season);
        }
    }

    /// <summary>Among the latest orders, the newer the likelier.</summary>
    private static void MarkProcessing(OrderTable orders, int count, int recency, long seed, OrderProfile profile, Work work)
    {
        var draws = new Draws(seed, "orders.processing");
        var first = FirstOfLatest(orders, count, profile);
        var keys = new ulong[orders.Count - first];
        work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                var newness = (row + 1.0) / keys.Length;
                var weight = 1.0;
                for (var i = 0; i < recency; i++)
                    weight *= newness;
                keys[row] = KeyOf(draws.Unit(first + row) / weight);
            }
        });
        MarkSmallest(orders, first, keys, OrderStatus.Processing, count, work);
    }

    /// <summary>
    /// Where the latest orders begin: with a day, as far as the days leave room, so that they are the latest of all parts, too.
    /// </summary>
    private static int FirstOfLatest(OrderTable orders, int needed, OrderProfile profile)
    {
        var first = (int)(orders.Count * (1 - profile.ProcessingAmongLatest));
        var nextDay = first;
        while (nextDay < orders.Count && orders.Day[nextDay] == orders.Day[first])
            nextDay++;
        return orders.Count - nextDay >= needed ? nextDay : first;
    }

    /// <summary>Orders that had no time to come back follow behind the others.</summary>
    private static void MarkReturned(OrderTable orders, int count, long seed, int lastDay, Work work)
    {
        var draws = new Draws(seed, "orders.returned");
        var keys = new ulong[orders.Count];
        work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
            {
                var delay = orders.Day[order] <= lastDay ? 0 : 1UL << 62;
                keys[order] = orders.IsCompleted(order) ? delay | draws.Bits(order) >> 2 : ulong.MaxValue;
            }
        });
        MarkSmallest(orders, 0, keys, OrderStatus.Returned, count, work);
    }

    private static void MarkCancelled(OrderTable orders, int count, long seed, Work work)
    {
        var draws = new Draws(seed, "orders.cancelled");
        var keys = new ulong[orders.Count];
        work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var order = start; order < end; order++)
                keys[order] = orders.IsCompleted(order) ? draws.Bits(order) >> 1 : ulong.MaxValue;
        });
        MarkSmallest(orders, 0, keys, OrderStatus.Cancelled, count, work);
    }

    /// <summary>The order of numbers that are not negative is that of their bits.</summary>
    private static ulong KeyOf(double number) => BitConverter.DoubleToUInt64Bits(number);

    /// <summary>How far the weakest season of completed orders is below what it has to be.</summary>
    private static double SeasonShortfall(OrderTable orders, ShopCalendar calendar, SeasonProfile season)
    {
        if (orders.Count < season.JudgedFromOrders)
            return 0;
        var (perDay, completedPerDay) = (new int[calendar.Days], new int[calendar.Days]);
        for (var order = 0; order < orders.Count; order++)
        {
            perDay[orders.Day[order]]++;
            completedPerDay[orders.Day[order]] += orders.IsCompleted(order) ? 1 : 0;
        }

        var shortfall = 0.0;
        foreach (var year in calendar.ComparableYears)
        {
            var completed = SeasonRatio.Of(year, completedPerDay);
            if (SeasonRatio.Of(year, perDay).HasOrders)
                shortfall = Math.Max(shortfall, season.LeastRatioOfCompleted * season.CompletedAim - (completed.RestADay > 0 ? completed.PeakToRest : 0));
        }

        return shortfall;
    }

    /// <summary>Gives the status to the orders with the smallest keys; ties go to the earlier order.</summary>
    /// <param name="orders">Takes the states.</param>
    /// <param name="first">The order of the first key.</param>
    /// <param name="keys">By order from there on.</param>
    /// <param name="status">What is given.</param>
    /// <param name="count">To how many.</param>
    /// <param name="work">Looks for them side by side.</param>
    private static void MarkSmallest(OrderTable orders, int first, ulong[] keys, OrderStatus status, int count, Work work)
    {
        var smallest = SmallestKeys.Of(keys, count, 64, work);
        work.Blocks(keys.Length, [MethodImpl(MethodImplOptions.AggressiveOptimization)] (start, end) =>
        {
            for (var row = start; row < end; row++)
            {
                if (smallest.Contain(keys[row], row))
                    orders.Status[first + row] = (byte)status;
            }
        });
    }
}
