using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Items;

/// <summary>
/// Ranks every product in every week: the higher its score, the deeper its discount. The exact shares of discounts decide where the
/// promotions begin. In the sale around Black Friday, all scores are higher.
/// </summary>
internal sealed class Promotions
{
    private readonly Draws _draws;
    private readonly int _firstWeekday;
    private readonly bool[] _isSale;
    private readonly double _distanceInSale;
    private readonly double _usualStart;

    public Promotions(MakeContext context)
    {
        var (calendar, profile) = (context.Calendar, context.Profile.Promotions);
        _draws = context.SharedDraws("order_items.promotion");
        _distanceInSale = profile.DistanceOnBlackFriday;
        _usualStart = context.Profile.Orders.DiscountShares[0] / 100.0;

        // A promotion lasts from Monday to Sunday.
        _firstWeekday = ((int)calendar.Start.DayOfWeek + 6) % 7;
        _isSale = new bool[calendar.Days];
        for (var day = 0; day < _isSale.Length; day++)
        {
            var afterBlackFriday = Thanksgiving.DaysTo(calendar.Date(day)) - 1;
            _isSale[day] = afterBlackFriday >= -profile.DaysBeforeBlackFriday && afterBlackFriday <= profile.DaysAfterBlackFriday;
        }
    }

    /// <summary>The week of a day. The sale around Black Friday lasts until Cyber Monday.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Week(int day) => (day + _firstWeekday - (_isSale[day] && !_isSale[Math.Min(day + 1, _isSale.Length - 1)] ? 1 : 0)) / 7;

    /// <summary>The score of a product on a day, in [0, 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Score(int product, int day) => InSale(_draws.Unit(product, Week(day)), day);

    /// <summary>The score of something on a day of which the score on an ordinary day is given.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double InSale(double score, int day) => _isSale[day] ? 1 - (1 - score) * _distanceInSale : score;

    /// <summary>Whether a product is likely to be discounted on a day.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOnPromotion(int product, int day) => Score(product, day) >= _usualStart;
}
