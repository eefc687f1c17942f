using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>
/// Pictures of the page for visual inspection. They are written to the folder in the environment variable REPORT_PICTURES. Without it, they
/// are still taken, so that a page that cannot be drawn fails the test.
/// </summary>
public sealed class PictureTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserTheory]
    [InlineData(1280, ColorScheme.Light), InlineData(1280, ColorScheme.Dark), InlineData(768, ColorScheme.Light)]
    [InlineData(400, ColorScheme.Light), InlineData(400, ColorScheme.Dark)]
    public async Task The_whole_page_is_drawn(int width, ColorScheme scheme)
    {
        using var report = WrittenReport.Of("");
        await using var opened = await browser.OpenAsync(report.Path, width, scheme);

        var picture = await opened.Page.ScreenshotAsync(new() { FullPage = true, Path = InFolder($"report-{width}-{scheme}.png") });

        Assert.NotEmpty(picture);
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task It_prints()
    {
        using var report = WrittenReport.Of("");
        await using var opened = await browser.OpenAsync(report.Path, colorScheme: ColorScheme.Dark);

        var pages = await opened.Page.PdfAsync(new() { Format = "A4", PrintBackground = true, Path = InFolder("report.pdf") });

        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(pages[..4]), StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    /// <summary>The picture in the README, which is src/CommerceFixtures.Report/report.png.</summary>
    [BrowserFact]
    public async Task The_README_shows_its_sales_and_customers()
    {
        using var report = WrittenReport.Of("");
        await using var opened = await browser.OpenAsync(report.Path);
        await opened.Page.SetViewportSizeAsync(1280, 1460);
        await opened.Page.EvaluateAsync("() => document.getElementById('sales').scrollIntoView()");

        await opened.Page.ScreenshotAsync(new() { Path = InFolder("report.png") });

        var lorenz = await opened.Page.Locator("#lorenz").BoundingBoxAsync();
        Assert.InRange(lorenz!.Y + lorenz.Height, 1000, 1460);
    }

    private static string? InFolder(string name) =>
        Environment.GetEnvironmentVariable("REPORT_PICTURES") is { Length: > 0 } folder ? Path.Combine(folder, name) : null;
}
