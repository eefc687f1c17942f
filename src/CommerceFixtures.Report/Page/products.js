function productsChart(points, xTitle, x, yTitle, y, label, extra = () => []) {
  return () => ({
    type: "scatter",
    data: {
      datasets: [
        ...extra(),
        ...data.sales.categories.map((category, index) => ({
          label: category.name, data: points.filter(point => point.category === index), backgroundColor: `${color(category.name)}b0`,
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
  "price", decades(axisMoney), "mean rating", { suggestedMin: 2, max: 5 },
  point => point.id
    ? `Product ${point.id}, ${point.name}: ${money(point.price)}, ${ratio(point.rating)} stars`
    : `Quarter of the products around ${money(point.x)}: ${ratio(point.y)} stars`,
  () => [{
    type: "line", label: "Mean of each quarter by price", data: data.products.priceQuarters.map(one => ({ x: one.medianPrice, y: one.meanRating })),
    borderColor: color("summary"), backgroundColor: color("summary"), pointRadius: 5, borderWidth: 1.5,
  }]);

const reviewsChart = productsChart(
  data.products.points.filter(point => point.lines > 0 && point.reviews > 0).map(point => ({ ...point, x: point.lines, y: point.reviews })),
  "orders", decades(count), "reviews", decades(count),
  point => `Product ${point.id}, ${point.name}: ${counted(point.lines, "order")}, ${counted(point.reviews, "review")}`);

const productsTable = () => figures(
  "Products", ["product", "category"], ["id", "price", "orders", "reviews", "mean rating"],
  data.products.points.map(point => [
    point.name, data.sales.categories[point.category].name, element("code", {}, String(point.id)), money(point.price), count(point.lines), count(point.reviews),
    ratio(point.rating),
  ]));

function marginsChart() {
  const { margins } = data.products;
  const { categories } = data.sales;
  const { minimum, maximum } = ruleOf("products.margin").bound;
  const range = (low, high) => margins.map(margin => margin[low] === null ? null : [margin[low], margin[high]]);
  return {
    type: "bar",
    data: {
      labels: categories.map(category => category.name),
      datasets: [
        marks("Median", "summary", margins.map(margin => margin.median)),
        {
          label: "Middle half", data: range("p25", "p75"), backgroundColor: categories.map(category => color(category.name)), barPercentage: 0.5,
          grouped: false,
        },
        {
          label: "5th to 95th percentile", data: range("p5", "p95"), backgroundColor: categories.map(category => pale(category.name)),
          barPercentage: 0.85, grouped: false,
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("margin", axisPercent, { min: Math.floor(minimum * 20 - 1) / 20, max: Math.ceil(maximum * 20 + 1) / 20 }), y: names },
      plugins: {
        legend: noLegend,
        tooltip: tooltip(item => Array.isArray(item.raw)
          ? `${item.dataset.label}: ${percent(item.raw[0])} to ${percent(item.raw[1])}`
          : `${item.dataset.label}: ${percent(item.raw)}`),
      },
    },
  };
}

const marginsTable = () => figures(
  "Margins by category", ["category"], ["5th percentile", "25th", "median", "75th", "95th"],
  data.products.margins.map((margin, index) =>
    [data.sales.categories[index].name, ...[margin.p5, margin.p25, margin.median, margin.p75, margin.p95].map(percent)]));

function writeProducts() {
  const { products, totals } = data;
  const selection = products.points.length < totals.products
    ? `The charts of single products show ${count(products.points.length)} of ${counted(totals.products, "product")}, spread evenly over the file.` : "";
  section("products", "Products and reviews", selection,
    element("div", { class: "cards" },
      chart("price-rating", "Price and rating",
        `Each product with at least ${counted(products.ratedFrom, "review")}. The line connects the mean ratings of four equal groups of these products, ` +
        "from the cheapest to the most expensive.", "", priceChart, productsTable()),
      chart("sales-reviews", "Sales and reviews", "Each product that has orders and reviews. Both axes are logarithmic.", "", reviewsChart, productsTable()),
      chart("margins", "Margins by category",
        "The margin is (price - cost) / price. The solid bar shows the middle half of the products, and the pale bar shows " +
        "the 5th to the 95th percentile. The diamond marks the median.", "wide", marginsChart, marginsTable())));
}
