namespace CommerceFixtures.Package.Tests;

/// <summary>Projects for frameworks that cannot use the library.</summary>
public sealed class UnsupportedFrameworkTests : IDisposable
{
    private readonly Consumer consumer = new(project: "Library/Library.csproj");

    public UnsupportedFrameworkTests()
    {
        consumer.Project.OutputType = "Library";
        consumer.Write("Library/Program.cs", "public class Stock { public int Left() { return 5; } }");
        consumer.Properties += "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" +
            "<CheckEolTargetFramework>false</CheckEolTargetFramework>";
    }

    public void Dispose() => consumer.Dispose();

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("netstandard2.1")]
    [InlineData("net472")]
    [InlineData("net6.0")]
    [InlineData("netcoreapp3.1")]
    public async Task A_reference_is_one_error_that_says_what_to_target(string framework)
    {
        Target(framework);

        var build = await consumer.RunAsync("build Library");

        var error = Assert.Single(build.Errors);
        Assert.Equal(("CFX0021", "Library.csproj"), (error.Code, Path.GetFileName(error.File)));
        Assert.Contains(framework, error.Text);
        Assert.Contains("Target net8.0 or later", error.Text);
        Assert.Empty(build.Warnings);
        AssertNothingIsMade();
    }

    [Theory]
    [InlineData("netstandard2.0", "")]
    [InlineData("netstandard2.1", "")]
    [InlineData("net472", "")]
    [InlineData("net6.0", "")]
    [InlineData("netstandard2.0", "-p:RestoreUseStaticGraphEvaluation=true")]
    public async Task A_global_reference_adds_nothing(string framework, string option)
    {
        Target(framework);
        ReferGlobally();

        var build = await consumer.SucceedAsync($"build Library {option}".TrimEnd());

        Assert.Empty(build.Warnings);
        Assert.DoesNotContain("CommerceFixtures.dll", consumer.Files($"Library/bin/Debug/{framework}"));
        AssertNothingIsMade();
    }

    [Fact]
    public async Task A_project_that_wants_none_builds()
    {
        Target("netstandard2.0");
        consumer.Properties += "<CommerceFixturesEnabled>false</CommerceFixturesEnabled>";

        Assert.Empty((await consumer.SucceedAsync("build Library")).Warnings);
        AssertNothingIsMade();
    }

    /// <summary>The other framework gets the class and the files.</summary>
    [Fact]
    public async Task Of_several_frameworks_those_that_fit_have_the_data()
    {
        Target("netstandard2.0;net10.0");
        ReferGlobally();
        consumer.Write("Library/Sets.cs", """
            #if NET
            public class Sets { public int Orders() { return CommerceFixtures.Default.Orders.Count; } }
            #endif
            """);

        Assert.Empty((await consumer.SucceedAsync("build Library")).Warnings);

        Assert.Contains("CommerceFixtures/orders.csv", consumer.Files("Library/bin/Debug/net10.0"));
        Assert.DoesNotContain(
            consumer.Files("Library/bin/Debug/netstandard2.0"), file => file.StartsWith("CommerceFixtures", StringComparison.Ordinal));
    }

    /// <summary>
    /// All projects in the repository refer to the package: a library for all frameworks, and the program that has the data.
    /// </summary>
    [Fact]
    public async Task A_program_may_use_such_a_library()
    {
        Target("netstandard2.0");
        ReferGlobally();
        var program = consumer.Add("Program/Program.csproj");
        program.PackageReference = "";
        program.Items = """<ProjectReference Include="../Library/Library.csproj" />""";
        consumer.Write("Program/Program.cs", "System.Console.WriteLine(CommerceFixtures.Default.Orders.Count + new Stock().Left());");

        Assert.Empty((await consumer.SucceedAsync("build Program")).Warnings);

        Assert.Equal("35", await consumer.ProgramOutputAsync("Program/bin/Debug/net10.0/Program.dll"));
    }

    /// <summary>
    /// The reference assemblies of .NET Framework come from a package, and its default language version for generated code is C# 7.3.
    /// </summary>
    private void Target(string frameworks) => consumer.TargetFrameworks = frameworks;

    private void ReferGlobally()
    {
        consumer.Project.PackageReference = "";
        consumer.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <NoWarn>$(NoWarn);NU1507</NoWarn>
              </PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="{ConsumerProject.ThePackage}" Version="{PackedProduct.Version}" /></ItemGroup>
            </Project>
            """);
    }

    private void AssertNothingIsMade() =>
        Assert.DoesNotContain(
            consumer.Files("Library"),
            file => file.Contains("CommerceFixtures", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal));
}
