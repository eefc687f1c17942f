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

const marginsTable = () => figures(
  "Margins by category",
  [{ name: "category" }, ...["5th percentile", "25th", "median", "75th", "95th"].map(name => ({ name, isNumber: true }))],
  data.products.margins.map((margin, index) => [
    data.sales.categories[index].name,
    ...[margin.p5, margin.p25, margin.median, margin.p75, margin.p95].map(share => share === null ? "-" : percent(share)),
  ]));
