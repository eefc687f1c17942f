using System.Xml;
using CommerceFixtures.Engine;

namespace CommerceFixtures.Build;

/// <summary>
/// Finds properties and items of a project file whose names are nearly those that the package reads: MSBuild keeps any name, so nothing
/// else would tell that the default was taken. They are only warned of, since a project may have names of its own.
/// </summary>
internal static class MisspeltNames
{
    private const string Beginning = "Commerce";
    private const string Item = "CommerceFixture";
    private const string PropertyPrefix = "CommerceFixtures";

    private static readonly XmlReaderSettings AsMSBuildReads = new() { DtdProcessing = DtdProcessing.Ignore };

    private static readonly string[] Properties =
    [
        .. SettingsText.PerSetNames.Concat(["Parts", "Part", "Parallelism", "Folder", "Report", "Enabled"]).Select(name => PropertyPrefix + name),
    ];

    /// <param name="path">A file that MSBuild has read; one that is not there, as that of a program in a single file, has no names.</param>
    /// <returns>The lines of the names, and what to say of them.</returns>
    public static IEnumerable<(int Line, SettingsProblem Problem)> In(string path)
    {
        if (!File.Exists(path))
            yield break;
        using var reader = XmlReader.Create(path, AsMSBuildReads);
        var isItem = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is "PropertyGroup" or "ItemGroup")
                isItem = reader.LocalName == "ItemGroup";
            else if (reader.LocalName.StartsWith(Beginning, StringComparison.OrdinalIgnoreCase) && Problem(reader.LocalName, isItem) is { } problem)
                yield return (((IXmlLineInfo)reader).LineNumber, problem);
        }
    }

    private static SettingsProblem? Problem(string name, bool isItem)
    {
        string[] known = isItem ? [Item] : Properties;
        if (known.Contains(name, StringComparer.OrdinalIgnoreCase) || Spelling.Nearest(name, known) is not { } meant)
            return null;
        var kind = isItem ? "item" : "property";
        return new(ProblemCode.MisspeltName, $"The {kind} {name} is none that CommerceFixtures reads. Write {meant} instead, if that is meant.");
    }
}
