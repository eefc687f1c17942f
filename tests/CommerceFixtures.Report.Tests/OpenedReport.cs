using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>The report in a browser.</summary>
public sealed class OpenedReport : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    public OpenedReport(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the page wrote to the console, and errors that nothing caught.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>All that the page asked for, itself first.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
