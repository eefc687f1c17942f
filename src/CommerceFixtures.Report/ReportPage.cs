using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CommerceFixtures.Report;

/// <summary>
/// The page that shows a data set: one HTML file that needs no other and no network. Everything that comes from the data is in one JSON
/// block, which no browser runs, and the page's script puts it into the document as text; no other script may run.
/// </summary>
internal static class ReportPage
{
    /// <summary>The page's own script, in the order in which its parts need each other.</summary>
    private static readonly string[] Scripts =
    [
        "data.js", "numbers.js", "elements.js", "charts.js", "sales.js", "customers.js", "returns.js", "shares.js", "products.js",
        "rules.js", "page.js",
    ];

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Writes the page of the set in a folder, from its manifests and files alone.</summary>
    /// <param name="directory">Holds the set, whole, with its manifests.</param>
    /// <param name="page">Takes the page, in UTF-8.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <exception cref="FixtureFormatException">A file is none that the library reads.</exception>
    /// <exception cref="StaleFixtureException">A file is not the one that its manifest is of.</exception>
    public static void Write(string directory, Stream page, CancellationToken cancellation = default)
    {
        var report = ReportData.Of(CommerceDataSet.Open(directory), cancellation);
        page.Write(Encoding.UTF8.GetBytes(Render(report)));
    }

    private static string Render(ReportData report)
    {
        // The library's own script ends with a comment that sends a debugger to a file which is not there.
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

    /// <summary>Puts texts into their places, <c>{{name}}</c>; what they hold is not looked into again.</summary>
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

    /// <summary>As a content security policy names a script that may run.</summary>
    private static string HashOf(string script) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
