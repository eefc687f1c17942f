using System.Globalization;
using System.Reflection;
using CommerceFixtures.Engine.Scheduling;

namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>
/// read FOLDER: generates the set at two sizes, runs all readers alternately, each run in its own process, and prints the figures.
/// </summary>
internal sealed class ReadingBenchmark
{
    private const string RunsOption = "--runs";
    private const int UsualRuns = 5;

    /// <summary>A first load is short, and varies more from process to process.</summary>
    private const int FirstLoadsPerRun = 4;

    private static readonly string[] Readers =
        [ReaderNames.Own, ReaderNames.CsvHelper34, ReaderNames.CsvHelper34Pooled, ReaderNames.CsvHelper33, ReaderNames.Sylvan];

    private static readonly BenchmarkSize Large = BenchmarkSize.All.Single(size => size.Name == "100x");

    private readonly string _folder;
    private readonly int _runs;
    private readonly CancellationToken _cancellation;

    private ReadingBenchmark(string folder, int runs, CancellationToken cancellation)
    {
        _folder = folder;
        _runs = runs;
        _cancellation = cancellation;
    }

    public static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var arguments = new CommandWords(words, mostPlain: 1, options: [RunsOption]);
        var (folder, runs) = (arguments.Folder, arguments.Number(RunsOption, least: 1) ?? UsualRuns);
        using var interruption = new Interruption();
        var benchmark = new ReadingBenchmark(folder, runs, interruption.Token);
        benchmark.Make(BenchmarkSize.Default);
        benchmark.Make(Large);
        Console.WriteLine(
            $"{Machine.Description}, by `dotnet run -c Release --project tests/CommerceFixtures.Benchmarks -- read " +
                $"FOLDER{arguments.Options}`:\n");
        Console.WriteLine(await benchmark.LargeTableAsync());
        Console.WriteLine(await benchmark.DefaultTableAsync());
        return ExitCode.Done;
    }

    private void Make(BenchmarkSize size) => new EngineRun(new MakeOptions { Cancellation = _cancellation })
        .Make(RequestedSets.Read(size.Counts.Settings)[0], FolderOf(size));

    /// <summary>Warm, at 100 times the default size: rows per second and allocations, for streaming and for loading into lists.</summary>
    private async Task<string> LargeTableAsync()
    {
        var streams = await MeasureAsync(Large, ReadingRun.Stream, _runs);
        var loads = await MeasureAsync(Large, ReadingRun.Load, _runs);
        var table = new MarkdownTable(
            textColumns: 1,
            "at 100x, warm", "stream: rows/s", "times", "MB allocated", "times", "load lists: rows/s", "times", "MB allocated", "times");
        foreach (var reader in Readers)
        {
            var (stream, load) = (streams[reader], loads[reader]);
            table.Add(
                reader,
                Figures.Count(Large.Counts.Total / stream.Seconds),
                Figures.Digits(streams[ReaderNames.Own].Seconds / stream.Seconds),
                Figures.Digits(stream.Bytes / Figures.Million),
                Figures.Digits(stream.Bytes / streams[ReaderNames.Own].Bytes),
                Figures.Count(Large.Counts.Total / load.Seconds),
                Figures.Digits(loads[ReaderNames.Own].Seconds / load.Seconds),
                Figures.Digits(load.Bytes / Figures.Million),
                Figures.Digits(load.Bytes / loads[ReaderNames.Own].Bytes));
        }

        return table + "\n";
    }

    /// <summary>The default set in a new process, and the warm time to the first row at both sizes.</summary>
    private async Task<string> DefaultTableAsync()
    {
        var firstLoads = await MeasureAsync(BenchmarkSize.Default, ReadingRun.FirstLoad, _runs * FirstLoadsPerRun);
        var ofDefault = await MeasureAsync(BenchmarkSize.Default, ReadingRun.FirstRow, _runs);
        var ofLarge = await MeasureAsync(Large, ReadingRun.FirstRow, _runs);
        var table = new MarkdownTable(
            textColumns: 1,
            "default set", "first load in a process", "times", "whole process", "to the first item, warm", "the same at 100x");
        foreach (var reader in Readers)
        {
            table.Add(
                reader,
                Figures.Seconds(firstLoads[reader].Seconds),
                Figures.Digits(firstLoads[reader].Seconds / firstLoads[ReaderNames.Own].Seconds),
                Figures.Seconds(firstLoads[reader].WallSeconds),
                Figures.Microseconds(ofDefault[reader].Seconds),
                Figures.Microseconds(ofLarge[reader].Seconds));
        }

        return table + "\n";
    }

    /// <summary>Alternates, so that other load on the machine affects all readers equally. Returns the medians of the processes.</summary>
    private async Task<IReadOnlyDictionary<string, ReaderFigures>> MeasureAsync(BenchmarkSize size, string mode, int runs)
    {
        var figures = Readers.ToDictionary(reader => reader, _ => new List<ReaderFigures>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var reader in Readers)
                figures[reader].Add(await RunAsync(reader, mode, FolderOf(size)));
        }

        await Console.Error.WriteLineAsync($"{size.Name}, {mode}: measured");
        var medians = figures.ToDictionary(reader => reader.Key, reader => ReaderFigures.MediansOf(reader.Value));
        RequireSameResults(medians);
        return medians;
    }

    private async Task<ReaderFigures> RunAsync(string reader, string mode, string folder)
    {
        var (wallSeconds, output) = await ChildProcess.RunAsync(ProgramOf(reader), [folder, reader, mode], _cancellation);
        var fields = ReportLine.Parse(output);
        return new(fields["result"][0], fields["seconds"][0], fields["bytes"][0], wallSeconds);
    }

    private string FolderOf(BenchmarkSize size) => Path.Combine(_folder, size.Name);

    private static void RequireSameResults(IReadOnlyDictionary<string, ReaderFigures> figures)
    {
        if (figures.Values.Select(reader => reader.Result).Distinct().Count() > 1)
        {
            throw new FailedException("The readers read different data: " + string.Join(", ", figures.Select(reader =>
                string.Create(CultureInfo.InvariantCulture, $"{reader.Key} {reader.Value.Result}"))));
        }
    }

    /// <summary>
    /// One program cannot load two versions of an assembly, and CsvHelper 34 does some of its work when the program with its rows starts.
    /// So each version has its own program.
    /// </summary>
    private static string ProgramOf(string reader)
    {
        var key = reader switch
        {
            ReaderNames.CsvHelper33 => "CsvHelper33Program",
            ReaderNames.CsvHelper34 or ReaderNames.CsvHelper34Pooled => "CsvHelper34Program",
            _ => "ReadersProgram",
        };
        return typeof(ReadingBenchmark).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == key).Value!;
    }
}

/// <summary>The report of a process about a reader.</summary>
internal sealed record ReaderFigures(double Result, double Seconds, double Bytes, double WallSeconds)
{
    public static ReaderFigures MediansOf(IReadOnlyCollection<ReaderFigures> runs) => new(
        runs.First().Result,
        Spread.Of(runs.Select(run => run.Seconds)).Median,
        Spread.Of(runs.Select(run => run.Bytes)).Median,
        Spread.Of(runs.Select(run => run.WallSeconds)).Median);
}
