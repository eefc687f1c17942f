using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report;

/// <summary>
/// The page that shows a data set: one HTML file that needs no other file and no network. All data is in one JSON block, which browsers do
/// not run. The page's script inserts it into the document as text, and no other script can run.
/// </summary>
internal static class ReportPage
{
    /// <summary>The page's own scripts, in the order in which they depend on each other.</summary>
    private static readonly string[] Scripts =
    [
        "data.js", "numbers.js", "elements.js", "charts.js", "sales.js", "customers.js", "returns.js", "shares.js", "products.js",
        "rules.js", "behavior.js", "page.js",
    ];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes the page for the set in a folder, using only its manifests and files.</summary>
    /// <param name="directory">The folder of the complete set, with its manifests.</param>
    /// <param name="page">Receives the page in UTF-8.</param>
    /// <param name="profile">The numbers of the contract that the set was made with; the defaults if null.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="FixtureFormatException">The library cannot read a file.</exception>
    /// <exception cref="StaleFixtureException">A file is not the one that its manifest describes.</exception>
    public static void Write(string directory, Stream page, ShopProfile? profile = null, CancellationToken cancellation = default)
    {
        var report = ReportData.Of(CommerceDataSet.Open(directory), profile ?? ShopProfile.Default, cancellation);
        page.Write(Encoding.UTF8.GetBytes(Render(report)));
    }

    private static string Render(ReportData report)
    {
        // The library's script ends with a comment that points debuggers to a file that does not exist here.
        var charts = Resource("chart.umd.min.js").Split("//# sourceMappingURL")[0];
        var script = string.Join('\n', Scripts.Select(Resource));
        return Fill(Resource("report.html"), new()
        {
            ["title"] = WebUtility.HtmlEncode($"{report.Set.Name} - CommerceFixtures"),
            ["scripts"] = $"'{HashOf(charts)}' '{HashOf(script)}'",
            ["style"] = Resource("report.css"),
            ["data"] = JsonSerializer.Serialize(report, Json),
            ["charts"] = charts,
            ["script"] = script,
        });
    }

    /// <summary>Replaces the placeholders <c>{{name}}</c> with the texts. Placeholders within the texts are not replaced.</summary>
    private static string Fill(string template, Dictionary<string, string> texts)
    {
        var page = new StringBuilder();
        foreach (var piece in template.Split("{{"))
        {
            var end = piece.IndexOf("}}", StringComparison.Ordinal);
            page.Append(end < 0 ? piece : texts[piece[..end]] + piece[(end + 2)..]);
        }

        return page.ToString();
    }

    /// <summary>The hash of a script, in the form in which a content security policy allows it to run.</summary>
    private static string HashOf(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
