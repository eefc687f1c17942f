using System.Text.RegularExpressions;

namespace CommerceFixtures.Build.Tests;

/// <summary>What the pages of the repository point to is there.</summary>
public sealed partial class DocumentLinkTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    public void Each_link_and_each_path_leads_somewhere(string page)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFolder.Root, page));
        var links = Targets(text).Select(target => OfRepository().Replace(target, "")).Where(target => !target.Contains("://", StringComparison.Ordinal));
        var paths = CodePath().Matches(text).Select(match => match.Groups["path"].Value);
        var targets = links.Concat(paths).Distinct().ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(RepositoryFolder.Root, target)), $"{page} points to {target}."));
    }

    /// <summary>The package's page shows the README, and knows no other file of the repository.</summary>
    [Fact]
    public void The_README_can_be_read_elsewhere() => Assert.All(
        Targets(File.ReadAllText(Path.Combine(RepositoryFolder.Root, "README.md"))),
        target => Assert.StartsWith("https://", target, StringComparison.Ordinal));

    private static IEnumerable<string> Targets(string text) => Link().Matches(text).Select(match => match.Groups["target"].Value);

    [GeneratedRegex("^https://(github\\.com/commerce-fixtures/CommerceFixtures/blob|raw\\.githubusercontent\\.com/commerce-fixtures/CommerceFixtures)/main/")]
    private static partial Regex OfRepository();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Link();

    /// <summary>Such as `src/CommerceFixtures.Engine`, at the start of what stands in backticks or behind a command.</summary>
    [GeneratedRegex(@"(?<=[` ])(?<path>(src|tests|build)/[\w./-]*\w)(?=[` ])")]
    private static partial Regex CodePath();
}
