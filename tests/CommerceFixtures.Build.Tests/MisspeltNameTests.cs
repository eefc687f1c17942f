namespace CommerceFixtures.Build.Tests;

public sealed class MisspeltNameTests : IDisposable
{
    private readonly TaskFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("<PropertyGroup>\n<CommerceFixturesOrdrs>5</CommerceFixturesOrdrs></PropertyGroup>", "property CommerceFixturesOrdrs", "CommerceFixturesOrders")]
    [InlineData("<PropertyGroup>\n<CommerceFixtureOrders>5</CommerceFixtureOrders></PropertyGroup>", "property CommerceFixtureOrders", "CommerceFixturesOrders")]
    [InlineData("<PropertyGroup>\n<commerceFixturesSed>5</commerceFixturesSed></PropertyGroup>", "property commerceFixturesSed", "CommerceFixturesSeed")]
    [InlineData("<PropertyGroup>\n<CommerceFixturesRaport>true</CommerceFixturesRaport></PropertyGroup>", "property CommerceFixturesRaport", "CommerceFixturesReport")]
    [InlineData("<ItemGroup>\n<CommerceFixtures Include='Small' /></ItemGroup>", "item CommerceFixtures", "CommerceFixture")]
    [InlineData("<Choose><When Condition='true'><ItemGroup>\n<CommerceFixtur Include='Small' /></ItemGroup></When></Choose>", "item CommerceFixtur", "CommerceFixture")]
    public void A_name_that_is_nearly_one_of_ours_is_a_warning_at_its_line(string xml, string what, string meant)
    {
        var warning = Assert.Single(Run(xml).Engine.Warnings);

        Assert.Equal(("CFX0020", folder.ProjectFile, 2), (warning.Code, warning.File, warning.LineNumber));
        Assert.Equal($"The {what} is none that CommerceFixtures reads. Write {meant} instead, if that is meant.", warning.Message);
        Assert.EndsWith("#cfx0020", warning.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<PropertyGroup><CommerceFixturesOrders>5</CommerceFixturesOrders><commercefixturesseed>5</commercefixturesseed></PropertyGroup>")]
    [InlineData("<PropertyGroup><CommerceFixturesPart>0</CommerceFixturesPart><CommerceFixturesParts>1</CommerceFixturesParts></PropertyGroup>")]
    [InlineData("<PropertyGroup><CommerceFixturesVersion>0.1.0</CommerceFixturesVersion><OrdersTotal>5</OrdersTotal></PropertyGroup>")]
    [InlineData("<ItemGroup><CommerceFixture Include='Small'><Orders>5</Orders></CommerceFixture><PackageReference Include='CommerceFixtures' /></ItemGroup>")]
    public void Our_own_names_and_those_of_a_project_are_left_alone(string xml) => Assert.Empty(Run(xml).Engine.Warnings);

    [Fact]
    public void A_document_type_is_passed_over()
    {
        File.WriteAllText(folder.ProjectFile, "<!DOCTYPE Project [ <!ENTITY a 'b'> ]>\n<Project><PropertyGroup><CommerceFixturesSed>5</CommerceFixturesSed></PropertyGroup></Project>");
        using var task = folder.Task("Orders=6");
        task.SettingFiles = [folder.ProjectFile];

        Assert.Single(TaskFolder.Execute(task).Engine.Warnings);
    }

    [Fact]
    public void A_file_that_is_not_there_has_no_names()
    {
        using var task = folder.Task("Orders=6");
        task.SettingFiles = [folder.Beside("program.csproj")];

        Assert.True(TaskFolder.Execute(task).Succeeded);
    }

    private TaskRun Run(string xml)
    {
        File.WriteAllText(folder.ProjectFile, $"<Project>{xml}</Project>");
        using var task = folder.Task("Orders=6");
        task.SettingFiles = [folder.ProjectFile];
        var run = TaskFolder.Execute(task);
        Assert.True(run.Succeeded);
        return run;
    }
}
