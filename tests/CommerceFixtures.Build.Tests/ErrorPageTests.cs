using System.Text.RegularExpressions;
using System.Xml.Linq;
using CommerceFixtures.Engine.Settings;

namespace CommerceFixtures.Build.Tests;

/// <summary>
/// docs/errors.md has a section for each code of the task, the source generator, and the targets, at the address of its help link.
/// </summary>
public sealed class ErrorPageTests
{
    internal const string Page = "docs/errors.md";

    private static readonly XElement[] ErrorsOfTargets =
        [.. XDocument.Load(Path.Combine(RepositoryFolder.Root, "build", "CommerceFixtures.targets")).Descendants("Error")];

    /// <summary>The code and the text of each section.</summary>
    private static readonly (string Code, DocumentationPage Text)[] Sections =
        [.. Regex.Split(DocumentationPage.Read(Page).Text, "(?m)^## ").Skip(1)
            .Select(section => (section[..7], new DocumentationPage(Page, section)))];

    public static TheoryData<string> ExplainedCodes => [.. Sections.Select(section => section.Code)];

    [Fact]
    public void Each_code_has_a_section_and_each_section_a_code() =>
        Assert.Equal(Codes(), Sections.Select(section => section.Code));

    [Theory, MemberData(nameof(ExplainedCodes))]
    public void A_section_begins_with_what_is_wrong_where_the_help_link_leads(string code)
    {
        Assert.Matches($@"\A{code}\n\n\*\*[^*]+\.\*\*\n\n", SectionOf(code).Text);
        Assert.Equal(
            $"https://github.com/commerce-fixtures/CommerceFixtures/blob/main/{Page}#{code.ToLowerInvariant()}",
            ProblemCode.HelpLink(code));
    }

    [Fact]
    public void Each_error_of_the_targets_points_to_the_project_and_links_to_its_section() => Assert.All(ErrorsOfTargets, error =>
    {
        Assert.Equal("$(MSBuildProjectFullPath)", error.Attribute("File")?.Value);
        Assert.Equal(
            $"$(_CommerceFixturesHelpLink)#{error.Attribute("Code")!.Value.ToLowerInvariant()}", error.Attribute("HelpLink")?.Value);
    });

    /// <summary>If settings alone can cause an error, its section shows such settings, followed by the corrected ones.</summary>
    [Theory, MemberData(nameof(ExplainedCodes))]
    public void The_example_has_the_error_and_what_is_written_instead_has_none(string code)
    {
        var examples = SectionOf(code).Blocks.Where(block => block.Language == "xml").Select(block => block.Code).ToList();

        if (examples is [var wrong, _] && !ErrorsOfTargets.Any(error => error.Attribute("Code")!.Value == code))
            Assert.Equal([code], new DocumentedSettings(wrong).Codes());
        Assert.InRange(examples.Count, 0, 2);
        Assert.Empty(examples.TakeLast(1).SelectMany(instead => new DocumentedSettings(instead).Codes()));
    }

    private static DocumentationPage SectionOf(string code) => Sections.Single(section => section.Code == code).Text;

    private static IEnumerable<string> Codes() => typeof(ProblemCode).GetFields()
        .Select(field => (string)field.GetRawConstantValue()!)
        .Union(ErrorsOfTargets.Select(error => error.Attribute("Code")!.Value))
        .Order(StringComparer.Ordinal);
}
