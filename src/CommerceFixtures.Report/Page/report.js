"use strict";

// All that is shown comes from the JSON block, and goes into the document as text nodes or onto a canvas: never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const locale = "en-US";
const count = value => value.toLocaleString(locale);
const money = value => value.toLocaleString(locale, { style: "currency", currency: "USD" });
const wholeMoney = value => value.toLocaleString(locale, { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const shortMoney = value =>
  value.toLocaleString(locale, { style: "currency", currency: "USD", notation: "compact", maximumFractionDigits: 1 });
const percent = share => `${(share * 100).toFixed(1)} %`;
const sum = values => values.reduce((total, value) => total + value, 0);

// ---------------------------------------------------------------- elements

function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function section(id, title, text, ...children) {
  document.querySelector("#contents ul").append(element("li", {}, element("a", { href: `#${id}` }, title)));
  document.getElementById("page").append(
    element("section", { id }, element("h2", {}, title), ...(text ? [element("p", {}, text)] : []), ...children));
}

const tile = (value, label) => element("div", { class: "tile" }, element("b", {}, value), element("span", {}, label));

/** A table whose columns sort: a click sorts up, another one down. A cell is text, or an element with a text. */
function table(columns, rows, attributes = {}) {
  const body = element("tbody");
  const heads = columns.map((column, index) => {
    const button = element("button", { type: "button" }, column.name);
    const head = element("th", { scope: "col", class: column.isNumber ? "number" : undefined }, button);
    button.addEventListener("click", () => sortBy(index));
    return head;
  });
  const lines = rows.map(cells => ({
    cells: cells.map(cell => cell instanceof Element ? cell.textContent : String(cell)),
    row: element("tr", {}, ...cells.map((cell, index) => element("td", { class: classOf(columns[index], cell) }, cell))),
  }));
  body.append(...lines.map(line => line.row));
  return element("div", { class: `scroll ${attributes.class ?? ""}`, tabindex: "0", role: "region", "aria-label": attributes.label },
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body));

  function sortBy(index) {
    const down = heads[index].getAttribute("aria-sort") === "ascending";
    heads.forEach(head => head.removeAttribute("aria-sort"));
    heads[index].setAttribute("aria-sort", down ? "descending" : "ascending");
    const sorted = [...lines].sort((one, other) => (down ? -1 : 1) * compare(one.cells[index], other.cells[index], columns[index].isNumber));
    body.append(...sorted.map(line => line.row));
  }
}

const compare = (one, other, isNumber) => isNumber
  ? Number(one.replace(/[^0-9.eE-]/g, "")) - Number(other.replace(/[^0-9.eE-]/g, ""))
  : one < other ? -1 : one > other ? 1 : 0;

function classOf(column, cell) {
  if (column.isNumber) return "number";
  return column.classOf ? column.classOf(cell) : String(cell).length > 60 ? "long" : undefined;
}

// ---------------------------------------------------------------- charts

const charts = [];
const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const categoryColor = index => `c${index}`;

Chart.defaults.locale = locale;
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;

/**
 * A card with a chart. Colors are named as in the style sheet, since they change with the theme.
 * @param config - makes the configuration of Chart.js, anew for each theme
 */
function chart(id, title, text, size, config) {
  const canvas = element("canvas", { id, role: "img", "aria-label": `${title}. ${text}` });
  const card = element("figure", { class: `card ${size}` },
    element("h3", {}, title), element("p", {}, text), element("div", { class: "plot" }, canvas));
  charts.push({ canvas, config });
  return card;
}

function drawCharts() {
  for (const one of charts) {
    one.drawn?.destroy();
    Chart.defaults.color = color("soft");
    Chart.defaults.borderColor = color("line");
    one.drawn = new Chart(one.canvas, one.config());
  }
}

const axis = (title, format, options = {}) => ({
  title: { display: Boolean(title), text: title },
  ticks: format ? { callback: value => format(value) } : {},
  ...options,
});
const tooltip = label => ({ callbacks: { label } });
const noLegend = { display: false };
const legend = { position: "bottom", labels: { boxWidth: 12 } };

/** An axis of decades, with ticks at 1, 2 and 5 of each. */
const decades = format => ({
  type: "logarithmic",
  ticks: { maxRotation: 0, callback: value => [1, 2, 5].includes(Number(value.toPrecision(1)) / 10 ** Math.floor(Math.log10(value))) ? format(value) : "" },
});

function monthsChart() {
  const { months, categories } = data.sales;
  return {
    data: {
      labels: months.map(month => month.month),
      datasets: [
        {
          type: "line", label: "Orders", data: months.map(month => month.orders), yAxisID: "orders", borderColor: color("ink"),
          backgroundColor: color("ink"), borderWidth: 1.5, pointRadius: 2,
        },
        ...categories.map((category, index) => ({
          type: "bar", label: category.name, data: months.map(month => month.revenueOf[index]), stack: "revenue", yAxisID: "revenue",
          backgroundColor: color(categoryColor(index)),
        })),
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { stacked: true, grid: { display: false } },
        revenue: axis("revenue", shortMoney, { stacked: true, position: "left" }),
        orders: axis("orders", count, { position: "right", beginAtZero: true, grid: { display: false } }),
      },
      plugins: {
        legend,
        tooltip: tooltip(item => `${item.dataset.label}: ${item.dataset.type === "line" ? count(item.raw) : wholeMoney(item.raw)}`),
      },
    },
  };
}

function categoriesChart() {
  const { categories } = data.sales;
  return {
    type: "bar",
    data: {
      labels: categories.map(category => category.name),
      datasets: [
        { label: "Revenue", data: categories.map(category => category.revenue), backgroundColor: color("c0"), yAxisID: "revenue" },
        {
          label: "Net of cancelled and returned", data: categories.map(category => category.netRevenue), backgroundColor: color("c2"),
          yAxisID: "revenue",
        },
        {
          type: "line", label: "Orders with one", data: categories.map(category => category.orders), showLine: false, pointStyle: "rectRot",
          pointRadius: 6, backgroundColor: color("ink"), borderColor: color("ink"), yAxisID: "orders", order: -1,
        },
      ],
    },
    options: {
      scales: {
        x: { grid: { display: false } },
        revenue: axis("revenue", shortMoney, { position: "left" }),
        orders: axis("orders", count, { position: "right", beginAtZero: true, grid: { display: false } }),
      },
      plugins: {
        legend,
        tooltip: tooltip(item => `${item.dataset.label}: ${item.dataset.yAxisID === "orders" ? count(item.raw) : wholeMoney(item.raw)}`),
      },
    },
  };
}

function lorenzChart() {
  const { lorenz, topFifth } = data.customers;
  return {
    type: "line",
    data: {
      datasets: [
        {
          label: "The best 20 % of customers", data: topFifth === null ? [] : [{ x: 20, y: topFifth * 100 }], showLine: false, pointRadius: 6,
          pointHoverRadius: 8, backgroundColor: color("mark"), borderColor: color("mark"),
        },
        {
          label: "Customers, the best first", data: lorenz.map((share, step) => ({ x: step, y: share * 100 })), borderColor: color("c0"),
          backgroundColor: color("c0"), pointRadius: 0, borderWidth: 2.5,
        },
        {
          label: "If all bought alike", data: [{ x: 0, y: 0 }, { x: 100, y: 100 }], borderColor: color("soft"), backgroundColor: color("soft"),
          borderDash: [5, 5], borderWidth: 1, pointRadius: 0,
        },
      ],
    },
    options: {
      interaction: { mode: "nearest", intersect: false },
      scales: {
        x: axis("share of customers", value => `${value} %`, { type: "linear", min: 0, max: 100 }),
        y: axis("share of revenue", value => `${value} %`, { min: 0, max: 100 }),
      },
      plugins: {
        legend,
        tooltip: { callbacks: { title: () => "", label: item => `the best ${item.parsed.x} % bring ${item.parsed.y.toFixed(1)} %` } },
      },
    },
  };
}

const sharesChart = shares => () => {
  const total = sum(shares.reached);
  const ofTotal = values => values.map(value => total ? value / total * 100 : 0);
  return {
    type: "bar",
    data: {
      labels: shares.members.map((member, index) => `${member}: ${count(shares.reached[index])}`),
      datasets: [
        {
          type: "line", label: "quota", data: ofTotal(shares.quotas), showLine: false, pointStyle: "line", pointRadius: 13, rotation: 90,
          pointRotation: 90, borderWidth: 2.5, pointBorderWidth: 2.5, borderColor: color("mark"), backgroundColor: color("mark"),
        },
        { label: "in the files", data: ofTotal(shares.reached), backgroundColor: color("c0"), barPercentage: 0.7 },
      ],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("", value => `${value} %`, { beginAtZero: true }), y: { grid: { display: false } } },
      plugins: {
        legend: noLegend,
        tooltip: tooltip(item => {
          const rows = item.dataset.label === "quota" ? shares.quotas : shares.reached;
          return `${item.dataset.label}: ${count(rows[item.dataIndex])} of ${count(total)} rows`;
        }),
      },
    },
  };
};

