using System.Diagnostics;
using System.Security.Cryptography;

namespace CommerceFixtures.Package.Tests;

/// <summary>
/// A throw-away project that uses the package, in a folder of its own, with other projects beside it where a test adds them.
/// </summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The files of a set, as they are beside each other in every folder.</summary>
    public static readonly string[] SetFiles =
        ["customers.csv", "manifest.json", "order_items.csv", "orders.csv", "products.csv", "reviews.csv"];

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder? ownPackages;
    private readonly List<ConsumerProject> projects = [];
    private int runs;

    /// <param name="project">The path of its project file, whose extension chooses the language.</param>
    /// <param name="ownPackages">Whether NuGet restores to a new folder of its own, in place of the one that all consumers share.</param>
    public Consumer(string project = "Consumer.csproj", bool ownPackages = false)
    {
        this.ownPackages = ownPackages ? new() : null;
        Project = Add(project);
        if (project.EndsWith(".csproj", StringComparison.Ordinal))
            Write(
                Path.Combine(Path.GetDirectoryName(project)!, "Program.cs"),
                "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);");
    }

    /// <summary>Where NuGet restores to.</summary>
    public string PackagesFolder => ownPackages?.FullPath ?? PackedProduct.SharedPackagesFolder;

    /// <summary>The project that uses the package, the only one unless more were added.</summary>
    public ConsumerProject Project { get; }

    /// <inheritdoc cref="ConsumerProject.TargetFrameworks"/>
    public string TargetFrameworks { get => Project.TargetFrameworks; set => Project.TargetFrameworks = value; }

    /// <inheritdoc cref="ConsumerProject.Properties"/>
    public string Properties { get => Project.Properties; set => Project.Properties = value; }

    /// <inheritdoc cref="ConsumerProject.Items"/>
    public string Items { get => Project.Items; set => Project.Items = value; }

    /// <summary>Variables for <c>dotnet</c> beside or instead of the test's own; null takes one away.</summary>
    public Dictionary<string, string?> Environment { get; } = [];

    /// <summary>The command that starts <c>dotnet</c>, such as one that does it as another user.</summary>
    public string[] Launcher { get; set; } = [];

    public string FullPath(string path = "") => Path.Combine(folder.FullPath, path);

    /// <summary>
    /// From now on <c>dotnet</c> is run by a user whom the system refuses what it would grant to root. The folder of the consumer is made
    /// his; that of the packages, which must be one of its own, he may read.
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

    /// <summary>Adds a project in the same folder, or in one below.</summary>
    public ConsumerProject Add(string path)
    {
        var project = new ConsumerProject(path);
        projects.Add(project);
        return project;
    }

    /// <summary>Writes a file; one that says the same already keeps its date, as it does in an editor.</summary>
    public void Write(string path, string text)
    {
        if (File.Exists(FullPath(path)) && File.ReadAllText(FullPath(path)) == text)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Deletes a folder, if it is there.</summary>
    public void Delete(string path)
    {
        if (Directory.Exists(FullPath(path)))
            Directory.Delete(FullPath(path), recursive: true);
    }

    /// <summary>Writes a solution of all projects.</summary>
    public void WriteSolution(string path) => Write(
        path,
        $"<Solution>{string.Concat(projects.Select(project => $"""<Project Path="{project.Path}" />"""))}</Solution>");

    /// <summary>Writes the projects and runs <c>dotnet</c> with a binary log.</summary>
    /// <param name="arguments">Arguments with spaces between them.</param>
    /// <param name="more">Further ones, which may hold spaces.</param>
    public async Task<BuildRun> RunAsync(string arguments, params string[] more)
    {
        var log = NextLog();
        var (exitCode, output) = await DotNet.RunAsync(StartInfo([.. arguments.Split(' '), .. more, .. ForBuilds(log)]));
        return new(exitCode, output, log);
    }

    /// <summary>Runs, and fails the test with what was printed where that fails.</summary>
    public async Task<BuildRun> SucceedAsync(string arguments, params string[] more)
    {
        var run = await RunAsync(arguments, more);
        Assert.True(run.ExitCode == 0, run.Output);
        return run;
    }

    /// <summary>Starts a run for the test to end.</summary>
    public Process Start(string arguments) => DotNet.Start(StartInfo([.. arguments.Split(' '), .. ForBuilds(NextLog())]));

    /// <summary>Runs what was built and returns what it prints.</summary>
    public Task<string> ProgramOutputAsync(string assembly = "bin/Debug/net10.0/Consumer.dll") => OutputAsync(assembly);

    /// <summary>Runs a program that was published as one and returns what it prints.</summary>
    public Task<string> ExecutableOutputAsync(string path) => PrintedAsync(DotNet.StartInfo(FullPath(path)));

    /// <summary>Runs <c>dotnet</c> for what it prints, where there is nothing to log.</summary>
    public Task<string> OutputAsync(params string[] arguments) => PrintedAsync(StartInfo(arguments));

    /// <summary>The files below a folder, relative to it, with <c>/</c>, in order; none where the folder is missing.</summary>
    public string[] Files(string path)
    {
        var directory = FullPath(path);
        return Directory.Exists(directory)
            ? [.. Directory.GetFiles(directory, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>
    /// The files below a folder by name, a line each with its hash; that of a folder which lacks one, or has another, differs.
    /// </summary>
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
