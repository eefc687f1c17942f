using CommerceFixtures.Engine;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>A task whose problems are coded errors at the project file. All its paths are absolute: the process may stand in another folder.</summary>
public abstract class FixtureTask : Microsoft.Build.Utilities.Task
{
    private protected FixtureTask()
    {
    }

    /// <summary>The project file, which the errors point to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            return Run() && !Log.HasLoggedErrors;
        }
        catch (FixtureProblemException exception)
        {
            LogProblem(exception.Problem);
            return false;
        }
    }

    /// <returns>Whether it came to its end.</returns>
    private protected abstract bool Run();

    private protected void LogProblem(SettingsProblem problem) =>
        Log.LogError(null, problem.Code, null, ProblemCode.HelpLink(problem.Code), ProjectFile, 0, 0, 0, 0, problem.Message);
}
