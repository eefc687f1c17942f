using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

public class LogarithmTests
{
    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(99), InlineData(1499), InlineData(1500), InlineData(12_345_678_901)]
    [InlineData(long.MaxValue)]
    public void It_is_the_natural_logarithm(long number) => Assert.Equal(Math.Log(number), Logarithm.Of(number), 6);
}
