using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>The name of a property or an item that a project sets, and where it sets it.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsItem">True for an item, false for a property.</param>
/// <param name="File">The file that contains it.</param>
/// <param name="Line">The line in the file, or 0 if it is in no file.</param>
internal readonly record struct NamedSetting(string Name, bool IsItem, string File, int Line)
{
    private const string Beginning = "Commerce";
    private const string Item = "CommerceFixture";
    private const string PropertyPrefix = "CommerceFixtures";

    private static readonly string[] Items = [Item];

    private static readonly string[] Properties =
        [.. SettingsText.ProjectNames.Concat(["Part", "Parallelism", "Report", "Enabled"]).Select(name => PropertyPrefix + name)];

    /// <summary>
    /// The problem with a name that looks like a misspelled name of a setting, or null. It is only a warning because a project can have
    /// similar names of its own.
    /// </summary>
    public SettingsProblem? Misspelling()
    {
        var known = IsItem ? Items : Properties;
        if (!Name.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase)
            || known.Contains(Name, StringComparer.OrdinalIgnoreCase)
            || Spelling.Nearest(Name, known, PropertyPrefix.Length) is not { } meant)
        {
            return null;
        }

        var kind = IsItem ? "an item" : "a property";
        return new(ProblemCode.MisspeltName, $"CommerceFixtures does not read {kind} named {Quoted.Text(Name)}. Did you mean '{meant}'?");
    }
}
