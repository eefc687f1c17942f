namespace CommerceFixtures.Build.Tests;

/// <summary>The settings that the documentation shows can be copied into a project.</summary>
public sealed class DocumentedSettingsTests
{
    /// <summary>Pages without the examples of errors, which are wrong on purpose and have their own tests.</summary>
    private static readonly DocumentationPage[] Pages = [.. DocumentationPage.All.Where(page => page.Path != ErrorPageTests.Page)];

    public static TheoryData<string> Blocks =>
        [.. Pages.SelectMany(page => page.Blocks).Where(block => block.Language == "xml").Select(block => block.Code)];

    [Theory, MemberData(nameof(Blocks))]
    public void Nothing_is_wrong_with_them(string xml) => Assert.Empty(new DocumentedSettings(xml).Codes());
}
