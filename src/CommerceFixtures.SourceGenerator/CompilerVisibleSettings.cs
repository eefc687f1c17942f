using CommerceFixtures.Engine.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CommerceFixtures.SourceGenerator;

/// <summary>The settings of the project, as the compiler hands them to the generator.</summary>
internal static class CompilerVisibleSettings
{
    /// <summary>
    /// The text that a target fills in each build, with the project's items in it; <see cref="SettingsText"/> describes it.
    /// </summary>
    internal const string EncodedProperty = Property + "_CommerceFixturesSettings";

    /// <summary>Set where the package's targets are at work: not in a project whose framework cannot use the library.</summary>
    internal const string ActiveProperty = Property + "_CommerceFixturesActive";

    private const string Property = "build_property.";
    private const string PublicProperty = Property + "CommerceFixtures";

    /// <summary>
    /// The encoded settings, or an empty text where the project has none. A host that evaluates the project and runs no target, as mutation
    /// testers do, knows the properties alone: of them the set <c>Default</c> is made, so that code which uses it compiles.
    /// </summary>
    public static string Read(AnalyzerConfigOptions options)
    {
        if (Value(EncodedProperty) is { Length: > 0 } encoded)
            return encoded;
        return Value(ActiveProperty) == "true" ? SettingsText.OfProperties(name => Value(PublicProperty + name)) : "";

        string? Value(string property) => options.TryGetValue(property, out var value) ? value : null;
    }
}
