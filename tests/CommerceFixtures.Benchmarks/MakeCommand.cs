using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks;

/// <summary>make FOLDER [SETTINGS]: generates each set of the settings. If there are several, each gets its own folder.</summary>
internal static class MakeCommand
{
    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new CommandWords(words, mostPlain: 2, options: ["--workers", "--part"]);
        var (folder, sets) = (arguments.Folder, RequestedSets.Read(arguments.Second));
        using var interruption = new Interruption();
        var run = new EngineRun(Options(arguments, interruption.Token));
        foreach (var set in sets)
        {
            run.Make(set, sets.Count == 1 ? folder : Path.Combine(folder, set.Name));
            Console.WriteLine($"{set.Name}: {Figures.Seconds(run.MakeSeconds[^1])}, {set.Fingerprint}");
        }

        run.PrintReport();
        return ExitCode.Done;
    }

    private static MakeOptions Options(CommandWords arguments, CancellationToken cancellation)
    {
        var options = new MakeOptions { Part = arguments.Number("--part", least: 0), Cancellation = cancellation };
        return arguments.Number("--workers", least: 1) is { } workers ? options with { Workers = workers } : options;
    }
}
