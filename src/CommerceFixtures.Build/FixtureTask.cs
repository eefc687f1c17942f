using CommerceFixtures.Engine.Problems;
using CommerceFixtures.Engine.Settings;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build;

/// <summary>
/// A task that reports problems as coded errors at the project file, and that ends soon after the build is canceled. All its paths are
/// absolute because the current folder of the process can be any folder.
/// </summary>
public abstract class FixtureTask : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    private protected FixtureTask()
    {
    }

    /// <summary>The project file that the errors refer to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    private protected CancellationToken Cancellation => _cancellation.Token;

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        _cancellation.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Run();
        }
        catch (FixtureProblemException exception)
        {
            LogProblem(exception.Problem);
        }
        catch (OperationCanceledException) when (_cancellation.IsCancellationRequested)
        {
            Log.LogMessage(MessageImportance.High, "CommerceFixtures: The build was canceled. No incomplete files were left behind.");
            return false;
        }

        return !Log.HasLoggedErrors;
    }

    private protected abstract void Run();

    private protected void LogProblem(SettingsProblem problem) =>
        Log.LogError(null, problem.Code, null, ProblemCode.HelpLink(problem.Code), ProjectFile, 0, 0, 0, 0, problem.Message);
}
