using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Puts the reviews in date order; reviews of one day stand in the order of their orders.</summary>
internal sealed class ReviewOrder
{
    /// <summary>Pieces of the orders that are worked on side by side.</summary>
    private const int Pieces = 32;

    private readonly OrderTable _orders;
    private readonly BasketTable _baskets;
    private readonly ReviewDates _dates;
    private readonly bool[] _isReviewed;

    private ReviewOrder(OrderTable orders, BasketTable baskets, ReviewDates dates, bool[] isReviewed) =>
        (_orders, _baskets, _dates, _isReviewed) = (orders, baskets, dates, isReviewed);

    /// <param name="isReviewed">By line.</param>
    /// <param name="count">How many lines are.</param>
    /// <param name="days">Days of the window.</param>
    /// <param name="orders">In date order.</param>
    /// <param name="baskets">Their lines.</param>
    /// <param name="dates">When each line is reviewed.</param>
    /// <param name="work">Sorts pieces side by side.</param>
    public static ReviewTable Make(
        bool[] isReviewed, int count, int days, OrderTable orders, BasketTable baskets, ReviewDates dates, Work work)
    {
        var order = new ReviewOrder(orders, baskets, dates, isReviewed);
        var reviews = new ReviewTable(count);
        var places = new int[Pieces][];
        work.Each(Pieces, piece => places[piece] = order.CountByDay(First(piece, orders), First(piece + 1, orders), days));
        var sum = 0;
        for (var day = 0; day < days; day++)
        {
            foreach (var piece in places)
                (piece[day], sum) = (sum, sum + piece[day]);
        }

        work.Each(Pieces, piece => order.Place(First(piece, orders), First(piece + 1, orders), places[piece], reviews));
        return reviews;
    }

    private static int First(int piece, OrderTable orders) => (int)((long)orders.Count * piece / Pieces);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] CountByDay(int start, int end, int days)
    {
        var counts = new int[days];
        for (var order = start; order < end; order++)
        {
            for (var line = _baskets.FirstLineOfOrder(order); line < _baskets.EndOfOrder(order); line++)
            {
                if (_isReviewed[line])
                    counts[_dates.Day(_orders.Day[order], line)]++;
            }
        }

        return counts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place(int start, int end, int[] places, ReviewTable reviews)
    {
        for (var order = start; order < end; order++)
        {
            for (var line = _baskets.FirstLineOfOrder(order); line < _baskets.EndOfOrder(order); line++)
            {
                if (!_isReviewed[line])
                    continue;
                var day = _dates.Day(_orders.Day[order], line);
                var review = places[day]++;
                reviews.Day[review] = day;
                reviews.Order[review] = order;
                reviews.Product[review] = _baskets.Product[line];
            }
        }
    }
}
