using CommerceFixtures.Engine.Tests;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>A temporary obj folder, in which the task runs as the targets would run it.</summary>
internal sealed class TaskFolder : IDisposable
{
    public static readonly string[] SetFiles =
        ["customers.csv", "manifest.json", "order_items.csv", "orders.csv", "products.csv", "reviews.csv"];

    private readonly string root = Directory.CreateTempSubdirectory("CommerceFixtures.").FullName;

    public string FullPath => Beside("CommerceFixtures");

    public string ProjectFile => Beside("Consumer.csproj");

    /// <param name="settings">The settings, as <see cref="SettingsNotation"/> describes.</param>
    /// <param name="items">The CommerceFixture items of the project.</param>
    public TaskRun Run(string settings, params TaskItem[] items)
    {
        using var task = Task(settings, items);
        return Execute(task);
    }

    public GenerateCommerceFixtures Task(string settings, params TaskItem[] items) => new()
    {
        BuildEngine = new RecordingBuildEngine(),
        Settings = SettingsNotation.Encode(settings),
        Items = items,
        OutputDirectory = FullPath + Path.DirectorySeparatorChar,
        FileList = Beside("CommerceFixtures.files"),
        RecordFile = Beside("CommerceFixtures.made"),
        ProjectFile = ProjectFile,
        DisplayDirectory = @"bin\Debug/",
    };

    public static TaskRun Execute(GenerateCommerceFixtures task) => new(task.Execute(), (RecordingBuildEngine)task.BuildEngine);

    /// <summary>The path of a file or folder beside this folder.</summary>
    public string Beside(string path) => Path.Combine(root, path);

    public string File(string path) => Path.Combine(FullPath, path);

    /// <summary>All files, as sorted paths relative to the folder, with <c>/</c>.</summary>
    public string[] Files() =>
        [.. Directory.GetFiles(FullPath, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Writes what a build leaves if it is killed while it generates files.</summary>
    public void WriteLeftovers()
    {
        var killed = File(".commerce-fixtures-0123456789abcdef0123456789abcdef");
        Directory.CreateDirectory(killed + ".tmp/replaced");
        System.IO.File.WriteAllText(killed + ".tmp/orders.csv", "half");
        System.IO.File.WriteAllText(killed + ".tmp/replaced/orders.csv", "of before");
        System.IO.File.WriteAllText(killed + ".in-use", "");
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}

/// <summary>The result and the messages of the task.</summary>
internal sealed record TaskRun(bool Succeeded, RecordingBuildEngine Engine)
{
    /// <summary>The messages about sets that were generated.</summary>
    public string[] Made =>
        [.. Engine.Messages.Select(message => message.Message!).Where(text => text.Contains(" rows in ", StringComparison.Ordinal))];
}
