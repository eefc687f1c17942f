using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Draws are uniform, independent of each other, and permanent.</summary>
public class DrawsTests
{
    private const int Rows = 100_000;

    [Theory]
    [InlineData(1, "orders.payment_method", 0, 0, 0x4687C1C07D30BFB4UL)]
    [InlineData(1, "orders.payment_method", 1, 0, 0x6E69EE0CCD8270C7UL)]
    [InlineData(1, "orders.payment_method", 0, 1, 0xAA6EDC68145C1D35UL)]
    [InlineData(-1, "customers.first_name", 12345, 2, 0xE88D244CE0FB5260UL)]
    [InlineData(long.MinValue, "x", long.MaxValue, int.MaxValue, 0x185F4AC0384B75EAUL)]
    public void The_stream_never_changes(long seed, string column, long row, int draw, ulong bits) =>
        Assert.Equal(bits, new Draws(seed, column).Bits(row, draw));

    [Fact]
    public void The_draws_of_a_row_are_those_of_the_column()
    {
        var draws = new Draws(7, "test.row");
        var row = draws.Row(123_456);

        Assert.Equal(draws.Bits(123_456, 9), row.Bits(9));
        Assert.Equal(draws.Unit(123_456, 9), row.Unit(9));
        Assert.Equal(draws.Below(1000, 123_456, 9), row.Below(1000, 9));
        Assert.Equal(draws.Below(1_000_000_000_000, 123_456, 9), row.Below(1_000_000_000_000, 9));
    }

    [Theory, InlineData(1), InlineData(2), InlineData(7), InlineData(100), InlineData(int.MaxValue)]
    public void A_draw_lies_below_its_bound(int bound)
    {
        var draws = new Draws(1, "test.below");
        for (var row = 0; row < 2000; row++)
        {
            Assert.InRange(draws.Below(bound, row), 0, bound - 1);
            Assert.InRange(draws.Below(bound * 1_000_000_000L, row), 0, bound * 1_000_000_000L - 1);
        }
    }

    [Fact]
    public void Draws_are_uniform_over_rows_draws_seeds_and_columns()
    {
        RequireUniform(i => new Draws(1, "test.uniform").Below(10, i));
        RequireUniform(i => new Draws(1, "test.uniform").Below(10, 5, i));
        RequireUniform(i => new Draws(i, "test.uniform").Below(10, 5));
        RequireUniform(i => new Draws(1, "test." + (char)i + (char)(i >> 8)).Below(10, 5));

        static void RequireUniform(Func<int, int> draw)
        {
            var hits = new int[10];
            for (var i = 0; i < Rows; i++)
                hits[draw(i)]++;
            var chiSquared = hits.Sum(count => (count - Rows / 10.0) * (count - Rows / 10.0) / (Rows / 10.0));

            // With 9 degrees of freedom, a larger value occurs once in 10,000 times. The seeds are fixed.
            Assert.InRange(chiSquared, 0, 33.7);
        }
    }

    [Fact]
    public void Units_fill_the_interval()
    {
        var draws = new Draws(2, "test.unit");
        var units = Enumerable.Range(0, Rows).Select(row => draws.Unit(row)).ToArray();

        Assert.All(units, unit => Assert.True(unit is >= 0 and < 1));
        Assert.InRange(units.Average(), 0.497, 0.503);
        Assert.InRange(units.Min(), 0, 0.0001);
        Assert.InRange(units.Max(), 0.9999, 1);
    }

    [Fact]
    public void Normals_have_mean_0_and_deviation_1()
    {
        var draws = new Draws(2, "test.normal");
        var normals = Enumerable.Range(0, Rows).Select(row => draws.Normal(row)).ToArray();

        Assert.InRange(normals.Average(), -0.01, 0.01);
        Assert.InRange(Statistics.StandardDeviation(normals), 0.99, 1.01);
        Assert.InRange(normals.Count(normal => Math.Abs(normal) < 1) / (double)Rows, 0.67, 0.69);
    }

    [Fact]
    public void Neighbouring_rows_do_not_follow_each_other()
    {
        var draws = new Draws(3, "test.serial");
        var units = Enumerable.Range(0, 3000).Select(row => draws.Unit(row)).ToArray();

        Assert.InRange(Statistics.Spearman(units[1..], units[..^1]), -0.06, 0.06);
    }
}
