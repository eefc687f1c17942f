using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>A Chromium without a window, shared by the tests of a class; a page of its own for each test.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>The first that is found in the folders of PATH.</summary>
    private static readonly string? Executable = (
        from name in new[] { "chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe" }
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select path).FirstOrDefault();

    /// <summary>Why tests are skipped, or null where a browser is installed.</summary>
    public static readonly string? NotInstalled =
        Executable is null ? "No Chromium is installed. On Debian: apt-get install chromium." : null;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        if (Executable is null)
            return;
        _playwright = await Playwright.CreateAsync();

        // Root may not use Chromium's sandbox, and the page is ours.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, ChromiumSandbox = false });
    }

    public async Task DisposeAsync()
    {
        if (Executable is null)
            return;
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Opens a page from disk, without a network, and listens to what it complains of.</summary>
    /// <param name="path">The page.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="colorScheme">What the user prefers.</param>
    /// <param name="script">Runs in the page before its own.</param>
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
