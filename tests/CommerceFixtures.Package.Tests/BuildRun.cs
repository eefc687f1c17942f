using System.Text.RegularExpressions;
using Microsoft.Build.Logging.StructuredLogger;
using LoggedTask = Microsoft.Build.Logging.StructuredLogger.Task;

namespace CommerceFixtures.Package.Tests;

/// <summary>A run of <c>dotnet</c>, as its binary log describes it.</summary>
internal sealed class BuildRun(int exitCode, string output, string log)
{
    private readonly Lazy<Build> build = new(() => BinaryLog.ReadBuild(log));

    public int ExitCode { get; } = exitCode;

    public string Output { get; } = output;

    /// <summary>Whether MSBuild called the task, which it does not do for a target that is up to date.</summary>
    public bool CalledTask => Called("GenerateCommerceFixtures");

    public bool CalledCompiler => Called("Csc");

    /// <summary>Whether MSBuild reached the target, even if it was up to date.</summary>
    public bool ReachedTarget => build.Value.FindChildrenRecursive<Target>(target => target.Name == "GenerateCommerceFixtures").Any();

    /// <summary>The sets that were generated, in order.</summary>
    public string[] SetsMade =>
        [.. Messages.Where(text => text.Contains(" rows in ", StringComparison.Ordinal)).Select(text => text.Split(": ")[1])];

    /// <summary>The message with the number of workers, or null if the task generated nothing.</summary>
    public string? Workers => Messages.SingleOrDefault(text => text.StartsWith("CommerceFixtures: using ", StringComparison.Ordinal));

    /// <summary>The tasks that ran in a separate process rather than in MSBuild's.</summary>
    public string[] TasksInTaskHosts =>
        [.. Messages.Select(text => Regex.Match(text, "^Launching task \"(.+?)\" .* in an external task host"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value)];

    public IReadOnlyList<Error> Errors => build.Value.FindChildrenRecursive<Error>();

    public IReadOnlyList<Warning> Warnings => build.Value.FindChildrenRecursive<Warning>();

    private bool Called(string name) => build.Value.FindChildrenRecursive<LoggedTask>(task => task.Name == name).Any();

    private IEnumerable<string> Messages => build.Value.FindChildrenRecursive<Message>().Select(message => message.Text);
}
