namespace CommerceFixtures.Build.Tests;

public sealed class MisspeltNameTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(
        "<PropertyGroup>\n<CommerceFixturesOrdrs>5</CommerceFixturesOrdrs></PropertyGroup>",
        "a property",
        "CommerceFixturesOrdrs",
        "CommerceFixturesOrders")]
    [InlineData(
        "<PropertyGroup>\n<CommerceFixtureOrders>5</CommerceFixtureOrders></PropertyGroup>",
        "a property",
        "CommerceFixtureOrders",
        "CommerceFixturesOrders")]
    [InlineData(
        "<PropertyGroup>\n<commerceFixturesSed>5</commerceFixturesSed></PropertyGroup>",
        "a property",
        "commerceFixturesSed",
        "CommerceFixturesSeed")]
    [InlineData(
        "<PropertyGroup>\n<CommerceFixturesRaport>true</CommerceFixturesRaport></PropertyGroup>",
        "a property",
        "CommerceFixturesRaport",
        "CommerceFixturesReport")]
    [InlineData("<ItemGroup>\n<CommerceFixtures Include='Small' /></ItemGroup>", "an item", "CommerceFixtures", "CommerceFixture")]
    [InlineData(
        "<Choose><When Condition='true'><ItemGroup>\n<CommerceFixtur Include='Small' /></ItemGroup></When></Choose>",
        "an item",
        "CommerceFixtur",
        "CommerceFixture")]
    public void A_name_that_is_nearly_one_of_ours_is_a_warning_at_its_line(string xml, string kind, string name, string meant)
    {
        var warning = Assert.Single(CheckProject($"<Project>{xml}</Project>"));

        Assert.Equal(("CFX0020", folder.ProjectFile, 2), (warning.Code, warning.File, warning.LineNumber));
        Assert.Equal($"CommerceFixtures does not read {kind} named '{name}'. Did you mean '{meant}'?", warning.Message);
        Assert.EndsWith("#cfx0020", warning.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "<PropertyGroup><CommerceFixturesOrders>5</CommerceFixturesOrders><commercefixturesseed>5</commercefixturesseed></PropertyGroup>")]
    [InlineData(
        "<PropertyGroup><CommerceFixturesPart>0</CommerceFixturesPart><CommerceFixturesParts>1</CommerceFixturesParts></PropertyGroup>")]
    [InlineData("<PropertyGroup><CommerceFixturesVersion>0.1.0</CommerceFixturesVersion><OrdersTotal>5</OrdersTotal></PropertyGroup>")]
    [InlineData(
        "<PropertyGroup><CommerceFixturesUrl>x</CommerceFixturesUrl><CommerceFixturesDir>x</CommerceFixturesDir>" +
            "<CommerceFixtureSet>x</CommerceFixtureSet></PropertyGroup>")]
    [InlineData(
        "<ItemGroup><CommerceFixture Include='Small'><Orders>5</Orders></CommerceFixture><PackageReference Include='CommerceFixtures' />" +
            "</ItemGroup>")]
    public void Our_own_names_and_those_of_a_project_are_left_alone(string xml) => Assert.Empty(CheckProject($"<Project>{xml}</Project>"));

    [Fact]
    public void A_document_type_is_passed_over() => Assert.Single(CheckProject(
        "<!DOCTYPE Project [ <!ENTITY a 'b'> ]>\n<Project><PropertyGroup><CommerceFixturesSed>5</CommerceFixturesSed></PropertyGroup>" +
            "</Project>"));

    /// <summary>MSBuild reads the file as text, whatever encoding it declares.</summary>
    [Fact]
    public void An_encoding_that_the_file_is_not_in_is_passed_over() => Assert.Single(CheckProject(
        "<?xml version='1.0' encoding='utf-16'?>\n<Project><PropertyGroup><CommerceFixturesSed>5</CommerceFixturesSed></PropertyGroup>" +
            "</Project>"));

    [Fact]
    public void A_file_that_is_not_there_has_no_names() => Assert.Empty(Check(projectFiles: [folder.Beside("program.csproj")]));

    [Fact]
    public void A_property_of_the_command_line_is_a_warning_at_the_project()
    {
        var warning = Assert.Single(Check(globalProperties: ["Configuration", "CommerceFixturesOrder", "CommerceFixturesSeed"]));

        Assert.Equal((folder.ProjectFile, 0), (warning.File, warning.LineNumber));
        Assert.Equal(
            "CommerceFixtures does not read a property named 'CommerceFixturesOrder'. Did you mean 'CommerceFixturesOrders'?",
            warning.Message);
    }

    [Fact]
    public void A_directive_of_a_program_without_a_project_file_is_a_warning_at_its_line()
    {
        var program = folder.Beside("shop.cs");
        File.WriteAllText(
            program,
            "#!/usr/bin/env dotnet\n#:property CommerceFixturesSeed=7\n" +
            "#:property\tCommerceFixtureOrders=700\nSystem.Console.WriteLine();\n");

        var warning = Assert.Single(Check(programFile: program));

        Assert.Equal((program, 3), (warning.File, warning.LineNumber));
        Assert.Contains("'CommerceFixtureOrders'", warning.Message);
    }

    private List<Microsoft.Build.Framework.BuildWarningEventArgs> CheckProject(string xml)
    {
        File.WriteAllText(folder.ProjectFile, xml);
        return Check(projectFiles: [folder.ProjectFile]);
    }

    private List<Microsoft.Build.Framework.BuildWarningEventArgs> Check(
        string[]? projectFiles = null, string programFile = "", string[]? globalProperties = null)
    {
        var engine = new RecordingBuildEngine { GlobalProperties = globalProperties ?? [] };
        using var task = new CheckCommerceFixtureNames
        {
            BuildEngine = engine,
            ProjectFile = folder.ProjectFile,
            ProjectFiles = projectFiles ?? [],
            ProgramFile = programFile,
        };
        Assert.True(task.Execute());
        return engine.Warnings;
    }
}
