using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>
/// Pictures of the page, for eyes: written to the folder that the variable REPORT_PICTURES names, and taken in any case, since what
/// cannot be drawn fails here.
/// </summary>
public sealed class PictureTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light), InlineData(1280, ColorScheme.Dark), InlineData(400, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Dark)]
    public async Task The_whole_page_is_drawn(int width, ColorScheme scheme)
    {
        using var report = WrittenReport.Of("");
        await using var opened = await browser.OpenAsync(report.Path, width, scheme);
        var path = Environment.GetEnvironmentVariable("REPORT_PICTURES") is { Length: > 0 } folder
            ? Path.Combine(folder, $"report-{width}-{scheme}.png")
            : null;

        var picture = await opened.Page.ScreenshotAsync(new() { FullPage = true, Path = path });

        Assert.NotEmpty(picture);
        Assert.Empty(opened.Complaints);
    }
}
