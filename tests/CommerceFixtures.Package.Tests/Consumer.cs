using System.Diagnostics;
using System.Security.Cryptography;

namespace CommerceFixtures.Package.Tests;

/// <summary>A throwaway project that uses the package, in its own folder. Tests can add other projects beside it.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The files of a set, which are in one folder.</summary>
    public static readonly string[] SetFiles =
        ["customers.csv", "manifest.json", "order_items.csv", "orders.csv", "products.csv", "reviews.csv"];

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder? ownPackages;
    private readonly List<ConsumerProject> projects = [];
    private int runs;

    /// <param name="project">The path of the project file. Its extension selects the language.</param>
    /// <param name="ownPackages">Whether NuGet restores to a new folder instead of the one that all consumers share.</param>
    public Consumer(string project = "Consumer.csproj", bool ownPackages = false)
    {
        this.ownPackages = ownPackages ? new() : null;
        Project = Add(project);
        if (project.EndsWith(".csproj", StringComparison.Ordinal))
            Write(
                Path.Combine(Path.GetDirectoryName(project)!, "Program.cs"),
                "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);");
    }

    /// <summary>The folder that NuGet restores to.</summary>
    public string PackagesFolder => ownPackages?.FullPath ?? PackedProduct.SharedPackagesFolder;

    /// <summary>The project that uses the package, and the only one unless a test adds more.</summary>
    public ConsumerProject Project { get; }

    /// <inheritdoc cref="ConsumerProject.TargetFrameworks"/>
    public string TargetFrameworks { get => Project.TargetFrameworks; set => Project.TargetFrameworks = value; }

    /// <inheritdoc cref="ConsumerProject.Properties"/>
    public string Properties { get => Project.Properties; set => Project.Properties = value; }

    /// <inheritdoc cref="ConsumerProject.Items"/>
    public string Items { get => Project.Items; set => Project.Items = value; }

    /// <summary>Environment variables for <c>dotnet</c>, in addition to the test's own. A null value removes a variable.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    /// <summary>The command that starts <c>dotnet</c>, for example as another user.</summary>
    public string[] Launcher { get; set; } = [];

    public string FullPath(string path = "") => Path.Combine(folder.FullPath, path);

    /// <summary>
    /// From now on, <c>dotnet</c> runs as a user without the rights of root. The folder of the consumer becomes that user's. The folder of
    /// the packages, which must not be the shared one, becomes readable.
    /// </summary>
    public void BecomeOrdinaryUser()
    {
        if (!System.Environment.IsPrivilegedProcess)
            return;
        const string nobody = "65534";
        Run("chown", "-R", nobody, FullPath());
        Run("chmod", "-R", "a+rX", PackagesFolder);
        Launcher = ["setpriv", $"--reuid={nobody}", $"--regid={nobody}", "--clear-groups", "--"];
        Environment["HOME"] = FullPath();

        static void Run(string command, params string[] arguments)
        {
            using var process = Process.Start(command, arguments);
            process.WaitForExit();
        }
    }

    /// <summary>Adds a project in this folder or a folder below it.</summary>
    public ConsumerProject Add(string path)
    {
        var project = new ConsumerProject(path);
        projects.Add(project);
        return project;
    }

    /// <summary>Writes a file. If it already has this content, it keeps its date, as in an editor.</summary>
    public void Write(string path, string text)
    {
        if (File.Exists(FullPath(path)) && File.ReadAllText(FullPath(path)) == text)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Deletes a folder if it exists.</summary>
    public void Delete(string path)
    {
        if (Directory.Exists(FullPath(path)))
            Directory.Delete(FullPath(path), recursive: true);
    }

    /// <summary>Writes a solution with all projects.</summary>
    public void WriteSolution(string path) => Write(
        path,
        $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project.Path}" />"""))}</Solution>");

    /// <summary>Writes the projects and runs <c>dotnet</c> with a binary log.</summary>
    /// <param name="arguments">Arguments, separated by spaces.</param>
    /// <param name="more">More arguments, which can contain spaces.</param>
    public async Task<BuildRun> RunAsync(string arguments, params string[] more)
    {
        var log = NextLog();
        var (exitCode, output) = await DotNet.RunAsync(StartInfo([.. arguments.Split(' '), .. more, .. ForBuilds(log)]));
        return new(exitCode, output, log);
    }

    /// <summary>Runs <c>dotnet</c>, and fails the test with its output if it fails.</summary>
    public async Task<BuildRun> SucceedAsync(string arguments, params string[] more)
    {
        var run = await RunAsync(arguments, more);
        Assert.True(run.ExitCode == 0, run.Output);
        return run;
    }

    /// <summary>Starts a run that the test ends itself.</summary>
    public Process Start(string arguments) => DotNet.Start(StartInfo([.. arguments.Split(' '), .. ForBuilds(NextLog())]));

    /// <summary>Runs the built program and returns its output.</summary>
    public Task<string> ProgramOutputAsync(string assembly = "bin/Debug/net10.0/Consumer.dll") => OutputAsync(assembly);

    /// <summary>Runs a program that was published as an executable and returns its output.</summary>
    public Task<string> ExecutableOutputAsync(string path) => PrintedAsync(DotNet.StartInfo(FullPath(path)));

    /// <summary>Runs a <c>dotnet</c> command that has no binary log, and returns its output.</summary>
    public Task<string> OutputAsync(params string[] arguments) => PrintedAsync(StartInfo(arguments));

    /// <summary>The files below a folder as sorted relative paths with <c>/</c>, or none if the folder does not exist.</summary>
    public string[] Files(string path)
    {
        var directory = FullPath(path);
        return Directory.Exists(directory)
            ? [.. Directory.GetFiles(directory, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The names and hashes of the files below a folder, so that two folders with different files or contents differ.</summary>
    public string SetHash(string path) => string.Join(
        '\n',
        Files(path).Select(
            file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(FullPath(path), file))))}"));

    public void Dispose()
    {
        folder.Dispose();
        ownPackages?.Dispose();
    }

    private static async Task<string> PrintedAsync(ProcessStartInfo start)
    {
        var (exitCode, output) = await DotNet.RunAsync(start);
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

    private string NextLog() => FullPath($"log{++runs}.binlog");

    private static string[] ForBuilds(string log) => ["-nodeReuse:false", "-nologo", $"-bl:{log}"];

    private ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        projects.ForEach(project => Write(project.Path, project.ToString()));
        var start = DotNet.StartInfo(Launcher, arguments);
        start.WorkingDirectory = folder.FullPath;
        start.Environment["NUGET_PACKAGES"] = PackagesFolder;
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return start;
    }
}
