namespace CommerceFixtures.Build.Tests;

/// <summary>Settings that must be true or false.</summary>
public sealed class SwitchTests
{
    [Theory]
    [InlineData("yes", "'yes'")]
    [InlineData("true\u001b[2J", "'true\\u001B[2J'")]
    [InlineData("\u202Eeurt", "'\\u202Eeurt'")]
    public void Any_other_text_is_one_coded_error_that_shows_every_character(string value, string shown)
    {
        AssertRejected(enabled: value, report: "false", $"CommerceFixturesEnabled is {shown}. It must be true or false.");
        AssertRejected(enabled: "true", report: value, $"CommerceFixturesReport is {shown}. It must be true or false.");
    }

    [Theory]
    [InlineData("true", "FALSE")]
    [InlineData("False", "True")]
    public void Case_does_not_matter(string enabled, string report) => Assert.Empty(Check(enabled, report).Errors);

    private static void AssertRejected(string enabled, string report, string message)
    {
        var error = Assert.Single(Check(enabled, report).Errors);
        Assert.Equal(("CFX0012", "/shop/Shop.csproj", message), (error.Code, error.File, error.Message));
    }

    private static RecordingBuildEngine Check(string enabled, string report)
    {
        var engine = new RecordingBuildEngine();
        using var task = new CheckCommerceFixtureSwitches
        {
            BuildEngine = engine,
            ProjectFile = "/shop/Shop.csproj",
            Enabled = enabled,
            Report = report,
        };
        Assert.Equal(task.Execute(), engine.Errors.Count == 0);
        return engine;
    }
}
