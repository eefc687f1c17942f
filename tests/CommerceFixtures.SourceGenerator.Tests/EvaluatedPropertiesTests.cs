namespace CommerceFixtures.SourceGenerator.Tests;

/// <summary>A host that evaluates the project without running targets, such as a mutation tester, sees only its properties.</summary>
public sealed class EvaluatedPropertiesTests
{
    [Fact]
    public void Of_the_properties_alone_the_default_set_is_made()
    {
        var run = GeneratorRun.Of(
            Properties(active: true, ("Orders", "500"), ("Seed", "7"), ("EmailDomains", "a.test;b.test"), ("Folder", "data")));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            GeneratorRun.Of(ProjectSettings.Properties(
                ("Orders", "500"), ("Seed", "7"), ("EmailDomains", "a.test;b.test"), ("Folder", "data"))).Texts(),
            run.Texts());
    }

    [Fact]
    public void What_a_target_filled_in_goes_before_the_properties()
    {
        var properties = Properties(active: true, ("Orders", "500"));
        properties[CompilerVisibleSettings.EncodedProperty] = ProjectSettings.With([("Orders", "500")], ProjectSettings.Item("Small"));

        Assert.Contains("CommerceFixtures.Small.g.cs", GeneratorRun.Of(properties).Texts().Keys);
    }

    [Fact]
    public void A_wrong_property_is_the_error_that_the_build_gives()
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Properties(active: true, ("Orders", "few"))).Diagnostics);

        Assert.Equal("CFX0001", diagnostic.Id);
    }

    /// <summary>
    /// For example, a project whose framework cannot use the library, in a repository that sets properties for all projects.
    /// </summary>
    [Fact]
    public void Where_the_package_is_not_at_work_there_is_no_class()
    {
        Assert.Empty(GeneratorRun.Of(Properties(active: false, ("Orders", "500"))).Texts());
    }

    private static Dictionary<string, string> Properties(bool active, params (string Name, string Value)[] properties)
    {
        var visible = properties.ToDictionary(property => $"build_property.CommerceFixtures{property.Name}", property => property.Value);
        visible[CompilerVisibleSettings.ActiveProperty] = active ? "true" : "";
        return visible;
    }
}
