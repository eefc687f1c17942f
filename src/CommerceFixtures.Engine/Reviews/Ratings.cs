namespace CommerceFixtures.Engine;

/// <summary>
/// Stars in exact shares, by rank of a score: the best 40 % get five, and so on. The score is part price, part the product's own
/// quality, part the reviewer, less something for goods sent back.
/// </summary>
internal static class Ratings
{
    public static void Assign(ReviewTable reviews, ProductTable products, bool[] isReturned, long seed, ReviewProfile profile)
    {
        var counts = Quota.Counts(reviews.Count, profile.StarShares);
        var dearness = PriceRank.OfEach(products.PriceCents);
        Attempts.Make(
            profile.QualityStrengths,
            strength => AssignAt(strength, reviews, dearness, isReturned, counts, seed, profile),
            assigned => PriceAndQuality.Of(assigned, products, profile).Shortfall(profile));
    }

    private static ReviewTable AssignAt(
        double strength, ReviewTable reviews, double[] dearness, bool[] isReturned, int[] counts, long seed, ReviewProfile profile)
    {
        var reviewer = new Draws(seed, "reviews.rating");
        var quality = new Draws(seed, "reviews.quality");
        var deviations = Math.Sqrt(12); // of a uniform place in (0, 1): its variance is 1/12
        var chance = Math.Sqrt(1 - strength * strength);
        var displeasure = new double[reviews.Count];
        for (var review = 0; review < reviews.Count; review++)
        {
            var product = reviews.Product[review];
            var opinion = profile.ProductQuality * quality.Normal(product) + reviewer.Normal(review);
            if (isReturned[review])
                opinion -= profile.ReturnPenalty;
            displeasure[review] = -strength * (dearness[product] - 0.5) * deviations - chance * opinion;
        }

        var places = Enumerable.Range(0, reviews.Count).OrderBy(review => displeasure[review]).ToArray();
        var next = 0;
        for (var k = 0; k < counts.Length; k++)
        {
            for (var i = 0; i < counts[k]; i++)
                reviews.Stars[places[next++]] = (byte)(5 - k);
        }

        return reviews;
    }
}
