using System.Text.RegularExpressions;

namespace CommerceFixtures.Build.Tests;

/// <summary>The files, headings, and paths that the repository's pages refer to exist.</summary>
public sealed partial class DocumentLinkTests
{
    public static TheoryData<string> Pages =>
        [.. DocumentationPage.All.Select(page => page.Path), "CONTRIBUTING.md", "SECURITY.md", "src/CommerceFixtures.Templates/README.md"];

    [Theory, MemberData(nameof(Pages))]
    public void Each_link_leads_to_a_file_and_a_heading(string path)
    {
        var page = DocumentationPage.Read(path);
        var targets = TargetsOf(page).Distinct().ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Exists(page, target), $"{path} points to {target}."));
    }

    [Theory, MemberData(nameof(Pages))]
    public void Each_path_of_a_command_is_there(string path) => Assert.All(
        CodePath().Matches(DocumentationPage.Read(path).Text).Select(match => match.Groups["path"].Value),
        target => Assert.True(Path.Exists(Path.Combine(RepositoryFolder.Root, target)), $"{path} points to {target}."));

    /// <summary>The package page shows the README without the other files of the repository.</summary>
    [Theory, InlineData("README.md"), InlineData("src/CommerceFixtures.Templates/README.md")]
    public void A_readme_of_a_package_can_be_read_elsewhere(string path) => Assert.All(
        TargetsOf(DocumentationPage.Read(path)), target => Assert.StartsWith("https://", target, StringComparison.Ordinal));

    [Fact]
    public void Docs_and_the_README_list_each_page_of_docs()
    {
        var pages = DocumentationPage.All.Select(page => Path.GetFileName(page.Path)).Where(name => name != "README.md").ToList();

        Assert.Equal(pages.Order(), TargetsOf(DocumentationPage.Read("docs/README.md")).Where(pages.Contains).Order());
        Assert.Equal(
            pages.Order(),
            TargetsOf(DocumentationPage.Read("README.md")).Where(target => target.EndsWith(".md", StringComparison.Ordinal))
                .Select(target => OfRepository().Replace(target, "")).Where(target => target.StartsWith("docs/", StringComparison.Ordinal))
                .Select(target => target["docs/".Length..]).Order());
    }

    private static bool Exists(DocumentationPage page, string target)
    {
        var inRepository = OfRepository().Replace(target, "/");
        if (inRepository.Contains("://", StringComparison.Ordinal))
            return true;

        var (path, anchor) = inRepository.Split('#', 2) is [var file, var heading] ? (file, heading) : (inRepository, "");
        var linked = path switch
        {
            "" => page.Path,
            ['/', ..] => path[1..],
            _ => Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(page.Path)!, path)),
        };
        return Path.Exists(Path.Combine(RepositoryFolder.Root, linked))
            && (anchor.Length == 0 || AnchorsOf(DocumentationPage.Read(linked)).Contains(anchor));
    }

    /// <summary>The anchors that GitHub generates: the words of a heading in lowercase, separated by hyphens.</summary>
    private static IEnumerable<string> AnchorsOf(DocumentationPage page) => Heading().Matches(WithoutCode(page))
        .Select(heading => NotOfAnchor().Replace(heading.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    private static IEnumerable<string> TargetsOf(DocumentationPage page) =>
        Link().Matches(WithoutCode(page)).Select(match => match.Groups["target"].Value);

    private static string WithoutCode(DocumentationPage page) =>
        page.Blocks.Aggregate(
            page.Text, (text, block) => block.Code.Length == 0 ? text : text.Replace(block.Code, "", StringComparison.Ordinal));

    [GeneratedRegex("^https://(github|raw\\.githubusercontent)\\.com/commerce-fixtures/CommerceFixtures/((blob|tree)/)?main/")]
    private static partial Regex OfRepository();

    [GeneratedRegex(@"\]\((?<target>[^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotOfAnchor();

    /// <summary>A path such as `src/CommerceFixtures.Engine`, at the start of text in backticks or after a command.</summary>
    [GeneratedRegex(@"(?<=[` ])(?<path>(src|tests|build|docs)/[\w./-]*\w)(?=[` ])")]
    private static partial Regex CodePath();
}
