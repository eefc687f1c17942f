namespace CommerceFixtures.Benchmarks;

/// <summary>The plan of a benchmark: what to measure.</summary>
internal sealed class BenchmarkPlan
{
    public const string EveryNaiveSwitch = "--naive-at-every-size";

    private const string SizesOption = "--sizes";
    private const string RunsOption = "--runs";
    private const string NoNaiveSwitch = "--no-naive";

    private readonly int? _runs;
    private readonly bool _naive;
    private readonly bool _naiveAtEverySize;

    public BenchmarkPlan(IReadOnlyList<string> words)
    {
        var arguments = new CommandWords(
            words, mostPlain: 1, options: [SizesOption, RunsOption], switches: [NoNaiveSwitch, EveryNaiveSwitch]);
        Folder = arguments.Folder;
        Sizes = arguments.Text(SizesOption) is { } names ? [.. names.Split(',').Select(SizeOf)] : BenchmarkSize.All;
        _runs = arguments.Number(RunsOption, least: 1);
        _naive = !arguments.Has(NoNaiveSwitch);
        _naiveAtEverySize = arguments.Has(EveryNaiveSwitch);
        if (!_naive && _naiveAtEverySize)
            throw new UsageException($"{NoNaiveSwitch} and {EveryNaiveSwitch} exclude each other.");
        Options = arguments.Options;
    }

    public string Folder { get; }

    public IReadOnlyList<BenchmarkSize> Sizes { get; }

    /// <summary>The options as they were entered, for repeating the measurement.</summary>
    public string Options { get; }

    public int RunsOf(BenchmarkSize size) => _runs ?? size.UsualRuns;

    public bool IsNaiveRunAt(BenchmarkSize size) => _naive && (_naiveAtEverySize || size.NaiveIsQuick);

    /// <summary>Whether a size has no naive figures even though they were not excluded.</summary>
    public bool IsNaiveSkippedAt(BenchmarkSize size) => _naive && !IsNaiveRunAt(size);

    private static BenchmarkSize SizeOf(string name) =>
        BenchmarkSize.All.FirstOrDefault(size => size.Name == name)
        ?? throw new UsageException(
            $"There is no size '{name}'. Write {string.Join(", ", BenchmarkSize.All.Select(size => size.Name))}, or some of them.");
}
