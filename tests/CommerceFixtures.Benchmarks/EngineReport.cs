using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks;

/// <summary>The figures as Markdown.</summary>
internal static class EngineReport
{
    private const string Command = "dotnet run -c Release --project tests/CommerceFixtures.Benchmarks -- engine";
    private const string NoFigure = "-";

    public static string Text(BenchmarkPlan plan, IReadOnlyList<SizeFigures> sizes, ChildRun? warm)
    {
        List<string> paragraphs =
        [
            $"{Machine.Description}, by `{Command} FOLDER{plan.Options}`:",
            TotalsTable(sizes, warm),
            "Medians (least .. most) of whole processes, from start to end, that ran in turns; rows without memory are the making alone, " +
            "in one process. The engine also reads its files back and checks them; the naive program keeps no rule but keys and sums.",
            .. plan.Sizes.Where(plan.IsNaiveSkippedAt).Select(size => $"The naive program is left out at {size.Name}, for its time " +
                $"and its gigabytes; `{BenchmarkPlan.EveryNaiveSwitch}` runs it."),
            PhasesTable(sizes),
            "Medians of the engine's phases. They may run side by side, so they need not add up to the whole.",
        ];
        return string.Join("\n\n", paragraphs);
    }

    private static string TotalsTable(IReadOnlyList<SizeFigures> sizes, ChildRun? warm)
    {
        var table = new MarkdownTable(
            textColumns: 2, "set", "made by", "rows", "wall", "CPU", "peak memory", "rows/s", "MB/s", "wall, times the engine's");
        foreach (var (size, engine, naive) in sizes)
        {
            AddProcesses(table, size.Name, "the engine", engine, engine);
            if (naive.Count > 0)
                AddProcesses(table, size.Name, "Bogus + CsvHelper", naive, engine);
        }

        if (warm is not null)
        {
            AddMakings(table, "default, first in the process", warm, warm.Report.MakeSeconds.Take(1));
            AddMakings(table, "default, warm", warm, warm.Report.MakeSeconds.Skip(1));
        }

        return table.ToString();
    }

    private static void AddProcesses(MarkdownTable table, string set, string maker, List<ChildRun> runs, List<ChildRun> engine)
    {
        var wall = WallOf(runs);
        table.Add(
            set,
            maker,
            Figures.Count(runs[0].Report.Rows),
            wall.Text(Figures.Seconds),
            Spread.Of(runs.Select(run => run.Report.CpuSeconds)).Text(Figures.Seconds),
            Spread.Of(runs.Select(run => (double)run.Report.PeakBytes)).Text(Figures.Megabytes),
            RowsPerSecond(runs[0], wall),
            MegabytesPerSecond(runs[0], wall),
            Figures.Digits(wall.Median / WallOf(engine).Median));
    }

    private static void AddMakings(MarkdownTable table, string set, ChildRun run, IEnumerable<double> seconds)
    {
        var wall = Spread.Of(seconds);
        table.Add(
            set,
            "the engine",
            Figures.Count(run.Report.Rows),
            wall.Text(Figures.Seconds),
            NoFigure,
            NoFigure,
            RowsPerSecond(run, wall),
            MegabytesPerSecond(run, wall),
            NoFigure);
    }

    private static string PhasesTable(IReadOnlyList<SizeFigures> sizes)
    {
        var table = new MarkdownTable(textColumns: 1, ["phase", .. sizes.Select(figures => figures.Size.Name)]);
        foreach (var phase in Enum.GetValues<MakePhase>())
            table.Add([PhaseName(phase), .. sizes.Select(figures => PhaseCell(figures.Engine, phase))]);
        return table.ToString();
    }

    private static string PhaseCell(List<ChildRun> runs, MakePhase phase)
    {
        var seconds = runs.Where(run => run.Report.PhaseSeconds.ContainsKey(phase)).Select(run => run.Report.PhaseSeconds[phase]).ToArray();
        return seconds.Length > 0 ? Figures.Seconds(Spread.Of(seconds).Median) : NoFigure;
    }

    private static Spread WallOf(List<ChildRun> runs) => Spread.Of(runs.Select(run => run.WallSeconds));

    private static string RowsPerSecond(ChildRun run, Spread wall) => Figures.Count(run.Report.Rows / wall.Median);

    private static string MegabytesPerSecond(ChildRun run, Spread wall) => Figures.Digits(run.FileBytes / Figures.Million / wall.Median);

#pragma warning disable CA1308 // A word to be read, not one to be compared.
    private static string PhaseName(MakePhase phase) => phase.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
