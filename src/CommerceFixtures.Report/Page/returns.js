const rateOf = orders => shareOf(orders.returned, orders.orders);
const rateText = orders => `${percent(rateOf(orders))} (${count(orders.returned)} of ${counted(orders.orders, "order")})`;

function returnsByCategoryChart() {
  const { categories } = data.returns.whole;
  return {
    type: "bar",
    data: {
      labels: data.sales.categories.map(category => category.name),
      datasets: [{
        label: "Return rate", data: categories.map(rateOf), backgroundColor: data.sales.categories.map(category => color(category.name)),
        barPercentage: 0.7,
      }],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("returned orders", axisPercent, { beginAtZero: true }), y: names },
      plugins: { legend: noLegend, tooltip: tooltip(item => rateText(categories[item.dataIndex])) },
    },
  };
}

const returnsByCategoryTable = () => figures(
  "Return rate by category", ["category"], ["orders", "returned", "return rate"],
  data.returns.whole.categories.map((orders, index) =>
    [data.sales.categories[index].name, count(orders.orders), count(orders.returned), percent(rateOf(orders))]));

function returnsByMonthChart() {
  const { months } = data.returns;
  return {
    type: "bar",
    data: {
      labels: data.sales.months.map(month => month.month),
      datasets: [{ label: "Return rate", data: months.map(month => rateOf(month.all)), backgroundColor: color("Returned") }],
    },
    options: {
      scales: { x: names, y: axis("returned orders", axisPercent, { beginAtZero: true }) },
      plugins: { legend: noLegend, tooltip: tooltip(item => rateText(months[item.dataIndex].all)) },
    },
  };
}

const returnsByMonthTable = () => figures(
  "Return rate by month and category", ["month"],
  ["orders", "returned", "return rate", ...data.sales.categories.map(category => category.name)],
  data.returns.months.map((month, index) => [
    data.sales.months[index].month, count(month.all.orders), count(month.all.returned), ...[month.all, ...month.categories].map(rateOf).map(percent),
  ]));

function writeReturns() {
  const { all } = data.returns.whole;
  section("returns", "Returns", all.orders ? `${count(all.returned)} of ${counted(all.orders, "order")} were returned: ${percent(rateOf(all))}.` : "There are no orders.",
    element("div", { class: "cards" },
      chart("returns-by-category", "Return rate by category", "The share of orders that were returned. An order counts for each category it contains.", "",
        returnsByCategoryChart, returnsByCategoryTable()),
      chart("returns-by-month", "Return rate by month", "The share of the orders of each month that were returned. The table also has each category.", "",
        returnsByMonthChart, returnsByMonthTable())));
}