function productsChart(points, xTitle, x, yTitle, y, label, extra = () => []) {
  return () => ({
    type: "scatter",
    data: {
      datasets: [
        ...extra(),
        ...data.sales.categories.map((category, index) => ({
          label: category.name, data: points.filter(point => point.category === index), backgroundColor: `${color(categoryColor(index))}b0`,
          pointRadius: 3.5,
        })),
      ],
    },
    options: {
      scales: { x: axis(xTitle, null, x), y: axis(yTitle, null, y) },
      plugins: { legend, tooltip: tooltip(item => label(item.raw)) },
    },
  });
}

const priceChart = productsChart(
  data.products.points.filter(point => point.reviews >= data.products.ratedFrom).map(point => ({ ...point, x: point.price, y: point.rating })),
  "price", decades(shortMoney), "mean rating", { suggestedMin: 2, max: 5 },
  point => point.id ? `${point.id}: ${point.name}, ${money(point.x)}, ${point.y.toFixed(2)} stars` : `quarter at ${money(point.x)}: ${point.y.toFixed(2)} stars`,
  () => [{
    type: "line", label: "Quarters by price", data: data.products.priceQuarters.map(one => ({ x: one.medianPrice, y: one.meanRating })),
    borderColor: color("ink"), backgroundColor: color("ink"), pointRadius: 5, borderWidth: 1.5,
  }]);

