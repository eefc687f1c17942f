namespace CommerceFixtures.Benchmarks;

/// <summary>A size of the shop.</summary>
/// <param name="Name">The name on the command line and in the table.</param>
/// <param name="Counts">The rows of each file.</param>
/// <param name="UsualRuns">The default number of runs for its medians.</param>
/// <param name="NaiveIsQuick">Whether the naive program needs little time and memory.</param>
internal sealed record BenchmarkSize(string Name, RowCounts Counts, int UsualRuns, bool NaiveIsQuick)
{
    /// <summary>The default size of the package.</summary>
    public static readonly BenchmarkSize Default = new("default", new(200, 1_000, 3_000, 8_000, 2_500), UsualRuns: 5, NaiveIsQuick: true);

    public static readonly IReadOnlyList<BenchmarkSize> All =
    [
        Default,
        new("100x", new(20_000, 100_000, 300_000, 800_000, 250_000), UsualRuns: 5, NaiveIsQuick: true),
        new("1000x", new(20_000, 1_000_000, 3_000_000, 8_000_000, 2_500_000), UsualRuns: 3, NaiveIsQuick: false),
    ];
}
