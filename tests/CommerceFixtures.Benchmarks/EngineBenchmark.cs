namespace CommerceFixtures.Benchmarks;

/// <summary>
/// engine FOLDER: runs the engine and the naive program alternately, each run in its own process, and prints the figures.
/// </summary>
internal sealed class EngineBenchmark(BenchmarkPlan plan, CancellationToken cancellation)
{
    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var plan = new BenchmarkPlan(words);
        using var interruption = new Interruption();
        var benchmark = new EngineBenchmark(plan, interruption.Token);
        Console.WriteLine(EngineReport.Text(plan, await benchmark.MeasureSizesAsync(), await benchmark.MeasureWarmAsync()));
        return ExitCode.Done;
    }

    private async Task<IReadOnlyList<SizeFigures>> MeasureSizesAsync()
    {
        var figures = new List<SizeFigures>();
        foreach (var size in plan.Sizes)
            figures.Add(await MeasureAsync(size));
        return figures;
    }

    /// <summary>Alternates, so that other load on the machine affects both programs equally.</summary>
    private async Task<SizeFigures> MeasureAsync(BenchmarkSize size)
    {
        var figures = new SizeFigures(size, [], []);
        for (var run = 0; run < plan.RunsOf(size); run++)
        {
            figures.Engine.Add(await RunAsync(size.Name, "make", size.Counts.Settings));
            if (plan.IsNaiveRunAt(size))
                figures.Naive.Add(await RunAsync(size.Name, "naive", size.Counts.Settings));
        }

        return figures;
    }

    /// <summary>Returns null if the default size is not measured.</summary>
    private async Task<ChildRun?> MeasureWarmAsync() =>
        plan.Sizes.Contains(BenchmarkSize.Default) ? await RunAsync(BenchmarkSize.Default.Name, "warm") : null;

    private async Task<ChildRun> RunAsync(string size, string command, params string[] words)
    {
        var run = await ChildRun.StartAsync(plan.Folder, command, words, cancellation);
        await Console.Error.WriteLineAsync($"{size}, {command}: {Figures.Seconds(run.WallSeconds)}");
        return run;
    }
}

/// <summary>The runs of both programs at one size.</summary>
internal sealed record SizeFigures(BenchmarkSize Size, List<ChildRun> Engine, List<ChildRun> Naive);
