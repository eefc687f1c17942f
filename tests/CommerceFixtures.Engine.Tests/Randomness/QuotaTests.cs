namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Counts by largest remainder, dealt to rows in exact numbers.</summary>
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

    [Fact]
    public void Rows_get_exact_counts_in_an_order_that_the_draws_decide()
    {
        int[] shares = [40, 30, 15, 10, 5];
        for (var total = 0; total < 200; total++)
        {
            var assigned = Quota.Assign(total, shares, new Draws(7, "test.assign"));
            Assert.Equal(Quota.Counts(total, shares), Enumerable.Range(0, 5).Select(k => assigned.Count(share => share == k)));
        }

        var dealt = Quota.Assign(100, shares, new Draws(7, "test.assign"));
        Assert.NotEqual(Quota.Assign(100, shares, new Draws(8, "test.assign")), dealt);
        Assert.NotEqual(dealt.Order(), dealt);
    }

    /// <summary>Two to six shares that sum to 100.</summary>
    private static int[] Percents(Draws draws, int row)
    {
        var cuts = Enumerable.Range(0, 1 + draws.Below(5, row)).Select(i => draws.Below(101, row, i + 1)).Order().ToArray();
        return [.. cuts.Append(100).Zip(cuts.Prepend(0), (end, start) => end - start)];
    }
}
