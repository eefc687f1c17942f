using System.Text.RegularExpressions;
using System.Xml.Linq;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build.Tests;

/// <summary>The README explains each code, of the task, of the source generator and of the targets, where its help link leads.</summary>
public sealed class ErrorTableTests
{
    private static readonly XElement[] ErrorsOfTargets =
        [.. XDocument.Load(Path.Combine(RepositoryFolder.Root, "build", "CommerceFixtures.targets")).Descendants("Error")];

    [Fact]
    public void Each_code_has_a_row_with_a_cause_and_a_mend_and_each_row_a_code()
    {
        var rows = Regex.Matches(
            File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md")),
            @"(?m)^\| <a id=""(?<anchor>cfx\d{4})""></a>(?<code>CFX\d{4}) \| (?<cause>[^|]+) \| (?<mend>[^|]+) \|$");

        Assert.Equal(Codes(), rows.Select(row => row.Groups["code"].Value));
        Assert.All(rows, row => Assert.EndsWith("#" + row.Groups["anchor"].Value, ProblemCode.HelpLink(row.Groups["code"].Value)));
    }

    [Fact]
    public void Each_error_of_the_targets_points_to_the_project_and_links_to_its_row() => Assert.All(ErrorsOfTargets, error =>
    {
        Assert.Equal("$(MSBuildProjectFullPath)", error.Attribute("File")?.Value);
        Assert.Equal($"$(_CommerceFixturesHelpLink)#{error.Attribute("Code")!.Value.ToLowerInvariant()}", error.Attribute("HelpLink")?.Value);
    });

    private static IEnumerable<string> Codes() => typeof(ProblemCode).GetFields()
        .Select(field => (string)field.GetRawConstantValue()!)
        .Union(ErrorsOfTargets.Select(error => error.Attribute("Code")!.Value))
        .Order(StringComparer.Ordinal);
}
