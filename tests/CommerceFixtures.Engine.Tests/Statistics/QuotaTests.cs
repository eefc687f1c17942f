using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Counts by the largest remainder method.</summary>
public class QuotaTests
{
    [Theory]
    [InlineData(10, new[] { 80, 10, 5, 5 }, new[] { 8, 1, 1, 0 })]
    [InlineData(3, new[] { 80, 10, 5, 5 }, new[] { 3, 0, 0, 0 })]
    [InlineData(3, new[] { 1, 1 }, new[] { 2, 1 })]
    [InlineData(2, new[] { 1, 1, 1 }, new[] { 1, 1, 0 })]
    [InlineData(7, new[] { 60, 25, 15 }, new[] { 4, 2, 1 })]
    [InlineData(0, new[] { 70, 30 }, new[] { 0, 0 })]
    [InlineData(5, new[] { 0, 100 }, new[] { 0, 5 })]
    [InlineData(100_000_000, new[] { 70, 20, 8, 2 }, new[] { 70_000_000, 20_000_000, 8_000_000, 2_000_000 })]
    public void The_largest_remainders_take_the_rest_and_ties_go_to_the_first(int total, int[] shares, int[] counts) =>
        Assert.Equal(counts, Quota.Counts(total, shares));

    [Fact]
    public void Counts_agree_with_exact_decimals()
    {
        var draws = new Draws(1, "test.quota");
        for (var row = 0; row < 2000; row++)
        {
            var shares = Percents(draws, row);
            var total = draws.Below(row < 1000 ? 60 : 1_000_000, row, draw: 99);
            Assert.Equal(Contract.Quotas(total, shares), Quota.Counts(total, shares));
        }
    }

    [Theory]
    [InlineData(400_000_000_001, new[] { 70L, 20, 8, 2 }, new[] { 280_000_000_001, 80_000_000_000, 32_000_000_000, 8_000_000_000 })]
    [InlineData(long.MaxValue, new[] { 1L, 1 }, new[] { long.MaxValue / 2 + 1, long.MaxValue / 2 })]
    [InlineData(3, new[] { 5_000_000_000, 10_000_000_000 }, new[] { 1L, 2 })]
    [InlineData(7, new[] { 0L, 0 }, new[] { 0L, 0 })]
    public void Counts_beyond_32_bits_are_exact(long total, long[] shares, long[] counts) =>
        Assert.Equal(counts, Quota.Counts(total, shares));

    /// <summary>Two to six shares that sum to 100.</summary>
    private static int[] Percents(Draws draws, int row)
    {
        var cuts = Enumerable.Range(0, 1 + draws.Below(5, row)).Select(i => draws.Below(101, row, i + 1)).Order().ToArray();
        return [.. cuts.Append(100).Zip(cuts.Prepend(0), (end, start) => end - start)];
    }
}
