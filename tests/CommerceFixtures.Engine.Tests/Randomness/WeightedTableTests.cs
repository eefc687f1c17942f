using CommerceFixtures.Engine.Randomness;

namespace CommerceFixtures.Engine.Tests.Randomness;

/// <summary>Weighted draws find the entry that a linear search would find.</summary>
public class WeightedTableTests
{
    private static readonly Draws Marks = new(11, "test.weighted");

    public static TheoryData<long[]> Weights =>
    [
        [5], [1, 1], [3, 0, 0, 7], [0, 0, 4], [4, 0, 0], [1, 2, 3, 4, 5, 6, 7, 8, 9], [0, 1, 0, 1, 0, 1, 0],
        [1_000_000_000_000, 1, 1_000_000_000_000],
    ];

    [Theory, MemberData(nameof(Weights))]
    public void A_draw_falls_where_a_walk_falls(long[] weights)
    {
        var table = new WeightedTable(weights);

        Assert.Equal(weights.Length, table.Count);
        for (var row = 0; row < 500; row++)
            Assert.Equal(Walk(weights, row), table.Draw(Marks, row));
    }

    [Theory, MemberData(nameof(Weights))]
    public void A_draw_from_a_prefix_knows_nothing_of_the_rest(long[] weights)
    {
        var table = new WeightedTable(weights);
        for (var prefix = 1; prefix <= weights.Length; prefix++)
        {
            var known = weights[..prefix];
            if (known.Sum() == 0)
                continue;
            for (var row = 0; row < 200; row++)
                Assert.Equal(Walk(known, row), table.Draw(prefix, Marks, row));
        }
    }

    [Fact]
    public void Entries_come_in_proportion_to_their_weights()
    {
        const int rows = 40_000;
        var table = new WeightedTable([1, 0, 2, 5]);
        var hits = new int[4];
        for (var row = 0; row < rows; row++)
            hits[table.Draw(Marks, row)]++;

        Assert.Equal(0, hits[1]);
        Assert.InRange(hits[0] / (double)rows, 0.12, 0.13);
        Assert.InRange(hits[2] / (double)rows, 0.24, 0.26);
        Assert.InRange(hits[3] / (double)rows, 0.615, 0.635);
    }

    private static int Walk(long[] weights, int row)
    {
        var mark = Marks.Below(weights.Sum(), row);
        var entry = 0;
        while (mark >= weights[entry])
            mark -= weights[entry++];
        return entry;
    }
}
