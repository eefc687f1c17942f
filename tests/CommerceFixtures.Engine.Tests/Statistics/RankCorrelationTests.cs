using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Reviews;

/// <summary>Spearman's rank correlation, with ties.</summary>
public class RankCorrelationTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 10.0, 20, 90 }, 1)]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 9.0, 4, 1 }, -1)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { 2.0, 1, 4, 3 }, 0.6)]
    [InlineData(new[] { 1.0, 1, 2 }, new[] { 1.0, 2, 3 }, 0.8660254)]
    [InlineData(new[] { 1.0, 1, 2, 2 }, new[] { 1.0, 2, 1, 2 }, 0)]
    [InlineData(new[] { 5.0, 5, 5 }, new[] { 1.0, 2, 3 }, 0)]
    [InlineData(new double[0], new double[0], 0)]
    public void Correlations_made_by_hand(double[] xs, double[] ys, double correlation) =>
        Assert.Equal(correlation, RankCorrelation.Spearman(xs, ys), 1e-6);

    [Fact]
    public void Correlations_agree_with_the_definition()
    {
        var draws = new Draws(1, "test.spearman");
        for (var row = 0; row < 100; row++)
        {
            var xs = Enumerable.Range(0, 40).Select(i => (double)draws.Below(12, row, i)).ToArray();
            var ys = xs.Select((x, i) => x + draws.Below(20, row, 100 + i)).ToArray();
            Assert.Equal(Statistics.Spearman(xs, ys), RankCorrelation.Spearman(xs, ys), 1e-9);
        }
    }
}
