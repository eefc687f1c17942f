using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Curves that avoid the functions whose last digits differ between machines.</summary>
public class CurvesTests
{
    [Theory, InlineData(1, 2), InlineData(7, 45), InlineData(379, 1899), InlineData(6, 30), InlineData(1, 1), InlineData(100, 10)]
    public void Geometric_steps_agree_with_powers(double low, double high)
    {
        for (var fraction = 0.0; fraction < 1; fraction += 0.00137)
        {
            var power = low * Math.Pow(high / low, fraction);
            Assert.InRange(Curves.GeometricBetween(low, high, fraction) / power, 1 - 1e-5, 1 + 1e-5);
        }

        Assert.Equal(low, Curves.GeometricBetween(low, high, 0));
    }

    [Theory, InlineData(0.3), InlineData(0.15), InlineData(0.05)]
    public void The_first_ranks_hold_the_share_that_the_offset_tells(double offset)
    {
        const int count = 10_000;
        var weights = Enumerable.Range(0, count).Select(rank => (double)Curves.RankWeight(rank, count, offset)).ToArray();

        Assert.Equal(weights.OrderDescending(), weights);
        foreach (var fraction in new[] { 0.01, 0.1, 0.2, 0.5, 0.9 })
        {
            var share = weights.Take((int)(fraction * count)).Sum() / weights.Sum();
            Assert.Equal(fraction * (1 + offset) / (fraction + offset), share, 0.001);
        }
    }

    [Fact]
    public void Every_rank_has_a_weight() => Assert.True(Curves.RankWeight(99_999_999, 100_000_000, 0.3) > 0);

    [Theory, InlineData(0.05), InlineData(0.4), InlineData(1)]
    public void A_random_factor_has_a_mean_of_1_and_its_variance(double variance)
    {
        var normals = new Draws(3, "test.factor");
        var factors = Enumerable.Range(0, 100_000).Select(row => Curves.RandomFactor(normals.Normal(row), variance)).ToArray();

        Assert.All(factors, factor => Assert.True(factor >= 0));
        Assert.Equal(1, factors.Average(), 0.02);
        Assert.Equal(Math.Sqrt(variance), Statistics.StandardDeviation(factors), 0.02);
    }
}
