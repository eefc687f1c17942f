using System.Diagnostics;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks.Naive;

/// <summary>naive FOLDER [SETTINGS]: generates the naive shop, with the counts of the settings.</summary>
internal static class NaiveCommand
{
    public static int Run(IReadOnlyList<string> words)
    {
        var arguments = new CommandWords(words, mostPlain: 2);
        var folder = arguments.Folder;
        var requested = RequestedSets.Read(arguments.Second)[0].Counts;
        var counts = new RowCounts(
            requested.Products, requested.Customers, requested.Orders, checked((int)requested.OrderItems), requested.Reviews);
        var clock = Stopwatch.StartNew();
        NaiveFiles.Write(new NaiveShop(counts), folder);
        var seconds = clock.Elapsed.TotalSeconds;
        Console.WriteLine($"naive: {Figures.Seconds(seconds)}, {counts.Settings}");
        ProcessReport.Print(counts.Total, [seconds], new Dictionary<MakePhase, double>());
        return ExitCode.Done;
    }
}
