using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Items;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Sorts the reviews by date, and those of one day by order.</summary>
internal sealed class ReviewOrder
{
    private readonly OrderTable _orders;
    private readonly BasketTable _baskets;
    private readonly ReviewDates _dates;
    private readonly bool[] _isReviewed;

    private ReviewOrder(MakeContext context, OrderTable orders, BasketTable baskets, bool[] isReviewed) =>
        (_orders, _baskets, _dates, _isReviewed) = (orders, baskets, new ReviewDates(context), isReviewed);

    /// <param name="context">The number of reviews, and the source of their dates.</param>
    /// <param name="orders">The orders, sorted by date.</param>
    /// <param name="baskets">The lines of the orders.</param>
    /// <param name="isReviewed">Whether each line is reviewed.</param>
    public static ReviewTable Make(MakeContext context, OrderTable orders, BasketTable baskets, bool[] isReviewed)
    {
        var (order, reviews) = (new ReviewOrder(context, orders, baskets, isReviewed), new ReviewTable(context.Part.Reviews));
        var days = context.Calendar.Days;
        var places = context.Work.Pieces(orders.Count, (start, end) => order.CountByDay(start, end, days));
        PiecePlaces.Of(places, days);
        context.Work.Pieces(orders.Count, (piece, start, end) => order.Place(start, end, places[piece], reviews));
        return reviews;
    }

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