const reviewsChart = productsChart(
  data.products.points.filter(point => point.lines > 0 && point.reviews > 0).map(point => ({ ...point, x: point.lines, y: point.reviews })),
  "order lines", decades(count), "reviews", decades(count),
  point => `${point.id}: ${point.name}, ${count(point.x)} lines, ${count(point.y)} reviews`);

function orderValuesChart() {
  const { edges, counts } = data.orderValues;
  const label = value => value.toLocaleString(locale, { style: "currency", currency: "USD", minimumFractionDigits: 0, maximumFractionDigits: 2 });
  return {
    type: "bar",
    data: {
      labels: counts.map((_, index) => label(edges[index])),
      datasets: [{ label: "Orders", data: counts, backgroundColor: color("c0"), barPercentage: 1, categoryPercentage: 0.94 }],
    },
    options: {
      scales: { x: axis("order total, from", null, { grid: { display: false } }), y: axis("orders", count) },
      plugins: {
        legend: noLegend,
        tooltip: {
          callbacks: {
            title: items => `${label(edges[items[0].dataIndex])} to below ${label(edges[items[0].dataIndex + 1])}`,
            label: item => `${count(item.raw)} orders`,
          },
        },
      },
    },
  };
}

function marginsChart() {
  const { margins } = data.products;
  const range = (low, high) => margins.map(margin => margin[low] === null ? null : [margin[low] * 100, margin[high] * 100]);
  const text = value => `${value.toFixed(1)} %`;
  return {
    type: "bar",
    data: {
      labels: data.sales.categories.map(category => category.name),
      datasets: [
        {
          type: "line", label: "median", data: margins.map(margin => margin.median === null ? null : margin.median * 100), showLine: false,
          pointStyle: "rectRot", pointRadius: 6, borderColor: color("mark"), backgroundColor: color("mark"),
        },
        { label: "middle half", data: range("p25", "p75"), backgroundColor: color("c2"), barPercentage: 0.5, grouped: false },
        { label: "5th to 95th percentile", data: range("p5", "p95"), backgroundColor: `${color("c2")}55`, barPercentage: 0.85, grouped: false },
      ],
    },
    options: {
      scales: { x: { grid: { display: false } }, y: axis("margin", value => `${value} %`, { min: 15, max: 55 }) },
      plugins: {
        legend,
        tooltip: tooltip(item => Array.isArray(item.raw)
          ? `${item.dataset.label}: ${text(item.raw[0])} to ${text(item.raw[1])}`
          : `${item.dataset.label}: ${text(item.raw)}`),
      },
    },
  };
}

