namespace CommerceFixtures.Tests;

/// <summary>Ids and rows as the arguments of parameterised tests.</summary>
public sealed class TestCasesTests
{
    public static IEnumerable<object[]> Ids => TestCases.OfIds(3);

    [Theory, MemberData(nameof(Ids))]
    public void A_test_framework_takes_them(int id) => Assert.InRange(id, 1, 3);

    [Fact]
    public void Each_value_is_the_one_argument_of_a_test()
    {
        object row = new();
        Assert.Equal([[1], [2], [3]], TestCases.OfIds(3));
        Assert.Equal([[1L], [2L]], TestCases.OfLongIds(2));
        Assert.Empty(TestCases.OfIds(0));
        Assert.Same(row, Assert.Single(Assert.Single(new[] { row }.AsTestCases())));
    }

    [Fact]
    public void Ids_beyond_32_bits_are_numbers_as_the_others() =>
        Assert.Equal([1L], TestCases.OfLongIds(5_000_000_000).First());
}
