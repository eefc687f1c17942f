using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Orders;
using CommerceFixtures.Engine.Parts;
using CommerceFixtures.Engine.Products;
using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Reviews;

/// <summary>
/// Assigns stars in exact shares, by the rank of a score: the best 40% get five stars, and so on. The score combines the price, the quality
/// of the product, and the reviewer, with a deduction for returned goods.
/// </summary>
internal sealed class Ratings
{
    /// <summary>All scores are well within this many standard deviations of zero.</summary>
    private const double ScoreSpan = 32;

    /// <summary>The number of bits of a score, so that no precision is lost.</summary>
    private const int KeyBits = 52;

    private static readonly byte[] MostStarsFirst = [.. Enumerable.Range(0, Stars.Max).Select(place => (byte)(Stars.Max - place))];

    private readonly ReviewTable _reviews;
    private readonly OrderTable _orders;
    private readonly ReviewProfile _profile;
    private readonly Draws _opinion;
    private readonly Draws _mood;
    private readonly double[] _dearness;
    private readonly double[] _quality;
    private readonly ulong[] _displeasure;

    private Ratings(MakeContext context, ReviewTable reviews, ProductTable products, OrderTable orders)
    {
        (_reviews, _orders, _profile) = (reviews, orders, context.Profile.Reviews);
        (_opinion, _mood) = (context.Draws("reviews.rating"), context.Draws("customers.mood"));
        _dearness = PriceRank.OfEach(products);
        _quality = new double[products.Count];
        var quality = context.Draws("reviews.quality");
        for (var product = 0; product < _quality.Length; product++)
            _quality[product] = _profile.ProductQuality * quality.Normal(product);
        _displeasure = new ulong[reviews.Count];
    }

    public static void Assign(MakeContext context, ReviewTable reviews, ProductTable products, OrderTable orders)
    {
        var (part, profile, work) = (context.Part, context.Profile.Reviews, context.Work);
        var ratings = new Ratings(context, reviews, products, orders);
        var counts = part.ReviewQuota(profile.StarShares);
        var first = part.Parts > 1 ? profile.FirstStrengthInParts(part.Products, part.Settings.Counts.Reviews) : 0;
        Attempts.Run(profile.QualityStrengths.Length - first, attempt =>
        {
            var strength = profile.QualityStrengths[first + attempt];
            work.Blocks(reviews.Count, (start, end) => ratings.Judge(start, end, strength));
            RankedShares.Assign(ratings._displeasure, KeyBits, counts, MostStarsFirst, reviews.Stars, work);
            return PriceAndQuality.Of(reviews, products, profile).Shortfall(profile);
        });
    }

    /// <summary>Scores the reviews of a block. The more satisfied the reviewer, the smaller the key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Judge(int start, int end, double strength)
    {
        const double keysPerDeviation = (1L << KeyBits) / ScoreSpan;
        var deviations = Math.Sqrt(12); // of a uniform number in (0, 1), whose variance is 1/12
        var chance = Math.Sqrt(1 - strength * strength);
        for (var review = start; review < end; review++)
        {
            var product = _reviews.Product[review];
            var order = _reviews.Order[review];
            var opinion = _quality[product] + _opinion.Normal(review) + _profile.ReviewerMood * _mood.Normal(_orders.Customer[order]);
            if (_orders.IsReturned(order))
                opinion -= _profile.ReturnPenalty;
            var displeasure = -strength * (_dearness[product] - 0.5) * deviations - chance * opinion;
            _displeasure[review] = (ulong)((displeasure + ScoreSpan / 2) * keysPerDeviation);
        }
    }
}
