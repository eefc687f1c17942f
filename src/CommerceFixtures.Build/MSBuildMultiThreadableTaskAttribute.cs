namespace Microsoft.Build.Framework;

/// <summary>
/// Tells a multithreaded MSBuild that the task can run in its process. MSBuild accepts the attribute from any assembly by its full name, so
/// the task does not have to reference a version of MSBuild that has it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class MSBuildMultiThreadableTaskAttribute : Attribute;
