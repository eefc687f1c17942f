using System.Runtime.CompilerServices;
using CommerceFixtures.Engine.Shop;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Checking;

/// <summary>Measures whether different people write the reviews: their words, and how strict they are.</summary>
internal sealed class ReviewBehavior(CheckedPart check, CustomerCheck customers, ReviewCheck reviews)
{
    private IntraclassCorrelation _strictness;

    public void MeasureTogether()
    {
        var means = MeanRatings();
        var pieces = check.Work.Pieces(customers.Count, (first, end) => StrictnessOf(first, end, means));
        foreach (var piece in pieces)
            _strictness.Add(piece);
    }

    public void Tell()
    {
        var (rules, words) = (check.Rules.Behavior, reviews.Words);
        check.Report.Judge(rules.Contractions, words.WithContraction / (double)words.Reviews);
        check.Report.Judge(rules.ReviewLengths, words.Variation());
        check.Report.Judge(rules.ShortReviews, words.Short / (double)words.Reviews);
        check.Report.Judge(rules.Strictness, _strictness.Value());
    }

    /// <summary>The mean rating of each product; NaN without reviews.</summary>
    private double[] MeanRatings()
    {
        var means = new double[reviews.StarCounts.Length / Stars.Max];
        for (var product = 0; product < means.Length; product++)
        {
            var (count, sum) = (0, 0);
            for (var stars = 1; stars <= Stars.Max; stars++)
            {
                var own = reviews.StarCounts[product * Stars.Max + stars - 1];
                (count, sum) = (count + own, sum + own * stars);
            }

            means[product] = sum / (double)count;
        }

        return means;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private IntraclassCorrelation StrictnessOf(int first, int end, double[] means)
    {
        var strictness = new IntraclassCorrelation();
        var step = check.Profile.Behavior.SampleStep(customers.Count);
        var (starts, rows) = (reviews.OfCustomer.Starts, reviews.OfCustomer.Rows);
        for (var customer = (first + step - 1) / step * step; customer < end; customer += step)
        {
            var (sum, squares) = (0.0, 0.0);
            var own = rows.AsSpan(starts[customer]..starts[customer + 1]);
            foreach (var review in own)
            {
                var difference = reviews.Rating[review] - means[reviews.Product[review]];
                (sum, squares) = (sum + difference, squares + difference * difference);
            }

            if (own.Length > 1)
                strictness.Add(own.Length, sum, squares);
        }

        return strictness;
    }
}
