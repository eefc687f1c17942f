namespace CommerceFixtures.Package.Tests;

/// <summary>A project that asks its compiler for everything hears nothing about what the package adds to it.</summary>
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

    /// <summary>From the one that the generated class is written in.</summary>
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
}
