using System.Xml;

namespace CommerceFixtures.Build;

/// <summary>Finds the properties and items in a file in which a developer writes settings.</summary>
internal static class SettingFile
{
    private const string PropertyDirective = "#:property";

    /// <summary>As MSBuild reads: whatever encoding the document says it is in.</summary>
    private static readonly XmlReaderSettings AsMSBuildReads = new() { DtdProcessing = DtdProcessing.Ignore };

    /// <param name="path">A project file that MSBuild has read, or one that is not there, as that of a program in a single file.</param>
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

    /// <param name="path">A C# file that is built without a project file, whose directives say what a project file would.</param>
    public static IEnumerable<NamedSetting> OfProgram(string path) =>
        from line in File.ReadLines(path).Select((text, index) => (Text: text.TrimStart(), Number: index + 1))
        where line.Text.StartsWith(PropertyDirective, StringComparison.Ordinal) && line.Text.AsSpan(PropertyDirective.Length) is [' ' or '\t', ..]
        select new NamedSetting(line.Text[PropertyDirective.Length..].Split('=')[0].Trim(), IsItem: false, path, line.Number);
}
