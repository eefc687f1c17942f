using System.Diagnostics;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>Measures one reader in this process and prints the figures.</summary>
internal static class ReadingRun
{
    public const string Stream = "stream";
    public const string Load = "load";
    public const string FirstLoad = "first-load";
    public const string FirstRow = "first-row";

    private const int WarmPasses = 6;
    private const int Passes = 9;
    private const int FirstRows = 101;

    public static void Run(ShopReader reader, string mode, string folder)
    {
        Func<string, long> read = mode switch
        {
            Stream => reader.Stream,
            Load or FirstLoad => reader.Load,
            FirstRow => reader.ReadFirstItem,
            _ => throw new ArgumentException($"There is no mode '{mode}'.", nameof(mode)),
        };

        for (var pass = 0; pass < WarmPassesOf(mode); pass++)
            read(folder);
        var result = 0L;
        var (seconds, bytes) = (new List<double>(), 0L);
        for (var pass = 0; pass < PassesOf(mode); pass++)
        {
            if (mode != FirstRow)
                GC.Collect();
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            result = read(folder);
            seconds.Add(clock.Elapsed.TotalSeconds);
            bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        }

        seconds.Sort();
        ReportLine.Print(
        [
            ReportLine.Field("result", result), ReportLine.Field("seconds", seconds[seconds.Count / 2]), ReportLine.Field("bytes", bytes),
        ]);
    }

    private static int WarmPassesOf(string mode) => mode switch
    {
        FirstLoad => 0,
        FirstRow => FirstRows,
        _ => WarmPasses,
    };

    private static int PassesOf(string mode) => mode switch
    {
        FirstLoad => 1,
        FirstRow => FirstRows,
        _ => Passes,
    };
}
