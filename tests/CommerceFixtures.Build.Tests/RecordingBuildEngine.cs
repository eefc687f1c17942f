using System.Collections;
using Microsoft.Build.Framework;

namespace CommerceFixtures.Build.Tests;

/// <summary>An MSBuild that records what a task reports.</summary>
internal sealed class RecordingBuildEngine : IBuildEngine6
{
    public List<BuildErrorEventArgs> Errors { get; } = [];

    public List<BuildWarningEventArgs> Warnings { get; } = [];

    public List<BuildMessageEventArgs> Messages { get; } = [];

    /// <summary>The names of the properties that the command line sets.</summary>
    public string[] GlobalProperties { get; init; } = [];

    public bool ContinueOnError => false;

    public int LineNumberOfTaskNode => 0;

    public int ColumnNumberOfTaskNode => 0;

    public string ProjectFileOfTaskNode => "";

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e) => Messages.Add(e);

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);

    public void LogCustomEvent(CustomBuildEventArgs e) => throw new InvalidOperationException(e.Message);

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        throw Unused();

    public IReadOnlyDictionary<string, string> GetGlobalProperties() => GlobalProperties.ToDictionary(name => name, _ => "");

    public bool IsRunningMultipleNodes => throw Unused();

    public void Yield() => throw Unused();

    public void Reacquire() => throw Unused();

    public bool BuildProjectFile(
        string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs, string toolsVersion) =>
        throw Unused();

    public bool BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IDictionary[] targetOutputsPerProject,
        string[] toolsVersion,
        bool useResultsCache, bool unloadProjectsOnCompletion) => throw Unused();

    public BuildEngineResult BuildProjectFilesInParallel(
        string[] projectFileNames, string[] targetNames, IDictionary[] globalProperties, IList<string>[] removeGlobalProperties,
        string[] toolsVersion,
        bool returnTargetOutputs) => throw Unused();

    public void RegisterTaskObject(object key, object obj, RegisteredTaskObjectLifetime lifetime, bool allowEarlyCollection) =>
        throw Unused();

    public object GetRegisteredTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw Unused();

    public object UnregisterTaskObject(object key, RegisteredTaskObjectLifetime lifetime) => throw Unused();

    public void LogTelemetry(string eventName, IDictionary<string, string> properties) => throw Unused();

    private static InvalidOperationException Unused() => new("No task of ours asks for this.");
}
