namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multithreaded MSBuild that the task may run in its process. MSBuild looks for this full name in any assembly, so the task
/// says it without a reference to an MSBuild that older ones could not load.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
