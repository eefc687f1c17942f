using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>The report, opened in a browser.</summary>
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

    /// <summary>Console messages and uncaught errors of the page.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>All requests of the page, starting with the one for the page itself.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
