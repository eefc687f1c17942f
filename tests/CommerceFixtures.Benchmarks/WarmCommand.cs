using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks;

/// <summary>
/// warm FOLDER [RUNS]: generates the default set repeatedly in one process, as the builds of a solution do. The first run loads and
/// compiles the code; the others reuse it.
/// </summary>
internal static class WarmCommand
{
    private const int UsualRuns = 20;

    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new CommandWords(words, mostPlain: 2);
        var folder = arguments.Folder;
        var warmRuns = arguments.Second is { } text ? CommandWords.Number("RUNS", text, least: 1) : UsualRuns;
        var set = RequestedSets.Read("")[0];
        using var interruption = new Interruption();
        var run = new EngineRun(new MakeOptions { Cancellation = interruption.Token });
        for (var i = 0; i <= warmRuns; i++)
            run.Make(set, folder);

        Console.WriteLine($"first: {Figures.Seconds(run.MakeSeconds[0])}");
        Console.WriteLine($"{warmRuns} more: {Spread.Of(run.MakeSeconds.Skip(1)).Text(Figures.Seconds)}");
        run.PrintReport();
        return ExitCode.Done;
    }
}