// ---------------------------------------------------------------- states

/** Each state where a map has it, roughly: the columns of a row, west to east. */
const stateGrid = [
  "AK .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. .. .. .. VT NH",
  "WA ID MT ND MN IL WI MI NY RI MA",
  "OR NV WY SD IA IN OH PA NJ CT ..",
  "CA UT CO NE MO KY WV VA MD DE ..",
  ".. AZ NM KS AR TN NC SC DC .. ..",
  ".. .. .. OK LA MS AL GA .. .. ..",
  "HI .. .. TX .. .. .. .. FL .. ..",
].map(row => row.split(" "));

function stateMap() {
  const states = new Map(data.customers.states.map(state => [state.code, state]));
  const most = Math.max(1, ...data.customers.states.map(state => state.revenue));
  const cell = code => {
    if (code === "..") return element("td");
    const state = states.get(code) ?? { customers: 0, orders: 0, revenue: 0 };
    const heat = Math.round(Math.sqrt(state.revenue / most) * 75);
    return element("td", { class: "state", style: `--heat: ${heat}%`, title: `${code}: ${count(state.customers)} customers, ${wholeMoney(state.revenue)}` },
      element("b", {}, code), count(state.customers));
  };
  return element("figure", { class: "card wide" },
    element("h3", {}, "Customers by state"),
    element("p", {}, "Where they live; the darker, the more revenue."),
    element("div", { class: "scroll" },
      element("table", { class: "map", id: "states" }, element("tbody", {}, ...stateGrid.map(row => element("tr", {}, ...row.map(cell)))))),
    element("details", {}, element("summary", {}, "All states as a table"),
      table(
        [{ name: "state" }, { name: "customers", isNumber: true }, { name: "orders", isNumber: true }, { name: "revenue", isNumber: true }],
        data.customers.states.map(state => [state.code, count(state.customers), count(state.orders), money(state.revenue)]),
        { label: "States" })));
}

// ---------------------------------------------------------------- rules

const isUnjudged = rule => rule.reached.startsWith("not judged");
const isOfRows = rule => rule.bound === "every row";
const hasFigure = rule => /^at least | to /.test(rule.bound);

function rulesTable(id, rules) {
  return element("div", { id }, table(
    [
      { name: "rule" }, { name: "file" }, { name: "bound" },
      { name: "reached", classOf: cell => String(cell).startsWith("not judged") ? "unjudged" : "held" },
    ],
    rules.map(rule => [rule.rule, rule.file, rule.bound, rule.reached]), { class: "stacked", label: "Rules" }));
}

// ---------------------------------------------------------------- the page

function writeHead() {
  const { set, totals } = data;
  const rows = sum([totals.products, totals.customers, totals.orders, totals.orderItems, totals.reviews]);
  const setting = name => set.settings.find(one => one.name === name)?.value;
  const dates = totals.firstOrder ? `, orders from ${totals.firstOrder} to ${totals.lastOrder}` : "";
  document.getElementById("head").append(
    element("h1", {}, set.name),
    element("p", {}, `${count(rows)} rows in ${set.files.length} files, seed ${setting("Seed")}${dates}. Made by CommerceFixtures ${set.packageVersion}.`));
  document.getElementById("contents").append(element("ul"));
}

