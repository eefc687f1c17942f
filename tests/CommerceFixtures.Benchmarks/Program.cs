using CommerceFixtures.Benchmarks;
using CommerceFixtures.Benchmarks.Naive;
using CommerceFixtures.Benchmarks.Reading;

const string usage = """
    make FOLDER [SETTINGS] [--workers N] [--part K]
        makes data sets, such as: make shop "Orders=5000&Seed=7"
    naive FOLDER [SETTINGS]
        makes as many rows with Bogus and CsvHelper alone
    warm FOLDER [RUNS]
        makes the default set once, and 20 (or RUNS) more times in the same process
    engine FOLDER [--sizes default,100x,1000x] [--runs N] [--no-naive | --naive-at-every-size]
        measures all of these in turns, each in processes of its own, and prints a Markdown table
    read FOLDER [--runs N]
        has this library and others read the files in turns, each in processes of its own, and prints Markdown tables
    """;

try
{
    return args switch
    {
        ["make", .. var words] => MakeCommand.Run(words),
        ["naive", .. var words] => NaiveCommand.Run(words),
        ["warm", .. var words] => WarmCommand.Run(words),
        ["read", .. var words] => await ReadingBenchmark.RunAsync(words),
        ["engine", .. var words] => await EngineBenchmark.RunAsync(words),
        [] => throw new UsageException("No command."),
        [var command, ..] => throw new UsageException($"There is no command '{command}'."),
    };
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(usage);
    return ExitCode.Usage;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped.");
    return ExitCode.Stopped;
}
catch (Exception exception) when (exception is FailedException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return ExitCode.Failed;
}
