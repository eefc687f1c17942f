function writeHead() {
  const { set, totals } = data;
  const rows = sum([totals.products, totals.customers, totals.orders, totals.orderItems, totals.reviews]);
  const setting = name => set.settings.find(one => one.name === name)?.value;
  const dates = totals.firstOrder ? `, orders from ${totals.firstOrder} to ${totals.lastOrder}` : "";
  document.getElementById("head").append(
    element("h1", {}, set.name),
    element("p", {}, `${count(rows)} rows, seed ${setting("Seed")}${dates}. Made by CommerceFixtures ${set.packageVersion}.`));
  document.getElementById("contents").append(element("ul"));
}

function writeOverview() {
  const { set, totals } = data;
  const perOrder = (value, format) => totals.orders ? format(value / totals.orders) : "-";
  section("overview", "The set", "",
    element("div", { class: "tiles" },
      tile(count(totals.products), "products"), tile(count(totals.customers), "customers"), tile(count(totals.orders), "orders"),
      tile(count(totals.orderItems), "order items"), tile(count(totals.reviews), "reviews"),
      tile(money(totals.revenue), "gross revenue"), tile(money(totals.netRevenue), "net of cancelled and returned"),
      tile(perOrder(totals.revenue, money), "mean order"), tile(perOrder(totals.orderItems, mean => mean.toFixed(2)), "items an order"), tile(totals.meanRating === null ? "-" : totals.meanRating.toFixed(2), "mean rating")),
    element("div", { class: "cards" },
      element("figure", { class: "card" }, element("h3", {}, "Settings"), element("p", {}, "With every default filled in."),
        table([{ name: "setting" }, { name: "value" }], set.settings.map(one => [one.name, one.value.replaceAll(",", ", ")]), { label: "Settings" })),
      element("figure", { class: "card" }, element("h3", {}, "Files"), element("p", {}, "The same settings give the same bytes everywhere."),
        table(
          [{ name: "file" }, { name: "rows", isNumber: true }, { name: "bytes", isNumber: true }, { name: "SHA-256" }],
          set.files.map(file => [file.name, count(file.rows), count(file.bytes), file.sha256 ? `${file.sha256.slice(0, 12)}…` : ""]), { label: "Files" }))));
}

function writeRules() {
  const { rules } = data;
  const judged = rules.filter(rule => rule.isJudged).length;
  const first = rules.filter(rule => rule.kind === "ratio" || !rule.isJudged);
  const others = kind => rules.filter(rule => rule.kind === kind && rule.isJudged);
  section("rules", "What you can count on",
    `${count(judged)} rules were measured in the written files before they were published, and hold` +
    (judged < rules.length ? `; ${count(rules.length - judged)} cannot be judged here, and say why.` : "."),
    element("h3", {}, "Within bounds"), rulesTable("bounded-rules", first),
    element("h3", {}, "Exact counts and shares"), rulesTable("exact-rules", others("counts")),
    element("details", {}, element("summary", {}, "In every row"), rulesTable("row-rules", others("rows"))));
}

function writeCharts() {
  const { orderValues, customers, products } = data;
  section("sales", "Sales", "",
    element("div", { class: "cards" },
      chart("months", "Revenue and orders by month", "Bars are line totals of all orders, stacked by category; the line counts orders.", "wide", monthsChart, monthsTable()),
      chart("categories", "By category", "Bars are revenue; diamonds are orders, each of which counts for every category that it holds.", "", categoriesChart, categoriesTable()),
      chart("order-values", "Order values", orderValues.mean === null ? "There are no orders." :
        `Mean ${money(orderValues.mean)}, median ${money(orderValues.median)}, largest ${money(orderValues.largest)}` +
        (orderValues.p90 === null ? "." : `; a tenth comes to ${money(orderValues.p90)} or more.`),
        "", orderValuesChart, orderValuesTable())));
  section("customers", "Customers", "",
    element("div", { class: "cards" },
      chart("lorenz", "Lorenz curve of customers", customers.topFifth === null ? "There are fewer than five customers, or there is no revenue." :
        `The best 20 % of customers bring ${percent(customers.topFifth)} of the revenue.`, "wide", lorenzChart),
      stateMap()));
  section("shares", "Shares", "Bars are the rows in the files, red marks what is asked; the rows are that share of all, by largest remainder.",
    element("div", { class: "cards" }, ...data.shares.map((shares, index) =>
      chart(`shares-${index}`, shares.title, shares.percents.map(one => `${one} %`).join(", "), "share", sharesChart(shares)))));
  section("products", "Products and reviews", "",
    element("div", { class: "cards" },
      chart("price-rating", "Price against rating", `Each product with ${products.ratedFrom} reviews or more, and the mean of each quarter of them by price.`, "", priceChart),
      chart("sales-reviews", "Sales against reviews", "Each product that has both; the axes are logarithmic.", "", reviewsChart),
      chart("margins", "Margins by category", "(price - cost) / price.", "wide", marginsChart, marginsTable())));
}

function writeRows() {
  section("notable", "Rows to name in a test", "The same settings give the same rows on every machine, so a test can be about one of these.",
    table(
      [{ name: "row" }, { name: "code" }, { name: "value" }],
      data.notableRows.map(row => [row.what, element("code", {}, row.code), row.value]), { class: "stacked", label: "Notable rows" }));
  section("rows", "The first rows of each file", "A click on a column sorts these rows by it.",
    ...data.tables.map(one => element("div", { class: "file", id: `rows-${one.file}` },
      element("h3", {}, one.file), table(one.columns, one.rows, { class: "rows", label: `First rows of ${one.file}` }))));
}

writeHead();
writeOverview();
writeRules();
writeCharts();
writeRows();
drawCharts();

// A canvas keeps the colors it was drawn with: it is drawn anew where those change. Paper is light.
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawCharts);
addEventListener("beforeprint", () => {
  document.documentElement.classList.add("printing");
  document.querySelector("#rules details").open = true;
  drawCharts();
});
addEventListener("afterprint", () => {
  document.documentElement.classList.remove("printing");
  drawCharts();
});
