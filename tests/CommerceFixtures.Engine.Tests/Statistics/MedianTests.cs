using CommerceFixtures.Engine.Statistics;

namespace CommerceFixtures.Engine.Tests.Randomness;

public class MedianTests
{
    [Theory]
    [InlineData(new[] { 0, 0, 0 }, double.NaN), InlineData(new[] { 0, 0, 1 }, 2), InlineData(new[] { 1, 0, 1 }, 1)]
    [InlineData(new[] { 2, 0, 1 }, 0), InlineData(new[] { 1, 3, 1, 0, 4 }, 2)]
    public void It_is_the_middle_of_the_counted_numbers(int[] counts, double median) => Assert.Equal(median, Median.OfCounts(counts));
}
