namespace CommerceFixtures.Package.Tests;

/// <summary>
/// The text of a setting is always treated as text. None of it is run, and a text that is not a valid setting is a single error.
/// </summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Secret = "the-secret-of-the-machine";

    private static readonly string[] Metadata =
        ["Products", "Customers", "Orders", "OrderItems", "Reviews", "Seed", "StartDate", "RegistrationEndDate", "EndDate", "EmailDomains"];

    /// <summary>Texts that could come from outside, for example as a branch name or a build number.</summary>
    private static readonly string[] Texts =
    [
        "x`)) $([System.Environment]::GetEnvironmentVariable(`SECRET`",
        "x`)) $([System.Environment]::GetEnvironmentVariable('SECRET'))",
        "x'))$([System.Environment]::GetEnvironmentVariable('SECRET'))",
        "x\"))$([System.Environment]::GetEnvironmentVariable(\"SECRET\"))",
        "$([System.Environment]::GetEnvironmentVariable('SECRET'))",
        "$(SECRET)",
        "%(Identity) @(Compile) $(MSBuildProjectFile)",
        "``",
        "`",
        "5`",
        "'",
        "\"5\"",
        "5%00",
        "5%1F6",
        "5%1E6",
        "5%0A6",
        "5\u202E6",
        "5\u200B",
        "|Count=2&Name=A",
        "5&Orders=6",
        "%",
        "%25",
        "))",
    ];

    private readonly Consumer consumer = new() { Environment = { ["SECRET"] = Secret } };

    public HostileTextTests() => consumer.Write("Program.cs", "System.Console.WriteLine();");

    public void Dispose() => consumer.Dispose();

    /// <summary>Each set has the text in another metadatum, all in one project.</summary>
    [Fact]
    public async Task Each_metadatum_is_one_error_that_runs_nothing()
    {
        consumer.Items = string.Concat(Metadata.Select(name => $"""<CommerceFixture Include="Of{name}" {name}="$(TEXT)" />"""));
        await consumer.SucceedAsync("restore");

        foreach (var text in Texts)
        {
            consumer.Environment["TEXT"] = text;
            var build = await consumer.RunAsync("build --no-restore");

            Assert.NotEqual(0, build.ExitCode);
            Assert.Equal(Metadata.Length, build.Errors.Count);
            foreach (var name in Metadata)
                Assert.Single(
                    build.Errors,
                    error => error.Text.Contains($"{name} of the CommerceFixture item 'Of{name}' is '", StringComparison.Ordinal));
            AssertNothingIsTold(build, text);
        }
    }

    [Fact]
    public async Task A_name_is_one_error_that_runs_nothing()
    {
        consumer.Items = """<CommerceFixture Include="$(TEXT)" />""";
        await consumer.SucceedAsync("restore");

        // MSBuild itself rejects a list of items in the text of an Include.
        foreach (var text in Texts.Where(text => !text.Contains("@(", StringComparison.Ordinal)))
        {
            consumer.Environment["TEXT"] = text;
            var build = await consumer.RunAsync("build --no-restore");

            Assert.Equal("CFX0003", Assert.Single(build.Errors).Code);
            AssertNothingIsTold(build, text);
        }
    }

    [Theory]
    [InlineData("Orders", "CFX0001")]
    [InlineData("Seed", "CFX0008")]
    [InlineData("Folder", "CFX0004")]
    [InlineData("Part", "CFX0016")]
    [InlineData("Parallelism", "CFX0017")]
    [InlineData("Report", "CFX0012")]
    [InlineData("Enabled", "CFX0012")]
    public async Task A_property_is_one_error_that_runs_nothing(string setting, string code)
    {
        consumer.Properties = $"<CommerceFixtures{setting}>x$(TEXT)</CommerceFixtures{setting}>";
        await consumer.SucceedAsync("restore");

        // Some of the texts are valid names of folders.
        string[] folders = ["``", "`", "5`", "5&Orders=6", "))"];
        foreach (var text in setting == "Folder" ? Texts.Except(folders) : Texts)
        {
            consumer.Environment["TEXT"] = text;
            var build = await consumer.RunAsync("build --no-restore");

            Assert.Equal(code, Assert.Single(build.Errors).Code);
            AssertNothingIsTold(build, text);
        }
    }

    private void AssertNothingIsTold(BuildRun build, string text)
    {
        Assert.False(build.Output.Contains(Secret, StringComparison.Ordinal), $"'{text}' was run: {build.Output}");
        Assert.DoesNotContain("\u202E", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(consumer.Files("bin"), file => file.EndsWith(".csv", StringComparison.Ordinal));
    }
}
