namespace CommerceFixtures.Package.Tests;

/// <summary>In a project with the strictest compiler settings, the additions of the package cause no warnings.</summary>
public sealed class StrictProjectTests : IDisposable
{
    private const string Strictest = """
        <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <ImplicitUsings>disable</ImplicitUsings>
        <Nullable>disable</Nullable>
        <RootNamespace>Acme.CommerceFixtures.Tests</RootNamespace>
        <CommerceFixturesOrders>30</CommerceFixturesOrders>
        """;

    private const string EveryRuleIsAnError = """
        root = true

        [*]
        dotnet_analyzer_diagnostic.severity = error

        """;

    private const string ButInTheProgram = """

        [Program.cs]
        dotnet_analyzer_diagnostic.severity = none
        """;

    private readonly Consumer consumer = new() { Properties = Strictest };

    public StrictProjectTests() => consumer.Write("Program.cs", """
        using System;

        [assembly: CLSCompliant(true)]
        [assembly: System.Runtime.InteropServices.ComVisible(false)]
        [assembly: System.Resources.NeutralResourcesLanguage("en")]

        namespace Acme.CommerceFixtures.Tests
        {
            internal static class Program
            {
                private static void Main()
                {
                    Console.WriteLine(global::CommerceFixtures.Default.Orders.Count);
                }
            }
        }
        """);

    public void Dispose() => consumer.Dispose();

    /// <summary>Starts with the version in which the generated class is written.</summary>
    [Fact]
    public async Task No_language_version_warns()
    {
        consumer.Write(".editorconfig", EveryRuleIsAnError + ButInTheProgram);
        await consumer.SucceedAsync("restore");

        foreach (var version in new[] { "7.3", "8", "9", "10", "11", "12", "13", "14", "latest", "preview" })
        {
            var build = await consumer.SucceedAsync($"build --no-restore -p:LangVersion={version}");

            Assert.True(build.CalledCompiler);
            Assert.Empty(build.Warnings);
            Assert.Equal("30", await consumer.ProgramOutputAsync());
        }
    }

    [Fact]
    public async Task Rules_that_are_errors_find_the_projects_own_code_alone()
    {
        consumer.Write(".editorconfig", EveryRuleIsAnError);

        var build = await consumer.RunAsync("build");

        Assert.NotEmpty(build.Errors);
        Assert.All(build.Errors, error => Assert.Equal("Program.cs", Path.GetFileName(error.File)));
    }

    /// <summary>Some analyzers also check generated code, for example one that bans APIs outside of a single place.</summary>
    [Fact]
    public async Task Analyzers_of_others_find_nothing_in_the_generated_class()
    {
        consumer.Items = """
            <PackageReference Include="Meziantou.Analyzer" Version="3.0.321" />
            <PackageReference Include="Microsoft.CodeAnalysis.BannedApiAnalyzers" Version="5.6.0" />
            <PackageReference Include="Roslynator.Analyzers" Version="5.0.1" />
            <PackageReference Include="SonarAnalyzer.CSharp" Version="9.32.0.97167" />
            <PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.556" />
            <AdditionalFiles Include="BannedSymbols.txt" />
            """;
        consumer.Write(".editorconfig", EveryRuleIsAnError);
        consumer.Write("BannedSymbols.txt", """
            P:System.AppContext.BaseDirectory
            T:System.Lazy`1
            T:System.IO.Path
            T:System.IO.File
            T:System.Console
            T:System.DateTime
            T:System.Threading.Tasks.Task
            """);
        consumer.Write("Faults.cs", """
            internal static class Faults
            {
                // TODO: something for each of them to find.
                internal static bool Holds(bool whether) { return whether == true; }
            }
            """);

        var build = await consumer.RunAsync("build");

        Assert.All(build.Errors, error => Assert.Contains(Path.GetFileName(error.File), (string[])["Program.cs", "Faults.cs"]));
        Assert.All(
            (string[])["MA0026", "RCS1110", "RS0030", "S1135", "SA1633"],
            code => Assert.Contains(code, build.Errors.Select(error => error.Code)));
    }
}
