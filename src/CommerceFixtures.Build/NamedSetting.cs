using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build;

/// <summary>A property or an item that a project sets, where it sets it.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="IsItem">Whether it is an item, or else a property.</param>
/// <param name="File">The file that it stands in.</param>
/// <param name="Line">The line of the file, or 0 where it stands in none.</param>
internal readonly record struct NamedSetting(string Name, bool IsItem, string File, int Line)
{
    private const string Beginning = "Commerce";
    private const string Item = "CommerceFixture";
    private const string PropertyPrefix = "CommerceFixtures";

    private static readonly string[] Items = [Item];

    private static readonly string[] Properties =
        [.. SettingsText.ProjectNames.Concat(["Part", "Parallelism", "Report", "Enabled"]).Select(name => PropertyPrefix + name)];

    /// <summary>
    /// What to say of a name that the package does not read and that is nearly one it reads, or null. It is only worth a warning, since a project may
    /// have names of its own.
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

        return new(ProblemCode.MisspeltName, $"CommerceFixtures does not read {(IsItem ? "an item" : "a property")} named '{Name}'. Did you mean '{meant}'?");
    }
}
