namespace CommerceFixtures.Benchmarks.Reading;

/// <summary>read-with FOLDER READER MODE: measures one of the readers that are in this program.</summary>
internal static class ReaderCommand
{
    public const string Name = "read-with";

    public static int Run(IReadOnlyList<string> words)
    {
        if (words is not [var folder, var reader, var mode])
            throw new UsageException($"{Name} takes FOLDER READER MODE.");
        ReadingRun.Run(Reader(reader), mode, folder);
        return ExitCode.Done;
    }

    private static ShopReader Reader(string name) => name switch
    {
        ReadingBenchmark.Own => new OwnReader(),
        ReadingBenchmark.CsvHelper34 => new CsvHelper34Reader(poolStrings: false),
        ReadingBenchmark.CsvHelper34Pooled => new CsvHelper34Reader(poolStrings: true),
        ReadingBenchmark.Sylvan => new SylvanReader(),
        _ => throw new UsageException($"There is no reader '{name}'."),
    };
}
