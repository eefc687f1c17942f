using System.Text.Json;
using CommerceFixtures.Engine.Settings;
using CommerceFixtures.Engine.Shop;

namespace CommerceFixtures.Report.Tests;

/// <summary>A data set and its report, in their own folder.</summary>
internal sealed class WrittenReport : IDisposable
{
    private readonly MadeSet _set;
    private readonly ShopProfile? _profile;

    private WrittenReport(MadeSet set, ShopProfile? profile = null)
    {
        (_set, _profile) = (set, profile);
        Write();
    }

    public CommerceDataSet Data => _set.Data;

    public string Directory => _set.Directory;

    public string Path => System.IO.Path.Combine(_set.Directory, "report.html");

    /// <summary>The text of the page.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>The data that the page's script reads.</summary>
    public JsonElement Json
    {
        get
        {
            const string start = "id=\"data\">";
            var from = Text.IndexOf(start, StringComparison.Ordinal) + start.Length;
            return JsonDocument.Parse(Text[from..Text.IndexOf("</script>", from, StringComparison.Ordinal)]).RootElement;
        }
    }

    /// <param name="settings">Settings such as <c>Orders=500&amp;Seed=7</c>.</param>
    public static WrittenReport Of(string settings) => new(MadeSet.Of(settings));

    public static WrittenReport Of(DataSetSettings settings, ShopProfile profile) => new(MadeSet.Of(settings, profile: profile), profile);

    /// <summary>Writes the page again, for the current files.</summary>
    public void Write()
    {
        using var page = File.Create(Path);
        ReportPage.Write(Directory, page, _profile);
    }

    public void Dispose() => _set.Dispose();
}
