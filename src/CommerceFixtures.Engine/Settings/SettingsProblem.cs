namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// A problem with the settings or the files of a project: a stable code, and a message that says what is wrong and what to do.
/// </summary>
internal sealed record SettingsProblem(string Code, string Message);
