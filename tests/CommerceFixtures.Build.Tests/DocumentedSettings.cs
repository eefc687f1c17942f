using System.Xml.Linq;
using Microsoft.Build.Utilities;

namespace CommerceFixtures.Build.Tests;

/// <summary>Settings that the documentation shows as XML, in the form in which the tasks read them from a project.</summary>
internal sealed class DocumentedSettings
{
    private const string PropertyPrefix = "CommerceFixtures";

    private readonly string project;
    private readonly Dictionary<string, string> properties;
    private readonly XElement[] items;

    public DocumentedSettings(string xml)
    {
        project = $"<Project>{Grouped(xml)}</Project>";
        var elements = XElement.Parse(project).Descendants().ToList();
        properties = elements.Where(element => element.Name.LocalName.StartsWith(PropertyPrefix, StringComparison.Ordinal))
            .ToDictionary(element => element.Name.LocalName[PropertyPrefix.Length..], element => element.Value);
        items = [.. elements.Where(element => element.Name.LocalName == "CommerceFixture")];
    }

    /// <summary>The codes of their problems.</summary>
    public string[] Codes()
    {
        using var folder = new TaskFolder();
        File.WriteAllText(folder.ProjectFile, project);
        string[] settings = [Notation(properties), .. items.Select(item => Notation(new(MetadataOf(item)) { ["Name"] = NameOf(item) }))];
        using var sets = folder.Task(string.Join('|', settings), [.. items.Select(item => new TaskItem(NameOf(item), MetadataOf(item)))]);
        sets.Part = Value("Part", "");
        sets.Parallelism = Value("Parallelism", "");
        sets.Report = Value("Report", "false") == "true";
        sets.Cancel(); // Reads the settings, but generates nothing.

        var engine = (RecordingBuildEngine)sets.BuildEngine;
        using var names = new CheckCommerceFixtureNames { BuildEngine = engine, ProjectFiles = [folder.ProjectFile] };
        using var switches = new CheckCommerceFixtureSwitches
        {
            BuildEngine = engine,
            Enabled = Value("Enabled", "true"),
            Report = Value("Report", "false"),
        };
        foreach (var task in (FixtureTask[])[names, switches, sets])
            task.Execute();
        return [.. engine.Warnings.Select(warning => warning.Code), .. engine.Errors.Select(error => error.Code)];
    }

    private string Value(string name, string otherwise) => properties.GetValueOrDefault(name, otherwise);

    /// <summary>Adds the groups, which the documentation can omit.</summary>
    private static string Grouped(string xml)
    {
        if (xml.Contains("Group>", StringComparison.Ordinal))
            return xml;
        var group = xml.StartsWith("<CommerceFixture ", StringComparison.Ordinal) ? "ItemGroup" : "PropertyGroup";
        return $"<{group}>{xml}</{group}>";
    }

    private static string NameOf(XElement item) => item.Attribute("Include")!.Value;

    private static Dictionary<string, string> MetadataOf(XElement item) => item.Attributes()
        .Where(attribute => attribute.Name != "Include").ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value);

    private static string Notation(Dictionary<string, string> settings) =>
        string.Join('&', settings.Select(setting => $"{setting.Key}={Uri.EscapeDataString(setting.Value)}"));
}
