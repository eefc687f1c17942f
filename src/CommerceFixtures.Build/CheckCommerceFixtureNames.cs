using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// Warns about properties and items whose names look like misspelled names of settings. MSBuild accepts every name, so without the warning
/// a default would be used silently.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class CheckCommerceFixtureNames : FixtureTask
{
    /// <summary>The project files that can contain settings.</summary>
    public string[] ProjectFiles { get; set; } = [];

    /// <summary>The C# file of a program that has no project file, or an empty string.</summary>
    public string ProgramFile { get; set; } = "";

    private protected override void Run()
    {
        var settings = ProjectFiles.SelectMany(SettingFile.OfProject)
            .Concat(ProgramFile.Length > 0 ? SettingFile.OfProgram(ProgramFile) : [])
            .Concat(OfCommandLine());
        foreach (var setting in settings)
        {
            if (setting.Misspelling() is { } problem)
            {
                Log.LogWarning(
                    null, problem.Code, null, ProblemCode.HelpLink(problem.Code), setting.File, setting.Line, 0, 0, 0, problem.Message);
            }
        }
    }

    /// <summary>The properties that the command line sets with <c>-p:</c>, which are in no file.</summary>
    private IEnumerable<NamedSetting> OfCommandLine() =>
        BuildEngine is IBuildEngine6 engine
            ? engine.GetGlobalProperties().Keys.Select(name => new NamedSetting(name, IsItem: false, ProjectFile, 0))
            : [];
}
