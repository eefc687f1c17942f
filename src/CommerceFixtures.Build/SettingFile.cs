using System.Xml;

namespace CommerceFixtures.Build;

/// <summary>Finds the names of properties and items in a file that can contain settings.</summary>
internal static class SettingFile
{
    private const string PropertyDirective = "#:property";

    /// <summary>Reads XML as MSBuild does.</summary>
    private static readonly XmlReaderSettings AsMSBuildReads = new() { DtdProcessing = DtdProcessing.Ignore };

    /// <summary>Finds the names in a project file.</summary>
    /// <param name="path">The path of the project file. A program in a single file has none.</param>
    public static IEnumerable<NamedSetting> OfProject(string path)
    {
        if (!File.Exists(path))
            yield break;
        using var text = new StreamReader(path);
        using var reader = XmlReader.Create(text, AsMSBuildReads);
        var isItem = false;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName is "PropertyGroup" or "ItemGroup")
                isItem = reader.LocalName == "ItemGroup";
            else
                yield return new(reader.LocalName, isItem, path, ((IXmlLineInfo)reader).LineNumber);
        }
    }

    /// <summary>Finds the names of properties in the directives of a C# file that is built without a project file.</summary>
    /// <param name="path">The path of the C# file.</param>
    public static IEnumerable<NamedSetting> OfProgram(string path) =>
        from line in File.ReadLines(path).Select((text, index) => (Text: text.TrimStart(), Number: index + 1))
        where line.Text.StartsWith(PropertyDirective, StringComparison.Ordinal)
            && line.Text.AsSpan(PropertyDirective.Length) is [' ' or '\t', ..]
        select new NamedSetting(line.Text[PropertyDirective.Length..].Split('=')[0].Trim(), IsItem: false, path, line.Number);
}
