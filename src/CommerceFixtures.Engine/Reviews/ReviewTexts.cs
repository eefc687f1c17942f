using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Vocabulary;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Chooses the numbers of the texts: how long a text is and how it is spelled are habits of its reviewer, and the words are drawn for each
/// review.
/// </summary>
internal sealed class ReviewTexts
{
    private readonly ReviewTable _reviews;
    private readonly OrderTable _orders;
    private readonly Draws _reviewer;
    private readonly Draws _review;
    private readonly int _habitShare;
    private readonly WeightedTable _lengths;
    private readonly WeightedTable _voices;
    private readonly WeightedTable _tempers;

    private ReviewTexts(MakeContext context, ReviewTable reviews, OrderTable orders)
    {
        var profile = context.Profile.Reviews;
        (_reviews, _orders, _habitShare) = (reviews, orders, profile.HabitShare);
        (_reviewer, _review) = (context.Draws("reviews.reviewer"), context.Draws("reviews.review_text"));
        (_lengths, _voices, _tempers) = (Table(profile.LengthWeights), Table(profile.VoiceWeights), Table(profile.TemperWeights));
    }

    public static void Assign(MakeContext context, ReviewTable reviews, OrderTable orders) =>
        context.Work.Blocks(reviews.Count, new ReviewTexts(context, reviews, orders).Choose);

    private static WeightedTable Table(int[] weights) => new(Array.ConvertAll(weights, weight => (long)weight));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Choose(int start, int end)
    {
        for (var review = start; review < end; review++)
        {
            _reviews.Text[review] = ReviewStyle.Number(
                Habit(_lengths, review, 1), Habit(_voices, review, 3), Habit(_tempers, review, 5), _review.Bits(review));
        }
    }

    /// <summary>Draws from a table for the reviewer or, now and then, for the review.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Habit(WeightedTable table, int review, int draw) =>
        _review.Below(100, review, draw) < _habitShare
            ? table.Draw(_reviewer, _orders.Customer[_reviews.Order[review]], draw)
            : table.Draw(_review, review, draw + 1);
}
