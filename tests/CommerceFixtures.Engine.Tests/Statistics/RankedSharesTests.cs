using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>The smallest keys get the first value, and the counts are exact whatever the keys have in common.</summary>
public class RankedSharesTests
{
    private const int Rows = 20_000;

    [Theory, InlineData(0), InlineData(1), InlineData(3), InlineData(500)]
    public void Rows_get_the_values_that_a_sort_would_give_them(int differentKeys)
    {
        using var work = TestWork.Of(workers: 2);
        var draws = new Draws(5, "test.shares");
        var keys = Enumerable.Range(0, Rows).Select(row => draws.Bits(differentKeys == 0 ? row : row % differentKeys) >> 28).ToArray();
        var (counts, values, column) = (new[] { 12_001, 0, 5_000, 2_999 }, new byte[] { 7, 8, 9, 3 }, new byte[Rows]);

        RankedShares.Assign(keys, 36, counts, values, column, work);

        var sorted = Enumerable.Range(0, Rows).OrderBy(row => keys[row]).ToArray();
        var expected = counts.SelectMany((count, share) => Enumerable.Repeat(values[share], count));
        Assert.Equal(expected, sorted.Select(row => column[row]));
    }
}
