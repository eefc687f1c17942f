using CommerceFixtures.SourceGeneration;

namespace CommerceFixtures.Tests;

/// <summary>Ids and rows as arguments of parameterized tests.</summary>
public sealed class TestCasesTests
{
    public static IEnumerable<object[]> Ids => IdTestCases.OfInt32(3);

    [Theory, MemberData(nameof(Ids))]
    public void A_test_framework_takes_them(int id) => Assert.InRange(id, 1, 3);

    [Fact]
    public void Each_value_is_the_one_argument_of_a_test()
    {
        object row = new();
        Assert.Equal([[1], [2], [3]], IdTestCases.OfInt32(3));
        Assert.Equal([[1L], [2L]], IdTestCases.OfInt64(2));
        Assert.Empty(IdTestCases.OfInt32(0));
        Assert.Same(row, Assert.Single(Assert.Single(new[] { row }.AsTestCases())));
    }

    [Fact]
    public void A_negative_count_is_an_argument_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>("count", () => IdTestCases.OfInt32(-1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => IdTestCases.OfInt64(-1));
    }

    [Fact]
    public void Ids_beyond_32_bits_are_numbers_as_the_others() =>
        Assert.Equal([1L], IdTestCases.OfInt64(5_000_000_000).First());
}
