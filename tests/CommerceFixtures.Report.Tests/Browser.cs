using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>A headless Chromium that the tests of a class share. Each test gets its own page.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>The first browser in the folders of PATH.</summary>
    private static readonly string? Executable = (
        from name in new[] { "chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe" }
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault();

    /// <summary>The reason to skip tests, or null if a browser is installed.</summary>
    public static readonly string? NotInstalled =
        Executable is null ? "No Chromium is installed. On Debian: apt-get install chromium." : null;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        _playwright = await Playwright.CreateAsync();

        // Chromium's sandbox does not work for root, and the page is our own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, ChromiumSandbox = false });
    }

    public async Task DisposeAsync()
    {
        if (Executable is null)
            return;
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Opens a page from disk, without a network, and records its complaints.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="width">The width of the window in CSS pixels.</param>
    /// <param name="colorScheme">The color scheme that the user prefers.</param>
    /// <param name="script">A script that runs before those of the page.</param>
    public async Task<OpenedReport> OpenAsync(
        string path, int width = 1280, ColorScheme colorScheme = ColorScheme.Light, string? script = null)
    {
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = colorScheme,
            Offline = true,
            Locale = "de-DE",
        });
        context.SetDefaultTimeout(10_000);
        if (script is not null)
            await context.AddInitScriptAsync(script);
        var report = new OpenedReport(context, await context.NewPageAsync());
        await report.Page.GotoAsync(new Uri(path).AbsoluteUri);
        return report;
    }
}
