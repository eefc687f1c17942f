using System.Buffers;
using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// The deliveries that customers can review: for each product, the lines that delivered it, in order of time. Only the first line of each
/// customer counts.
/// </summary>
internal sealed class Purchases
{
    private readonly OrderTable _orders;
    private readonly BasketTable _baskets;
    private readonly int[] _starts;
    private readonly int[] _lines;
    private readonly int[] _buyers;

    private Purchases(OrderTable orders, BasketTable baskets, int[] starts)
    {
        (_orders, _baskets, _starts) = (orders, baskets, starts);
        (_lines, _buyers) = (new int[starts[^1]], new int[starts[^1]]);
        Counts = new int[starts.Length - 1];
    }

    /// <summary>The number of purchases of each product.</summary>
    public int[] Counts { get; }

    public long Total { get; private set; }

    /// <summary>
    /// Marks the given number of purchases of each product in a range: those of the customers who are most eager to review them.
    /// </summary>
    /// <param name="start">The first product.</param>
    /// <param name="end">The product after the last one.</param>
    /// <param name="counts">The number to mark, by product.</param>
    /// <param name="habits">How eager customers are.</param>
    /// <param name="isReviewed">Receives the marks, by line.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Mark(int start, int end, int[] counts, ReviewHabits habits, bool[] isReviewed)
    {
        for (var product = start; product < end; product++)
        {
            var keys = ArrayPool<ulong>.Shared.Rent(Counts[product]);
            var own = keys.AsSpan(0, Counts[product]);
            for (var i = 0; i < own.Length; i++)
                own[i] = habits.Reluctance(_buyers[_starts[product] + i], _lines[_starts[product] + i]) << 32 | (uint)i;
            own.Sort();
            foreach (var key in own[..counts[product]])
                isReviewed[_lines[_starts[product] + (int)(uint)key]] = true;
            ArrayPool<ulong>.Shared.Return(keys);
        }
    }

    public static Purchases Reviewable(MakeContext context, OrderTable orders, BasketTable baskets)
    {
        // A review is at least one day later than its order, and within the window.
        var (part, work) = (context.Part, context.Work);
        var last = Ascending.CountBelow(orders.Day, context.Calendar.End);
        var places = work.Pieces(last, (start, end) => CountLines(start, end, part.Products, orders, baskets));
        var purchases = new Purchases(orders, baskets, PiecePlaces.Of(places, part.Products));
        work.Pieces(last, (piece, start, end) => purchases.Place(start, end, places[piece]));
        purchases.KeepFirstOfEachCustomer(part.Customers, work);
        return purchases;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int[] CountLines(int start, int end, int products, OrderTable orders, BasketTable baskets)
    {
        var counts = new int[products];
        for (var order = start; order < end; order++)
        {
            if (!orders.IsDelivered(order))
                continue;
            for (var line = baskets.FirstLineOfOrder(order); line < baskets.EndOfOrder(order); line++)
                counts[baskets.Product[line]]++;
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(int start, int end, int[] places)
    {
        for (var order = start; order < end; order++)
        {
            if (!_orders.IsDelivered(order))
                continue;
            for (var line = _baskets.FirstLineOfOrder(order); line < _baskets.EndOfOrder(order); line++)
            {
                var place = places[_baskets.Product[line]]++;
                _lines[place] = line;
                _buyers[place] = _orders.Customer[order];
            }
        }
    }

    private void KeepFirstOfEachCustomer(int customers, Work work)
    {
        var lastProducts = new PerWorker<int[]>(() => new int[customers]);
        var total = 0L;
        work.Pieces(Counts.Length, lastProducts, (lastProduct, start, end) =>
            Interlocked.Add(ref total, KeepFirst(start, end, lastProduct)));
        Total = total;
    }

    /// <param name="start">The first product.</param>
    /// <param name="end">The product after the last one.</param>
    /// <param name="lastProduct">By customer, one plus the product of the customer's last line. Values from other pieces do no
    /// harm.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long KeepFirst(int start, int end, int[] lastProduct)
    {
        var total = 0L;
        for (var product = start; product < end; product++)
        {
            var kept = _starts[product];
            for (var i = _starts[product]; i < _starts[product + 1]; i++)
            {
                ref var last = ref lastProduct[_buyers[i]];
                if (last == product + 1)
                    continue;
                last = product + 1;
                (_lines[kept], _buyers[kept]) = (_lines[i], _buyers[i]);
                kept++;
            }

            Counts[product] = kept - _starts[product];
            total += Counts[product];
        }

        return total;
    }
}
