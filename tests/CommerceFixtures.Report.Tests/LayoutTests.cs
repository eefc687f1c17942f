using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>The visible page: nothing is cut off, charts come first, all numbers have one format, and each thing has one color.</summary>
public sealed class LayoutTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>Records each text that is drawn on a canvas, with its corners in pixels of the canvas.</summary>
    private const string NoteTexts =
        """
        globalThis.texts = [];
        const fillText = CanvasRenderingContext2D.prototype.fillText;
        CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
          const size = this.measureText(text), toPixels = this.getTransform();
          const corners = [x - size.actualBoundingBoxLeft, x + size.actualBoundingBoxRight].flatMap(cornerX =>
            [y - size.actualBoundingBoxAscent, y + size.actualBoundingBoxDescent].map(cornerY =>
              toPixels.transformPoint({ x: cornerX, y: cornerY })));
          texts.push({ canvas: this.canvas, text: String(text), corners });
          return fillText.call(this, text, x, y, ...rest);
        };
        """;

    [BrowserTheory, InlineData(1280), InlineData(768), InlineData(400), InlineData(320)]
    public async Task No_label_of_a_chart_is_cut_off(int width)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, width, script: NoteTexts);

        var (cut, all) = (
            await DrawnAsync(
                opened,
                "texts.filter(({ canvas, corners }) => " +
                "corners.some(({ x, y }) => x < 0 || y < 0 || x > canvas.width || y > canvas.height))"),
            await DrawnAsync(opened, "texts"));

        Assert.Empty(cut);
        Assert.InRange(all.Length, 100, 1000);
        Assert.Contains("categories: Home & Garden", all);
    }

    [BrowserTheory, InlineData(1280), InlineData(768), InlineData(400), InlineData(320)]
    public async Task No_table_is_cut_off_but_the_rows_of_files_which_scroll(int width)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, width);

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll(".scroll:not(.rows)")]
              .filter(region => region.checkVisibility() && region.scrollWidth > region.clientWidth)
              .map(region => region.getAttribute("aria-label"))
            """));
        var hashes = await opened.Page.Locator("#settings .hash").AllInnerTextsAsync();
        Assert.Equal(report.Data.Manifests[0].Files.Select(file => file.Sha256), hashes);
    }

    [BrowserFact]
    public async Task Pictures_come_before_tables()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        var kinds = await opened.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("canvas, table:not(.map)")].filter(one => one.checkVisibility()).map(one => one.localName)
            """);

        Assert.Contains("canvas", kinds);
        Assert.Contains("table", kinds);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), kinds);
    }

    [BrowserFact]
    public async Task Each_chart_has_a_table_that_the_keyboard_opens()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);
        var cards = await opened.Page.Locator("figure:has(canvas)").AllAsync();

        Assert.InRange(cards.Count, 10, 30);
        foreach (var card in cards)
        {
            Assert.False(await card.GetByRole(AriaRole.Table).IsVisibleAsync());
            await card.Locator("summary").PressAsync("Enter");
            Assert.True(await card.GetByRole(AriaRole.Table).IsVisibleAsync());
            Assert.Equal("0", await card.Locator(".scroll").GetAttributeAsync("tabindex"));
            Assert.InRange(await card.Locator("tbody tr").CountAsync(), 3, 200);
        }
    }

    /// <summary>The text alternative of a chart equals the text beside it.</summary>
    [BrowserFact]
    public async Task The_histogram_says_that_its_buckets_grow()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        Assert.Contains(
            "Each bucket is about 1.6 times as wide",
            await opened.Page.Locator("figure:has(#order-values) p").InnerTextAsync(),
            StringComparison.Ordinal);
        Assert.Contains(
            "Each bucket is about 1.6 times as wide",
            await opened.Page.Locator("#order-values").GetAttributeAsync("aria-label"),
            StringComparison.Ordinal);
    }

    /// <summary>
    /// Checks numbers, except for ids in code: "1,000" but not "1000", "$6.30" or "$6" but not "$6.3", "60.0%" but not "0.6004" or
    /// "60.04%".
    /// </summary>
    [BrowserTheory]
    [InlineData("Orders=1200")]
    [InlineData("Orders=300")]
    [InlineData("Products=5000&Orders=30000&Seed=4")]
    [InlineData("Orders=4000&Parts=2")]
    public async Task Numbers_have_one_form_over_the_whole_page(string settings)
    {
        using var report = WrittenReport.Of(settings);
        await using var opened = await browser.OpenAsync(report.Path, script: NoteTexts);

        var written = await opened.Page.EvaluateAsync<string[]>(
            """
            (() => {
              document.querySelectorAll("details").forEach(one => one.open = true);
              return [...document.querySelectorAll(
                "td.number:not(:has(code)), .tile b, p, #rules td:nth-child(n + 3), #settings td:nth-child(2), .state, [title]")]
                .filter(one => !one.closest(".rows")).flatMap(one => [one.innerText, one.title]);
            })()
            """);
        var texts = written.Concat(await DrawnAsync(opened, "texts"))
            .Select(text => Regex.Replace(text, "[0-9]{4}-[0-9]{2}(-[0-9]{2})?|shares-[0-9]|[0-9.]+-test", "")).ToArray();
        var numbers = texts.SelectMany(
            text => Regex.Matches(text, @"\$?[0-9]([0-9.,]*[0-9])?[KMB]?%?").Select(match => match.Value)).ToArray();

        const string whole = "[0-9]{1,3}(,[0-9]{3})*";
        var form = new Regex(
            $@"^({whole}(\.[0-9]{{2}})?|\${whole}(\.[0-9]{{2}})?|\$[0-9]{{1,3}}(\.[0-9])?[KMB]|{whole}(\.[0-9])?%|[0-5]\.[0-9])$");
        Assert.All(numbers, number => Assert.Matches(form, number));
        Assert.InRange(numbers.Length, 500, 50_000);
    }

    [BrowserTheory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_color_means_one_thing_and_a_thing_has_one_color(ColorScheme scheme)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, colorScheme: scheme);

        // In a chart with one series, a bar is identified by its label; in all others, by its series.
        var drawn = await opened.Page.EvaluateAsync<string[][]>(
            """
            charts.flatMap(({ canvas, drawn }) => drawn.data.datasets.flatMap(({ label, backgroundColor }) =>
              [backgroundColor].flat().map((color, index) =>
                [canvas.id, Array.isArray(backgroundColor) ? drawn.data.labels[index].split(":")[0] : label, color.slice(0, 7)])))
            """);

        var things = drawn.Select(one => (Thing: ThingOf(one[0], one[1]), Color: one[2])).Distinct().ToList();
        Assert.Equal(things.DistinctBy(one => one.Thing), things);
        Assert.Equal(things.DistinctBy(one => one.Color), things);
        Assert.InRange(things.Count, 18, 25);
        var pairs = from one in things from other in things where string.CompareOrdinal(one.Thing, other.Thing) < 0 select (one, other);
        foreach (var (one, other) in pairs)
            Assert.True(Distance(one.Color, other.Color) > 0.07, $"{one} and {other} look alike.");

        static string ThingOf(string chart, string label) => (chart, label) switch
        {
            ("shares-2", not "Required") => "an order item",
            ("shares-3", not "Required") => "a review",
            ("returns-by-month", _) => "Returned",
            ("pairs", _) or (_, "Discounted lines" or "Other lines") => "an order item",
            (_, "By chance" or "If all customers spent the same") => "a reference",
            (_, "Orders" or "First orders" or "Repeat orders") => "an order",
            (_, "Customers" or "Customers, highest revenue first") => "a customer",
            (_, "Median" or "Black Friday" or "Mean of each quarter by price" or "The top 20% of customers") => "a summary",
            _ => label,
        };
    }

    private static Task<string[]> DrawnAsync(OpenedReport opened, string which) => opened.Page.EvaluateAsync<string[]>(
        $"(() => {{ texts.length = 0; drawCharts(); return {which}.map(({{ canvas, text }}) => `${{canvas.id}}: ${{text}}`); }})()");

    /// <summary>The perceived difference between two colors, in Oklab (https://bottosson.github.io/posts/oklab/).</summary>
    private static double Distance(string one, string other)
    {
        var (first, second) = (Oklab(one), Oklab(other));
        return Math.Sqrt(first.Zip(second, (a, b) => (a - b) * (a - b)).Sum());
    }

    private static double[] Oklab(string color)
    {
        var rgb = Enumerable.Range(0, 3).Select(channel => Convert.ToInt32(color.Substring(1 + 2 * channel, 2), 16) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4)).ToArray();
        var cones = Times(
            [
                [0.4122214708, 0.5363325363, 0.0514459929],
                [0.2119034982, 0.6806995451, 0.1073969566],
                [0.0883024619, 0.2817188376, 0.6299787005],
            ],
            rgb);
        return Times(
            [
                [0.2104542553, 0.7936177850, -0.0040720468],
                [1.9779984951, -2.4285922050, 0.4505937099],
                [0.0259040371, 0.7827717662, -0.8086757660],
            ],
            [.. cones.Select(Math.Cbrt)]);

        static double[] Times(double[][] matrix, double[] vector) => [.. matrix.Select(row => row.Zip(vector, (a, b) => a * b).Sum())];
    }
}
