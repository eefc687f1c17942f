using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>Dates a review after the delivery and some days of use, or sooner near the end of the window.</summary>
internal sealed class ReviewDates
{
    private readonly Draws _draws;
    private readonly int _end;
    private readonly ReviewProfile _profile;

    public ReviewDates(MakeContext context) =>
        (_draws, _end, _profile) = (context.Draws("reviews.review_date"), context.Calendar.End, context.Profile.Reviews);

    /// <summary>The day of the review of a line that was bought before the last day of the window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Day(int orderDay, int line)
    {
        var left = _end - orderDay;
        var delivery = _profile.DeliveryDays + _draws.Below(_profile.DeliverySpread + 1, line);

        // Log-logistic: half of the reviews come before the median lag, and there is a long tail, which ends at the maximum.
        var share = _draws.Unit(line, draw: 1) * _profile.MaxLagDays / (_profile.MaxLagDays + _profile.MedianLagDays);
        var wait = delivery + (int)(_profile.MedianLagDays * share / (1 - share));
        return orderDay + (wait <= left ? wait : 1 + _draws.Below(left, line, draw: 2));
    }
}
