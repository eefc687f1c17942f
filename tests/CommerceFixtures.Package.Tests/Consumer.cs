namespace CommerceFixtures.Package.Tests;

/// <summary>A throw-away project that uses the package, in a folder of its own.</summary>
internal sealed class Consumer : IDisposable
{
    /// <summary>The files of a set, as they are beside each other in every folder.</summary>
    public static readonly string[] SetFiles =
        ["customers.csv", "manifest.json", "order_items.csv", "orders.csv", "products.csv", "reviews.csv"];

    private readonly TemporaryFolder folder = new();
    private readonly string packagesFolder;
    private int runs;

    public Consumer(string? packagesFolder = null)
    {
        this.packagesFolder = packagesFolder ?? PackedProduct.SharedPackagesFolder;
        Write("Program.cs", "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count);");
    }

    /// <summary>One framework, or several with semicolons between them.</summary>
    public string TargetFrameworks { get; set; } = "net10.0";

    /// <summary>XML of the properties of the project. The counts are small: the tests look at the build, not at the data.</summary>
    public string Properties { get; set; } = "<CommerceFixturesOrders>30</CommerceFixturesOrders>";

    /// <summary>XML of the items of the project.</summary>
    public string Items { get; set; } = "";

    public string ProjectPath => FullPath("Consumer.csproj");

    public string FullPath(string path) => Path.Combine(folder.FullPath, path);

    /// <summary>Writes a file; one that says the same already keeps its date, as it does in an editor.</summary>
    public void Write(string path, string text)
    {
        if (!File.Exists(FullPath(path)) || File.ReadAllText(FullPath(path)) != text)
            File.WriteAllText(FullPath(path), text);
    }

    /// <summary>Writes the project and runs <c>dotnet</c> with a binary log; spaces separate the arguments.</summary>
    public async Task<BuildRun> RunAsync(string arguments)
    {
        Write("Consumer.csproj", Project());
        var log = FullPath($"log{++runs}.binlog");
        var (exitCode, output) = await DotNet.RunAsync(
            folder.FullPath, packagesFolder, [.. arguments.Split(' '), "-nodeReuse:false", "-nologo", $"-bl:{log}"]);
        return new(exitCode, output, log);
    }

    /// <summary>Runs, and fails the test with what was printed where that fails.</summary>
    public async Task<BuildRun> SucceedAsync(string arguments)
    {
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 0, run.Output);
        return run;
    }

    /// <summary>Runs what was built and returns what it prints.</summary>
    public async Task<string> ProgramOutputAsync(string assembly = "bin/Debug/net10.0/Consumer.dll")
    {
        var (exitCode, output) = await DotNet.RunAsync(folder.FullPath, packagesFolder, [assembly]);
        Assert.True(exitCode == 0, output);
        return output.Trim();
    }

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

    public void Dispose() => folder.Dispose();

    private string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFrameworks>{TargetFrameworks}</TargetFrameworks>
            <OutputType>Exe</OutputType>
            <UseAppHost>false</UseAppHost>
            <RollForward>Major</RollForward>
            <RestoreAdditionalProjectSources>{PackedProduct.Feed}</RestoreAdditionalProjectSources>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CommerceFixtures" Version="{PackedProduct.Version}" />
            {Items}
          </ItemGroup>
        </Project>
        """.Replace("TargetFrameworks>", TargetFrameworks.Contains(';') ? "TargetFrameworks>" : "TargetFramework>");
}
