using CommerceFixtures.Engine.Randomness;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>The rows that a sort would put first. Of equal keys, the earlier rows are taken.</summary>
public class SmallestKeysTests
{
    private const int Rows = 40_000;

    /// <summary>Keys with this many bits and this many different values, which are far apart.</summary>
    [Theory]
    [InlineData(64, 0), InlineData(63, 0), InlineData(52, 0), InlineData(13, 0), InlineData(1, 0)]
    [InlineData(64, 1), InlineData(64, 2), InlineData(64, 100), InlineData(40, 7), InlineData(12, 1)]
    public void They_are_the_first_of_a_sort(int keyBits, int values)
    {
        Assert.True(Rows > 2 * Work.BlockRows);
        var draws = new Draws(keyBits, "test.keys");
        var keys = Enumerable.Range(0, Rows).Select(row => draws.Bits(values == 0 ? row : row % values) >> (64 - keyBits)).ToArray();

        RequireAsSorted(keys, keyBits, [0, 1, 2, 3, 99, 400, Rows / 2, Rows - 2, Rows - 1, Rows]);
    }

    [Fact]
    public void A_tie_at_the_cut_goes_to_the_earlier_rows()
    {
        ulong[] keys = [5, 3, 5, 1, 5, ulong.MaxValue, 5];

        RequireAsSorted(keys, 64, [0, 1, 2, 3, 4, 5, 6, 7]);
    }

    [Fact]
    public void The_largest_keys_are_keys_like_any_other() =>
        RequireAsSorted([ulong.MaxValue, 0, ulong.MaxValue, ulong.MaxValue - 1, ulong.MaxValue], 64, [0, 1, 2, 3, 4, 5]);

    [Fact]
    public void Nothing_has_no_smallest()
    {
        using var work = TestWork.Of(workers: 2);

        Assert.False(SmallestKeys.Of([], 0, 64, work).Contain(0, 0));
    }

    private static void RequireAsSorted(ulong[] keys, int keyBits, int[] wantedCounts)
    {
        using var work = TestWork.Of(workers: 2);
        var sorted = Enumerable.Range(0, keys.Length).OrderBy(row => keys[row]).ToArray();
        foreach (var wanted in wantedCounts)
        {
            var smallest = SmallestKeys.Of(keys, wanted, keyBits, work);
            Assert.Equal(
                sorted.Take(wanted).Order(), Enumerable.Range(0, keys.Length).Where(row => smallest.Contain(keys[row], row)));
        }
    }
}
