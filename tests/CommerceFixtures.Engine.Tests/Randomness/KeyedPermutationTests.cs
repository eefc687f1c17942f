using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Each place occurs once, in an order that depends on the key.</summary>
public class KeyedPermutationTests
{
    [Fact]
    public void Every_small_count_is_permuted()
    {
        for (var count = 1; count <= 300; count++)
            RequirePermutation(count);
    }

    [Theory, InlineData(4096), InlineData(4097), InlineData(65_535), InlineData(200_003)]
    public void Large_counts_are_permuted(int count) => RequirePermutation(count);

    [Fact]
    public void Places_of_a_count_beyond_32_bits_stay_within_it_and_apart()
    {
        const long count = 5_000_000_000;
        var permutation = new KeyedPermutation(count, new Draws(3, "test.permutation"));
        var places = Enumerable.Range(0, 10_000).Select(i => permutation[i * 499_999L]).ToArray();

        Assert.All(places, place => Assert.InRange(place, 0, count - 1));
        Assert.Distinct(places);
        Assert.Contains(places, place => place > int.MaxValue);
    }

    [Fact]
    public void Another_key_is_another_order()
    {
        Assert.NotEqual(Order(50, new Draws(1, "test.permutation")), Order(50, new Draws(2, "test.permutation")));
        Assert.NotEqual(Order(50, new Draws(1, "test.permutation")), Order(50, new Draws(1, "test.other")));
        Assert.Equal(Order(50, new Draws(1, "test.permutation")), Order(50, new Draws(1, "test.permutation")));
    }

    [Fact]
    public void Another_row_is_another_order()
    {
        var draws = new Draws(1, "test.permutation");

        Assert.Equal(Order(50, draws), Order(50, draws, row: 0));
        Assert.NotEqual(Order(50, draws, row: 1), Order(50, draws, row: 2));
        Assert.NotEqual(Order(50, draws, row: 1), Order(50, draws, row: 1L << 40));
        RequirePermutation(50, row: 7);
    }

    [Theory, InlineData(2), InlineData(3), InlineData(5), InlineData(6), InlineData(9), InlineData(17)]
    public void Each_place_is_as_likely_as_the_next(int count)
    {
        RequireEvenPlaces(count, (key, index) => new KeyedPermutation(count, new Draws(key, "test.permutation"))[index]);
        RequireEvenPlaces(count, (key, index) => new KeyedPermutation(count, new Draws(1, "test.permutation"), row: key)[index]);
    }

    private static void RequireEvenPlaces(int count, Func<int, int, long> placeOf)
    {
        const int hitsOfEach = 4000;
        for (var index = 0; index < count; index += Math.Max(1, (count - 1) / 2))
        {
            var hits = new int[count];
            for (var key = 0; key < hitsOfEach * count; key++)
                hits[(int)placeOf(key, index)]++;
            Assert.All(hits, hit => Assert.InRange(hit, hitsOfEach * 0.93, hitsOfEach * 1.07));
        }
    }

    private static void RequirePermutation(int count, long row = 0) => Assert.Equal(
        Enumerable.Range(0, count).Select(i => (long)i), Order(count, new Draws(count, "test.permutation"), row).Order());

    private static long[] Order(int count, Draws draws, long row = 0)
    {
        var permutation = new KeyedPermutation(count, draws, row);
        return [.. Enumerable.Range(0, count).Select(i => permutation[i])];
    }
}
