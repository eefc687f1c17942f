using System.Diagnostics;
using System.Globalization;
using CommerceFixtures.Engine;

// make DIRECTORY [SETTINGS]   makes one set, such as: make shop "Orders=5000&Seed=7"
// engine DIRECTORY [RUNS]     times the default set: the first run with everything still to be loaded, then warm ones
switch (args)
{
    case ["make", var directory, .. var settings]:
        return Make(directory, settings.FirstOrDefault() ?? "");
    case ["engine", var directory, .. var runs]:
        return TimeEngine(directory, runs.Length > 0 ? int.Parse(runs[0], CultureInfo.InvariantCulture) : 20);
    default:
        Console.Error.WriteLine("Usage: make DIRECTORY [SETTINGS] | engine DIRECTORY [RUNS]");
        return 2;
}

static int Make(string directory, string encodedSettings)
{
    var (sets, problems) = SettingsReader.Read(encodedSettings);
    foreach (var problem in problems)
        Console.Error.WriteLine($"{problem.Code}: {problem.Message}");
    try
    {
        foreach (var set in sets)
            Console.WriteLine($"{set.Name}: {TimeOf(set, directory):0.0} ms, {set.Fingerprint}");
    }
    catch (FixtureProblemException exception)
    {
        Console.Error.WriteLine($"{exception.Problem.Code}: {exception.Message}");
        return 1;
    }

    return problems.Count == 0 ? 0 : 1;
}

static int TimeEngine(string directory, int runs)
{
    var set = SettingsReader.Read("").Sets[0];
    Console.WriteLine($"first run: {TimeOf(set, directory):0.0} ms");
    var warm = Enumerable.Range(0, runs).Select(_ => TimeOf(set, directory)).Order().ToArray();
    Console.WriteLine($"{runs} more: median {warm[runs / 2]:0.0} ms, {warm[0]:0.0} to {warm[^1]:0.0} ms");
    return 0;
}

static double TimeOf(DataSetSettings set, string directory)
{
    var clock = Stopwatch.StartNew();
    DataSetMaker.Make(set, Path.GetFullPath(directory), "benchmark", new MakeOptions());
    return clock.Elapsed.TotalMilliseconds;
}
