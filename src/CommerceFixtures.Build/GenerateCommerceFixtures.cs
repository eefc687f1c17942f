using System.Globalization;
using CommerceFixtures.Engine.Files;
using CommerceFixtures.Engine.Scheduling;
using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>Makes the data sets that a project asks for.</summary>
[MSBuildMultiThreadableTask]
public sealed class GenerateCommerceFixtures : FixtureTask
{
    /// <summary>The encoded settings, the same text that the source generator reads.</summary>
    [Required]
    public string Settings { get; set; } = "";

    /// <summary>The project's <c>CommerceFixture</c> items, for the names of their metadata.</summary>
    public ITaskItem[] Items { get; set; } = [];

    /// <summary>The folder below <c>obj</c> that holds the files; a named set has a folder of its name in it.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>Where to write the list of the files of all sets, whose paths in it are relative to the output directory.</summary>
    [Required]
    public string FileList { get; set; } = "";

    /// <summary>Where to remember which build of the package made the sets, so that no date has to tell.</summary>
    [Required]
    public string RecordFile { get; set; } = "";

    /// <summary>The number of the only part to make, from 0 on; nothing makes all parts.</summary>
    public string Part { get; set; } = "";

    /// <summary>Whether a page that shows the set is wanted beside the files of each.</summary>
    public bool Report { get; set; }

    /// <summary>How many workers to use; nothing leaves it to MSBuild.</summary>
    public string Parallelism { get; set; } = "";

    /// <summary>How many projects MSBuild builds side by side, as its switch <c>-m</c> says.</summary>
    public int NodeCount { get; set; } = 1;

    /// <summary>The output folder as the project writes it, with either separator, for the message alone.</summary>
    public string DisplayDirectory { get; set; } = "";

    /// <summary>Tells how long a set takes, and when to say how far it is.</summary>
    internal TimeProvider Time { get; set; } = TimeProvider.System;

    private protected override void Run()
    {
        // The runtime formats with the culture of the thread, and the bytes may not depend on the machine's.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Generate();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private void Generate()
    {
        var (sets, settingsProblems) = SettingsReader.Read(Settings);
        var problems = ItemMetadata.Problems(Items).Concat(settingsProblems).ToList();
        var part = sets.Count > 0 ? PartNumber.Read(Part, sets[0].Parts, problems) : null;
        var workers = WorkerCount.Read(Parallelism, problems);
        if (Report && part is not null && sets[0].Parts > 1)
            problems.Add(new(
                ProblemCode.ReportOfPart,
                $"CommerceFixturesReport is true and CommerceFixturesPart is {Quoted.Text(Part)}, and a report shows a whole set. " +
                "Set CommerceFixturesReport to false, or leave CommerceFixturesPart away."));
        problems.ForEach(LogProblem);
        if (problems.Count > 0)
            return;

        var home = new SetsFolder(OutputDirectory, RecordFile);
        var folders = sets.Select(set => new SetFolder(home, Items.Length == 0 ? "" : set.Name, set, part, Report)).ToList();
        var list = new FileList(FileList, home.FullPath);
        home.RefuseLinks(folders);
        list.MarkOutdated();
        home.DeleteOthers(folders);
        var byCurrency = folders.ToLookup(folder => folder.IsCurrent());
        if (byCurrency[false].Any())
        {
            home.Begin(byCurrency[false]);
            Make(byCurrency[false], workers);
        }

        // A set that was made has a new page whatever the dates of the files say: a clock ticks every few milliseconds.
        foreach (var folder in folders.Where(folder => Report && (byCurrency[false].Contains(folder) || folder.LacksReport())))
            WriteReport(folder);
        foreach (var folder in byCurrency[true])
            Keep(folder);
        list.Write(folders);
    }

    private void Keep(SetFolder folder)
    {
        if (folder.HasUnaskedReport)
            Tell(folder.Set, $"{SetFileNames.Report} stays, since it shows these files");
        folder.Keep();
    }

    private void WriteReport(SetFolder folder)
    {
        var start = Time.GetTimestamp();
        folder.WriteReport(Cancellation);
        TellWritten(folder.Set, SetFileNames.Report, start);
    }

    private void Make(IEnumerable<SetFolder> folders, int? workersAsked)
    {
        using var cores = BorrowedCores.From(BuildEngine, workersAsked ?? Math.Min(NodeCount, Environment.ProcessorCount));
        var workers = workersAsked ?? cores.Count;
        Log.LogMessage(MessageImportance.Low, $"CommerceFixtures works with {workers} {(workers == 1 ? "worker" : "workers")}.");
        foreach (var folder in folders)
            Make(folder, workers);
    }

    private void Make(SetFolder folder, int workers)
    {
        var start = Time.GetTimestamp();
        var rows = folder.Make(new MakeOptions
        {
            Workers = workers,
            Report = progress => Tell(folder.Set, ProgressText.Of(progress)),
            Time = Time,
            Cancellation = Cancellation,
        });
        TellWritten(folder.Set, string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows in {folder.Tables.Count} files"), start);
    }

    private void TellWritten(DataSetSettings set, string what, long start) => Tell(
        set,
        string.Create(
            CultureInfo.InvariantCulture, $"{what} -> {Display(set)}  {Time.GetElapsedTime(start).TotalSeconds:0.0} s"));

    private void Tell(DataSetSettings set, string text) => Log.LogMessage(MessageImportance.High, $"CommerceFixtures: {set.Name}: {text}");

    private string Display(DataSetSettings set) => Path.Combine(DisplayDirectory, set.Folder).Replace('\\', '/');
}