function writeOverview() {
  const { set, totals } = data;
  const mean = totals.orders ? totals.revenue / totals.orders : 0;
  section("overview", "The set", "",
    element("div", { class: "tiles" },
      tile(count(totals.products), "products"), tile(count(totals.customers), "customers"), tile(count(totals.orders), "orders"),
      tile(count(totals.orderItems), "order items"), tile(count(totals.reviews), "reviews"),
      tile(shortMoney(totals.revenue), "revenue"), tile(shortMoney(totals.netRevenue), "net revenue"),
      tile(money(mean), "mean order"), tile(totals.orders ? (totals.orderItems / totals.orders).toFixed(2) : "-", "lines an order"), tile(totals.meanRating === null ? "-" : totals.meanRating.toFixed(2), "mean rating")),
    element("div", { class: "cards" },
      element("figure", { class: "card" }, element("h3", {}, "Settings"), element("p", {}, "With every default filled in."),
        table([{ name: "setting" }, { name: "value" }], set.settings.map(one => [one.name, one.value]), { label: "Settings" })),
      element("figure", { class: "card" }, element("h3", {}, "Files"), element("p", {}, "The same settings give the same bytes everywhere."),
        table(
          [{ name: "file" }, { name: "rows", isNumber: true }, { name: "bytes", isNumber: true }, { name: "SHA-256" }],
          set.files.map(file => [file.name, count(file.rows), count(file.bytes), `${file.sha256.slice(0, 12)}…`]), { label: "Files" }))));
}

function writeRules() {
  const { rules } = data;
  const judged = rules.filter(rule => !isUnjudged(rule)).length;
  const exact = rules.filter(rule => !hasFigure(rule) && !isOfRows(rule));
  section("rules", "What you can count on",
    `${count(judged)} rules were measured in the written files before they were published, and hold` +
    (judged < rules.length ? `; ${count(rules.length - judged)} could not be judged by so few rows.` : "."),
    element("h3", {}, "Within bounds"), rulesTable("bounded-rules", rules.filter(hasFigure)),
    element("h3", {}, "Exact counts and shares"), rulesTable("exact-rules", exact),
    element("details", {}, element("summary", {}, "In every row"), rulesTable("row-rules", rules.filter(isOfRows))));
}

function writeCharts() {
  const { orderValues, customers, products } = data;
  section("sales", "Sales", "",
    element("div", { class: "cards" },
      chart("months", "Revenue and orders by month", "Line totals of all orders, stacked by category; the line counts orders.", "wide", monthsChart),
      chart("categories", "By category", "An order counts for each category that it holds.", "", categoriesChart),
      chart("order-values", "Order values", orderValues.mean === null ? "There are no orders." :
        `Mean ${money(orderValues.mean)}, median ${money(orderValues.median)}; a tenth comes to ${money(orderValues.p90)} or more, the largest to ${money(orderValues.largest)}.`,
        "", orderValuesChart)));
  section("customers", "Customers", "",
    element("div", { class: "cards" },
      chart("lorenz", "Lorenz curve of customers", customers.topFifth === null ? "There is no revenue." :
        `The best 20 % of customers bring ${percent(customers.topFifth)} of the revenue.`, "wide", lorenzChart),
      stateMap()));
  section("shares", "Shares", "Exact quotas by largest remainder: bars are the rows in the files, red marks the quotas.",
    element("div", { class: "cards" }, ...data.shares.map((shares, index) =>
      chart(`shares-${index}`, shares.title, shares.percents.map(one => `${one} %`).join(", "), "share", sharesChart(shares)))));
  section("products", "Products and reviews", "",
    element("div", { class: "cards" },
      chart("price-rating", "Price against rating", `Products with ${products.ratedFrom} reviews or more; the dearer rate better.`, "", priceChart),
      chart("sales-reviews", "Sales against reviews", "What is bought much is reviewed much. What has no sales or no reviews is not on these logarithmic axes.", "", reviewsChart),
      chart("margins", "Margins by category", "(price - cost) / price, between 20 and 50 % everywhere.", "wide", marginsChart)));
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
