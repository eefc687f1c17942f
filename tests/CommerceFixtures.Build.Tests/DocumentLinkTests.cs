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
        var links = Link().Matches(text).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));
        var paths = CodePath().Matches(text).Select(match => match.Groups["path"].Value);
        var targets = links.Concat(paths).Distinct().ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(RepositoryFolder.Root, target)), $"{page} points to {target}."));
    }

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Link();

    /// <summary>Such as `src/CommerceFixtures.Engine`, at the start of what stands in backticks or behind a command.</summary>
    [GeneratedRegex(@"(?<=[` ])(?<path>(src|tests|build)/[\w./-]*\w)(?=[` ])")]
    private static partial Regex CodePath();
}
