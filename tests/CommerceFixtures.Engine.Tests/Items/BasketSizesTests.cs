using System.Globalization;
using CommerceFixtures.Engine.Items;

namespace CommerceFixtures.Engine.Tests.Items;

/// <summary>The lines of the orders have the requested sum, and a distribution like the measured one.</summary>
public class BasketSizesTests
{
    [Theory]
    [InlineData(1, 1, 1), InlineData(1, 7, 7), InlineData(1, 3, 200), InlineData(10, 10, 200), InlineData(10, 11, 5), InlineData(10, 49, 5)]
    [InlineData(10, 50, 5), InlineData(3000, 8000, 200), InlineData(3000, 8000, 3), InlineData(3000, 8999, 3)]
    [InlineData(3000, 150_000, 200)]
    [InlineData(50, 49_999, 1000), InlineData(2, 150_000, 100_000)]
    public void The_sum_is_exact_and_no_order_is_out_of_bounds(int orders, int items, int mostLines)
    {
        foreach (var seed in new long[] { 1, 2, -5 })
        {
            var sizes = Sizes(orders, items, mostLines, seed);

            Assert.Equal(orders, sizes.Length);
            Assert.Equal(items, sizes.Sum());
            Assert.All(sizes, size => Assert.InRange(size, 1, mostLines));
        }
    }

    [Fact]
    public void By_default_42_percent_of_orders_have_one_line_and_larger_ones_are_ever_rarer()
    {
        var sizes = Sizes(3000, 8000, 200, seed: 1);
        var counts = Enumerable.Range(1, 8).Select(size => sizes.Count(own => own == size)).ToArray();

        Assert.InRange(counts[0] / 3000.0, 0.40, 0.44);
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.True(sizes.Max() >= 10);
    }

    [Fact]
    public void Another_seed_deals_the_same_sizes_to_other_orders()
    {
        var one = Sizes(500, 1300, 200, seed: 1);
        var other = Sizes(500, 1300, 200, seed: 2);

        Assert.NotEqual(one, other);
        Assert.InRange(one.Order().Zip(other.Order(), (left, right) => Math.Abs(left - right)).Sum(), 0, 10);
    }

    /// <summary>The number of lines of each order.</summary>
    private static int[] Sizes(int orders, int items, int mostLines, long seed)
    {
        var context = TestWork.Context(string.Create(
            CultureInfo.InvariantCulture, $"Products={mostLines}&Orders={orders}&OrderItems={items}&Seed={seed}"));
        var firstLines = BasketSizes.FirstLines(context, mostLines);
        Assert.Equal(0, firstLines[0]);
        return [.. firstLines.Zip(firstLines.Skip(1), (first, next) => next - first)];
    }
}
