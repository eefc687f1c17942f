using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Warns of properties and items whose names are nearly those that the package reads. MSBuild keeps any name, so nothing else would tell that
/// a default was taken in their place.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckCommerceFixtureNames : FixtureTask
{
    /// <summary>The project files in which a developer writes settings.</summary>
    public string[] ProjectFiles { get; set; } = [];

    /// <summary>The C# file of a program that has no project file; otherwise empty.</summary>
    public string ProgramFile { get; set; } = "";

    private protected override void Run()
    {
        var settings = ProjectFiles.SelectMany(SettingFile.OfProject)
            .Concat(ProgramFile.Length > 0 ? SettingFile.OfProgram(ProgramFile) : [])
            .Concat(OfCommandLine());
        foreach (var setting in settings)
        {
            if (setting.Misspelling() is { } problem)
                Log.LogWarning(null, problem.Code, null, ProblemCode.HelpLink(problem.Code), setting.File, setting.Line, 0, 0, 0, problem.Message);
        }
    }

    /// <summary>What was set by <c>-p:</c>, which no file shows.</summary>
    private IEnumerable<NamedSetting> OfCommandLine() =>
        BuildEngine is IBuildEngine6 engine
            ? engine.GetGlobalProperties().Keys.Select(name => new NamedSetting(name, IsItem: false, ProjectFile, 0))
            : [];
}
