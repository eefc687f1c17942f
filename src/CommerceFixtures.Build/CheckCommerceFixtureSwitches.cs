using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Rejects properties that must be true or false and are neither. The targets call it only then: unlike a task of MSBuild's own, it shows
/// characters that a terminal would hide or act upon.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckCommerceFixtureSwitches : FixtureTask
{
    /// <summary>The value of <c>CommerceFixturesEnabled</c>.</summary>
    [Required]
    public string Enabled { get; set; } = "";

    /// <summary>The value of <c>CommerceFixturesReport</c>.</summary>
    [Required]
    public string Report { get; set; } = "";

    private protected override void Run()
    {
        Check("CommerceFixturesEnabled", Enabled);
        Check("CommerceFixturesReport", Report);
    }

    private void Check(string property, string value)
    {
        if (!bool.TryParse(value, out _))
            LogProblem(new(ProblemCode.BadSwitch, $"{property} is {Quoted.Text(value)}. It must be true or false."));
    }
}
