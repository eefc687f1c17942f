namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Every place once, in an order that the key decides.</summary>
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
    public void Each_place_is_as_likely_as_the_next()
    {
        const int keys = 4000;
        var hits = new int[5];
        for (var key = 0; key < keys; key++)
            hits[(int)new KeyedPermutation(5, new Draws(key, "test.permutation"))[0]]++;

        Assert.All(hits, count => Assert.InRange(count, keys * 0.17, keys * 0.23));
    }

    private static void RequirePermutation(int count) =>
        Assert.Equal(Enumerable.Range(0, count).Select(i => (long)i), Order(count, new Draws(count, "test.permutation")).Order());

    private static long[] Order(int count, Draws draws)
    {
        var permutation = new KeyedPermutation(count, draws);
        return [.. Enumerable.Range(0, count).Select(i => permutation[i])];
    }
}
