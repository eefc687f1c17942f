using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Shares are dealt to rows in exact counts, in an order that depends on the draws.</summary>
public class QuotaDealTests
{
    private static readonly int[] Shares = [40, 30, 15, 10, 5];

    [Fact]
    public void Rows_get_exact_counts()
    {
        for (var total = 0; total < 200; total++)
        {
            var counts = Quota.Counts(total, Shares);
            var dealt = Dealt(counts, seed: 7);
            Assert.Equal(counts, Enumerable.Range(0, Shares.Length).Select(share => dealt.Count(own => own == share)));
        }
    }

    [Fact]
    public void A_share_without_rows_is_dealt_to_none() =>
        Assert.Equal([1, 1, 1, 3, 3], Dealt([0, 3, 0, 2, 0], seed: 7).Order());

    [Fact]
    public void The_draws_decide_the_order()
    {
        var dealt = Dealt(Shares, seed: 7);

        Assert.Equal(dealt, Dealt(Shares, seed: 7));
        Assert.NotEqual(dealt, Dealt(Shares, seed: 8));
        Assert.NotEqual(dealt.Order(), dealt);
    }

    private static int[] Dealt(int[] counts, long seed)
    {
        var deal = new QuotaDeal(counts, new Draws(seed, "test.deal"));
        return [.. Enumerable.Range(0, counts.Sum()).Select(row => deal[row])];
    }
}
