using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// What customers received and can review: for each product the lines that brought it, the first of each customer alone, in order of
/// time.
/// </summary>
internal sealed class Purchases
{
    /// <summary>Pieces of the orders, and of the products, that are worked on side by side.</summary>
    private const int Pieces = 32;

    private readonly int[] _starts;
    private readonly int[] _lines;

    private Purchases(int[] starts)
    {
        _starts = starts;
        _lines = new int[starts[^1]];
        Counts = new int[starts.Length - 1];
    }

    /// <summary>By product.</summary>
    public int[] Counts { get; }

    public long Total { get; private set; }

    /// <summary>The line that brought a product to a customer: the <paramref name="number"/>-th of the product's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int LineOf(int product, int number) => _lines[_starts[product] + number];

    public static Purchases Reviewable(int products, OrderTable orders, BasketTable baskets, int customers, ShopCalendar calendar, Work work)
    {
        // A review is at least a day later than the order, and inside the window.
        var last = orders.Count;
        while (last > 0 && orders.Day[last - 1] >= calendar.End)
            last--;

        var places = new int[Pieces][];
        work.Each(Pieces, piece => places[piece] = CountLines(First(piece, last), First(piece + 1, last), products, orders, baskets));
        var purchases = new Purchases(StartsAndPlaces(products, places));
        var buyers = new int[purchases._lines.Length];
        work.Each(
            Pieces,
            piece => Sort(First(piece, last), First(piece + 1, last), places[piece], purchases._lines, buyers, orders, baskets));
        purchases.KeepFirstOfEachCustomer(buyers, customers, work);
        return purchases;
    }

    private static int First(int piece, int count) => (int)((long)count * piece / Pieces);

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

    /// <summary>Turns each piece's counts by product into the places where they go.</summary>
    /// <returns>Where each product's lines begin, and behind them all lines.</returns>
    private static int[] StartsAndPlaces(int products, int[][] places)
    {
        var starts = new int[products + 1];
        var sum = 0;
        for (var product = 0; product < products; product++)
        {
            starts[product] = sum;
            foreach (var piece in places)
                (piece[product], sum) = (sum, sum + piece[product]);
        }

        starts[products] = sum;
        return starts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sort(int start, int end, int[] places, int[] lines, int[] buyers, OrderTable orders, BasketTable baskets)
    {
        for (var order = start; order < end; order++)
        {
            if (!orders.IsDelivered(order))
                continue;
            for (var line = baskets.FirstLineOfOrder(order); line < baskets.EndOfOrder(order); line++)
            {
                var place = places[baskets.Product[line]]++;
                lines[place] = line;
                buyers[place] = orders.Customer[order];
            }
        }
    }

    private void KeepFirstOfEachCustomer(int[] buyers, int customers, Work work)
    {
        var lastProducts = new PerWorker<int[]>(() => new int[customers]);
        var total = 0L;
        work.Each(Pieces, piece => lastProducts.Use(lastProduct => Interlocked.Add(
            ref total, KeepFirst(First(piece, Counts.Length), First(piece + 1, Counts.Length), buyers, lastProduct))));
        Total = total;
    }

    /// <param name="start">The first product.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="buyers">The customer of each line, by its place.</param>
    /// <param name="lastProduct">By customer, the product, counted from 1, that was met last: any that is not of this piece.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long KeepFirst(int start, int end, int[] buyers, int[] lastProduct)
    {
        var total = 0L;
        for (var product = start; product < end; product++)
        {
            var kept = _starts[product];
            for (var i = _starts[product]; i < _starts[product + 1]; i++)
            {
                ref var last = ref lastProduct[buyers[i]];
                if (last == product + 1)
                    continue;
                last = product + 1;
                _lines[kept++] = _lines[i];
            }

            Counts[product] = kept - _starts[product];
            total += Counts[product];
        }

        return total;
    }
}
