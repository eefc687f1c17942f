using System.Globalization;
using Microsoft.Playwright;

namespace CommerceFixtures.Report.Tests;

/// <summary>The report in a real browser.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Charts =
    [
        "months", "categories", "order-values", "lorenz", "orders-per-customer", "repeat-orders", "returns-by-category", "returns-by-month",
        "shares-0", "shares-1", "shares-2", "shares-3", "price-rating", "sales-reviews", "margins",
        "retention", "order-gaps", "promotions", "product-weeks", "payments", "pairs",
    ];

    [BrowserFact]
    public async Task Every_chart_has_its_data_and_is_drawn_without_a_complaint_or_a_request()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        Assert.Equal(
            Charts, await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('canvas')].map(canvas => canvas.id)"));
        foreach (var chart in Charts)
        {
            Assert.True(await opened.Page.EvaluateAsync<bool>(
                "id => Chart.getChart(id).data.datasets.every(dataset => dataset.data.length > 0)", chart), chart);
            Assert.True(await opened.Page.EvaluateAsync<int>(
                """
                id => {
                  const canvas = document.getElementById(id);
                  const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
                  return new Set(new Uint32Array(pixels.buffer)).size;
                }
                """, chart) > 10, chart);
        }

        Assert.Empty(opened.Complaints);
        Assert.Equal([new Uri(report.Path).AbsoluteUri], opened.Requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task Charts_show_the_figures_of_the_files()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);
        var data = report.Data;

        Assert.Equal(1200, await SumAsync("months", "Orders"));
        Assert.Equal(
            (double)data.Products.Where(product => product.Category == ProductCategory.Books).Sum(data.GrossRevenueOf),
            await SumAsync("months", "Books"),
            2);
        Assert.Equal((double)data.Orders.NetRevenue(), await SumAsync("categories", "Net revenue"), 2);
        Assert.Equal(
            (double)data.Orders.GrossRevenue(),
            await SumAsync("categories", "Net revenue") + await SumAsync("categories", "Cancelled or returned"),
            2);
        Assert.Equal(400, await SumAsync("orders-per-customer", "Customers"));
        Assert.Equal(data.Customers.Count(customer => data.OrdersOf(customer).Count > 0), await SumAsync("repeat-orders", "First orders"));
        Assert.Equal(1200, await SumAsync("repeat-orders", "First orders") + await SumAsync("repeat-orders", "Repeat orders"));
        Assert.Equal(1200, await SumAsync("order-values", "Orders"));
        Assert.Equal("0.8 0.1 0.05 0.05", string.Join(' ', await DataAsync("shares-0", "In the files")));
        Assert.Equal("0.4 0.3 0.15 0.1 0.05", string.Join(' ', await DataAsync("shares-3", "Required")));
        var books = data.Orders.Where(order => data.ItemsOf(order).Any(item => data.ProductOf(item).Category == ProductCategory.Books))
            .ToList();
        Assert.Equal(
            books.Count(order => order.Status == OrderStatus.Returned) / (double)books.Count,
            (await DataAsync("returns-by-category", "Return rate"))[4],
            12);
        var march = data.Orders.Where(order => (order.OrderDate.Year, order.OrderDate.Month) == (2023, 3)).ToList();
        Assert.Equal(
            march.Count(order => order.Status == OrderStatus.Returned) / (double)march.Count,
            (await DataAsync("returns-by-month", "Return rate"))[2],
            12);
        var revenue = data.Customers.Select(customer => data.OrdersOf(customer).GrossRevenue()).OrderDescending().ToArray();
        var point = await opened.Page.EvaluateAsync<double[]>(
            "(() => { const [one] = Chart.getChart('lorenz').data.datasets[0].data; return [one.x, one.y]; })()");
        Assert.Equal(0.2, point[0]);
        Assert.Equal((double)(revenue.Take(80).Sum() / revenue.Sum()), point[1], 8);
        Assert.Equal(
            data.Products.Count(product => data.ReviewsOf(product).Count >= 5),
            await opened.Page.EvaluateAsync<int>(
                "Chart.getChart('price-rating').data.datasets.slice(1).flatMap(dataset => dataset.data).length"));

        async Task<double> SumAsync(string chart, string label) => (await DataAsync(chart, label)).Sum();

        Task<double[]> DataAsync(string chart, string label) => opened.Page.EvaluateAsync<double[]>(
            "([id, label]) => Chart.getChart(id).data.datasets.find(dataset => dataset.label === label).data", new[] { chart, label });
    }

    /// <summary>Compares the data of a chart with the data of the page, so that no chart shows the wrong figure.</summary>
    [BrowserTheory]
    [InlineData("months", 0, "data.sales.months.map(month => month.orders)")]
    [InlineData("months", 3, "data.sales.months.map(month => month.revenueOf[2])")]
    [InlineData("categories", 0, "data.sales.categories.map(one => one.orders)")]
    [InlineData("categories", 1, "data.sales.categories.map(one => one.netRevenue)")]
    [InlineData("categories", 2, "data.sales.categories.map(one => one.revenue - one.netRevenue)")]
    [InlineData("order-values", 0, "data.orderValues.counts")]
    [InlineData("lorenz", 1, "data.customers.lorenz.map((share, step) => ({ x: step / 100, y: share }))")]
    [InlineData("orders-per-customer", 0, "data.repeats.customersByOrders")]
    [InlineData("repeat-orders", 0, "data.sales.months.map(month => month.orders - month.firstOrders)")]
    [InlineData("repeat-orders", 1, "data.sales.months.map(month => month.firstOrders)")]
    [InlineData("returns-by-category", 0, "data.returns.whole.categories.map(one => one.returned / one.orders)")]
    [InlineData("returns-by-month", 0, "data.returns.months.map(one => one.all.returned / one.all.orders)")]
    [InlineData("shares-1", 0, "data.shares[1].quotas.map(orders => orders / data.totals.orders)")]
    [InlineData("shares-2", 1, "data.shares[2].reached.map(rows => rows / data.totals.orderItems)")]
    [InlineData("price-rating", 0, "data.products.priceQuarters.map(one => ({ x: one.medianPrice, y: one.meanRating }))")]
    [InlineData(
        "price-rating",
        1,
        "data.products.points.filter(one => one.category === 0 && one.reviews >= 5).map(one => ({ x: one.price, y: one.rating }))")]
    [InlineData(
        "sales-reviews",
        4,
        "data.products.points.filter(one => one.category === 4 && one.lines && one.reviews)" +
        ".map(one => ({ x: one.lines, y: one.reviews }))")]
    [InlineData("retention", 0, "data.retention.active.map(one => one.active / one.customers)")]
    [InlineData("order-gaps", 0, "[0.1, 0.15, 0.25, 0.25, 0.15, 0.1]")]
    [InlineData(
        "order-gaps",
        1,
        "data.orderGaps.orders.map(orders => orders / (data.totals.orders - sum(data.sales.months.map(month => month.firstOrders))))")]
    [InlineData("promotions", 1, "data.promotions.all.map(week => week.lines ? week.discounted / week.lines : null)")]
    [InlineData("product-weeks", 0, "data.promotions.own.map(week => week.discounted)")]
    [InlineData("product-weeks", 1, "data.promotions.own.map(week => week.lines - week.discounted)")]
    [InlineData("payments", 0, "data.payments.methods.map(one => one.byChance)")]
    [InlineData("payments", 1, "data.payments.methods.map(one => one.same / one.orders)")]
    [InlineData("pairs", 0, "data.pairs.top.map(pair => pair.count / pair.byChance)")]
    [InlineData("margins", 0, "data.products.margins.map(one => one.median)")]
    [InlineData("margins", 1, "data.products.margins.map(one => [one.p25, one.p75])")]
    [InlineData("margins", 2, "data.products.margins.map(one => [one.p5, one.p95])")]
    public async Task A_chart_is_given_what_it_is_to_show(string chart, int dataset, string expected)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        var (asked, shown) = (
            await opened.Page.EvaluateAsync<string>($"JSON.stringify({expected})"),
            await opened.Page.EvaluateAsync<string>(
                "([id, index]) => JSON.stringify(Chart.getChart(id).data.datasets[Number(index)].data" +
                ".map(one => one?.x === undefined ? one : { x: one.x, y: one.y }))",
                new[] { chart, $"{dataset}" }));

        Assert.Equal(asked, shown);
        Assert.InRange(shown.Length, 10, 100_000);
    }

    [BrowserFact]
    public async Task States_are_the_stronger_the_more_revenue_they_bring()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        var heat = await opened.Page.EvaluateAsync<int[]>(
            """
            data.customers.states.map(state => {
              const cell = [...document.querySelectorAll("#states .state")].find(one => one.querySelector("b").textContent === state.code);
              return parseInt(cell.style.getPropertyValue("--heat"));
            })
            """);

        Assert.Equal(55, heat[0]);
        Assert.Equal(heat.OrderDescending(), heat);
        Assert.Equal(51, await opened.Page.Locator("#states .state").CountAsync());
    }

    [BrowserFact]
    public async Task Rules_that_are_not_judged_are_counted_and_shown_among_the_first()
    {
        using var report = WrittenReport.Of("Orders=900");
        await using var opened = await browser.OpenAsync(report.Path);
        var rules = report.Data.Manifests[0].Rules.Where(rule => rule.Kind != FixtureRuleKind.Behavior).ToList();
        var unjudged = rules.Count(rule => rule.Verdict == FixtureRuleVerdict.NotJudged);

        Assert.InRange(unjudged, 5, 20);
        Assert.StartsWith(
            $"The build checked the files against {rules.Count - unjudged} rules before it published them. Every rule holds. It could " +
                $"not judge {unjudged} more rules:",
            await opened.Page.Locator("#rules p").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(unjudged, await opened.Page.Locator("#bounded-rules .unjudged").CountAsync());
        Assert.Equal(0, await opened.Page.Locator("#exact-rules .unjudged, #row-rules .unjudged").CountAsync());
        Assert.Equal(10, await opened.Page.Locator("#exact-rules tbody tr").CountAsync());
    }

    [BrowserFact]
    public async Task Every_figure_of_behavior_is_shown_beside_that_of_a_real_shop()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);
        var rules = report.Data.Manifests[0].Rules.Where(rule => rule.Kind == FixtureRuleKind.Behavior).ToList();

        var shown = await opened.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#behavior-rules tbody tr')]" +
            ".map(row => [...row.cells].map(cell => cell.textContent).join('|'))");

        Assert.Equal(
            rules.Select(rule => $"{rule.Description}{(rule.Year is { } year ? $", {year}" : "")}"),
            shown.Select(row => row.Split('|')[0]));
        Assert.All(rules.Zip(shown), row =>
        {
            var cells = row.Second.Split('|');
            Assert.Equal(row.First.Verdict == FixtureRuleVerdict.OutsideBound, cells[2].EndsWith(", outside", StringComparison.Ordinal));
            Assert.Equal(
                row.First.Verdict == FixtureRuleVerdict.NotJudged,
                cells[2].EndsWith($"not judged: {row.First.Reason}", StringComparison.Ordinal));
            Assert.EndsWith(row.First.RealShop?.Source ?? "-", cells[3], StringComparison.Ordinal);
        });
        Assert.Contains(
            "Cohen's kappa of the main categories of a customer's consecutive orders is at least 0.1|at least 0.1|",
            string.Join('\n', shown), StringComparison.Ordinal);
        Assert.Contains("|0.24, UCI Online Retail, 2010-11", string.Join('\n', shown), StringComparison.Ordinal);
        Assert.Contains("|89.0%, CDNOW, 1997-98", string.Join('\n', shown), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Black_Fridays_and_cohorts_are_where_they_belong()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        Assert.Equal(
            ["2023-11-20", "2024-11-25"],
            await opened.Page.EvaluateAsync<string[]>(
                "Chart.getChart('promotions').data.datasets[0].data" +
                ".flatMap((share, week) => share === null ? [] : [data.promotions.weeks[week]])"));
        Assert.Equal(
            ["2023-01", "2023-04", "2023-07", "2023-10", "2024-01", "2024-04", "2024-07", "2024-10"],
            await opened.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#cohorts tbody th')].map(head => head.textContent)"));
        Assert.Equal(8 + 7 + 6 + 5 + 4 + 3 + 2 + 1, await opened.Page.Locator("#cohorts td").CountAsync());
    }

    [BrowserFact]
    public async Task Numbers_are_not_broken_on_paper()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, width: 690);
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("td.number, td.date")].filter(cell => {
              const text = document.createRange();
              text.selectNodeContents(cell.querySelector("code") ?? cell);
              return text.getClientRects().length > 1;
            }).map(cell => cell.textContent)
            """));
        Assert.False(await opened.Page.Locator("nav").IsVisibleAsync());
    }

    [BrowserFact]
    public async Task Every_rule_is_shown_with_its_bound_and_what_was_reached()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);

        var shown = await opened.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#rules tbody tr')].map(row => [...row.cells].map(cell => cell.textContent).join('|'))");

        Assert.Equal(
            report.Data.Manifests[0].Rules.Where(rule => rule.Kind != FixtureRuleKind.Behavior)
                .Select(
                    rule => $"{rule.Description}{(rule.Year is { } year ? $", {year}" : "")}|{rule.File}|{Bound(rule)}|{Measured(rule)}")
                .Order(StringComparer.Ordinal),
            shown.Order(StringComparer.Ordinal));
        Assert.Contains(shown, row => row.Contains("|orders.csv|between 59.5% and 60.5%|", StringComparison.Ordinal));
        Assert.Contains("There are as many rows as the settings ask for|orders.csv|1,200 rows|1,200 rows", shown);
        Assert.Contains("Margins are between 20% and 50%|products.csv|every row: between 20% and 50%|200 of 200", shown);
        Assert.Contains("Ratings are between 1 and 5 stars|reviews.csv|every row: between 1 and 5|1,000 of 1,000", shown);

        static string Bound(FixtureManifestRule rule) => rule.Kind switch
        {
            FixtureRuleKind.ExactCounts => Counts(rule.Bound.Counts),
            FixtureRuleKind.EveryRow => Range(rule) is { Length: > 0 } range ? $"every row: {range}" : "every row",
            _ => Range(rule),
        };

        static string Range(FixtureManifestRule rule) => (rule.Bound.Minimum, rule.Bound.Maximum) switch
        {
            (null, null) => "",
            ({ } least, null) => $"at least {Limit(rule, least)}",
            (null, { } most) => $"at most {Limit(rule, most)}",
            ({ } least, { } most) => $"between {Limit(rule, least)} and {Limit(rule, most)}",
        };

        static string Measured(FixtureManifestRule rule)
        {
            var figure = rule.Kind switch
            {
                FixtureRuleKind.ExactCounts => Counts(rule.Figure.Counts),
                FixtureRuleKind.EveryRow when rule.Figure.Rows is { } rows => $"{Count(rows)} of {Count(rule.Bound.Rows!.Value)}",
                _ => rule.Figure.Value is { } value ? Number(rule, value) : "",
            };
            return string.Join(
                ", ", new[] { figure, rule.Reason is { } reason ? $"not judged: {reason}" : "" }.Where(text => text.Length > 0));
        }

        static string Counts(IReadOnlyDictionary<string, long> counts) => counts.Count == 1
            ? $"{Count(counts.Values.Single())} {counts.Keys.Single()}"
            : string.Join(", ", counts.Select(count => $"{count.Key} {Count(count.Value)}"));

        // As the words of the rules have them: no more decimals than a number needs.
        static string Limit(FixtureManifestRule rule, double number) => rule.Unit == FixtureRuleUnit.Share
            ? ((decimal)number * 100).ToString("#,0.####", CultureInfo.InvariantCulture) + "%"
            : number.ToString("#,0.####", CultureInfo.InvariantCulture);

        // The format that readers expect: thousands separators, ratios with two decimals, and percentages with one.
        static string Count(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

        static string Number(FixtureManifestRule rule, double number) => rule.Unit == FixtureRuleUnit.Share
            ? ((decimal)number * 100).ToString("N1", CultureInfo.InvariantCulture) + "%"
            : ((decimal)number).ToString("N2", CultureInfo.InvariantCulture);
    }

    [BrowserTheory]
    [InlineData("orders.csv", "total_amount"), InlineData("orders.csv", "customer_id"), InlineData("order_items.csv", "product_id")]
    [InlineData("products.csv", "name"), InlineData("customers.csv", "zip"), InlineData("reviews.csv", "review_date")]
    public async Task A_click_on_a_column_sorts_by_it_and_another_the_other_way(string file, string column)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path);
        var table = opened.Page.Locator($"[id='rows-{file}']");
        var head = table.GetByRole(AriaRole.Columnheader, new() { Name = column, Exact = true });
        var before = await CellsAsync();

        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("ascending", await head.GetAttributeAsync("aria-sort"));
        var up = Sorted(before);
        Assert.Equal(up, await CellsAsync());

        await head.GetByRole(AriaRole.Button).ClickAsync();
        Assert.Equal("descending", await head.GetAttributeAsync("aria-sort"));
        Assert.Equal(up.Reverse(), await CellsAsync());
        Assert.Equal(1, await table.Locator("[aria-sort]").CountAsync());

        Task<string[]> CellsAsync() => table.EvaluateAsync<string[]>(
            """
            (element, name) => {
              const index = [...element.querySelectorAll("th")].findIndex(head => head.textContent === name);
              return [...element.querySelectorAll("tbody tr")].map(row => row.cells[index].textContent);
            }
            """, column);

        static string[] Sorted(string[] cells) =>
            cells.All(cell => decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            ? [.. cells.OrderBy(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))]
            : [.. cells.Order(StringComparer.Ordinal)];
    }

    [BrowserTheory]
    [InlineData("<script>document.title='run'</script>"), InlineData("<img src=x onerror=document.title='run'>")]
    [InlineData("</script><script>document.title='run'</script>")]
    public async Task What_looks_like_a_script_in_the_data_stays_text(string name)
    {
        using var report = WrittenReport.Of("Orders=30");
        var product = RenameProduct(report, name);
        report.Write();
        await using var opened = await browser.OpenAsync(report.Path);

        Assert.Equal(
            report.Data.Products[product].Name.Length,
            (await opened.Page.Locator("[id='rows-products.csv'] tbody tr").Nth(product).Locator("td").Nth(1).TextContentAsync())!.Length);
        Assert.StartsWith(
            name, await opened.Page.Locator("[id='rows-products.csv'] tbody tr").Nth(product).Locator("td").Nth(1).TextContentAsync(),
            StringComparison.Ordinal);
        Assert.Equal("Default - CommerceFixtures", await opened.Page.TitleAsync());
        Assert.Equal(3, await opened.Page.EvaluateAsync<int>("document.scripts.length"));
        Assert.Equal(0, await opened.Page.Locator("img").CountAsync());
        Assert.Empty(opened.Complaints);
    }

    [BrowserFact]
    public async Task No_script_but_the_pages_own_may_run()
    {
        using var report = WrittenReport.Of("Orders=30");
        await using var opened = await browser.OpenAsync(report.Path);

        await opened.Page.EvaluateAsync(
            "() => { const script = document.createElement('script'); " +
            "script.textContent = 'document.title = \"run\"'; document.body.append(script); }");

        Assert.Equal("Default - CommerceFixtures", await opened.Page.TitleAsync());
        Assert.Contains("Content Security Policy", Assert.Single(opened.Complaints), StringComparison.Ordinal);
    }

    [BrowserTheory, InlineData(1280), InlineData(768), InlineData(400), InlineData(320)]
    public async Task The_page_is_never_wider_than_the_window(int width)
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, width);

        Assert.Equal(width, await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task Charts_follow_the_theme_and_paper_is_light()
    {
        using var report = WrittenReport.Of("Orders=1200");
        await using var opened = await browser.OpenAsync(report.Path, colorScheme: ColorScheme.Light);
        const string barColor = "() => Chart.getChart('order-values').data.datasets[0].backgroundColor";
        var light = await opened.Page.EvaluateAsync<string>(barColor);

        await opened.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await opened.Page.WaitForFunctionAsync($"light => ({barColor})() !== light", light);

        await opened.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(light, await opened.Page.EvaluateAsync<string>(barColor));
        Assert.Equal(0, await opened.Page.Locator("#rules details:not([open])").CountAsync());
        await opened.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        Assert.NotEqual(light, await opened.Page.EvaluateAsync<string>(barColor));
        Assert.Empty(opened.Complaints);
    }

    [BrowserTheory]
    [InlineData("Products=0&Customers=0&Orders=0&OrderItems=0&Reviews=0")]
    [InlineData("Orders=0")]
    [InlineData("Reviews=0")]
    [InlineData("Orders=1")]
    [InlineData("Products=1&Orders=3")]
    [InlineData("Orders=3000&Parts=3")]
    [InlineData("StartDate=2010-01-01&EndDate=2026-12-31&Orders=2000")]
    public async Task A_set_of_any_shape_is_shown_without_a_complaint(string settings)
    {
        using var report = WrittenReport.Of(settings);
        await using var opened = await browser.OpenAsync(report.Path);

        Assert.Equal(Charts.Length, await opened.Page.Locator("canvas").CountAsync());
        Assert.Equal(5, await opened.Page.Locator(".file").CountAsync());
        Assert.DoesNotContain("NaN", await opened.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(opened.Complaints);
    }

    /// <summary>
    /// Renames one of the first products, whose name is in the file as it is. The new name has as many bytes, because the manifest records
    /// the length of the file.
    /// </summary>
    private static int RenameProduct(WrittenReport report, string name)
    {
        var path = Assert.Single(report.Data.ProductPaths);
        var products = report.Data.Products.Take(20).ToList();
        var product = products.Find(one => one.Name.Length >= name.Length && one.Name.All(letter => char.IsAscii(letter) && letter != '"'))
            ?? throw new InvalidOperationException("No name is long enough.");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace(product.Name, name.PadRight(product.Name.Length, '.'), StringComparison.Ordinal));
        return products.IndexOf(product);
    }
}
