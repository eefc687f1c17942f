function monthsChart() {
  const { months, categories } = data.sales;
  return {
    data: {
      labels: months.map(month => month.month),
      datasets: [
        {
          type: "line", label: "Orders", data: months.map(month => month.orders), yAxisID: "orders", borderColor: color("orders"),
          backgroundColor: color("orders"), borderWidth: 1.5, pointRadius: months.length > 60 ? 0 : 2,
        },
        ...categories.map((category, index) => ({
          type: "bar", label: category.name, data: months.map(month => month.revenueOf[index]), stack: "revenue", yAxisID: "revenue",
          backgroundColor: color(category.name),
        })),
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: {
        x: { ...names, stacked: true },
        revenue: axis("revenue", axisMoney, { stacked: true, position: "left" }),
        orders: axis("orders", count, { position: "right", beginAtZero: true, grid: { display: false } }),
      },
      plugins: {
        legend,
        tooltip: tooltip(item => `${item.dataset.label}: ${item.dataset.type === "line" ? count(item.raw) : money(item.raw)}`),
      },
    },
  };
}

const monthsTable = () => figures(
  "Revenue and orders by month", ["month"], ["orders", ...data.sales.categories.map(category => category.name), "revenue"],
  data.sales.months.map(month => [month.month, count(month.orders), ...month.revenueOf.map(money), money(sum(month.revenueOf))]));

function categoriesChart() {
  const { categories } = data.sales;
  const lost = categories.map(category => category.revenue - category.netRevenue);
  return {
    type: "bar",
    data: {
      labels: categories.map(category => category.name),
      datasets: [
        { ...marks("Orders", "orders", categories.map(category => category.orders)), xAxisID: "orders" },
        {
          label: "Net revenue", data: categories.map(category => category.netRevenue), xAxisID: "revenue",
          backgroundColor: categories.map(category => color(category.name)),
        },
        {
          label: "Cancelled or returned", data: lost, xAxisID: "revenue", backgroundColor: categories.map(category => pale(category.name)),
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: {
        y: { ...names, stacked: true },
        revenue: axis("revenue", axisMoney, { axis: "x", position: "bottom", stacked: true }),
        orders: axis("orders", count, { axis: "x", position: "top", beginAtZero: true, grid: { display: false } }),
      },
      plugins: {
        legend: noLegend,
        tooltip: tooltip(item => `${item.dataset.label}: ${item.dataset.xAxisID === "orders" ? count(item.raw) : money(item.raw)}`),
      },
    },
  };
}

const categoriesTable = () => figures(
  "Revenue and orders by category", ["category"], ["products", "orders", "gross revenue", "net revenue"],
  data.sales.categories.map(one => [one.name, count(one.products), count(one.orders), money(one.revenue), money(one.netRevenue)]));

function orderValuesChart() {
  const { edges, counts } = data.orderValues;
  return {
    type: "bar",
    data: {
      labels: counts.map((_, index) => wholeMoney(edges[index])),
      datasets: [{ label: "Orders", data: counts, backgroundColor: color("orders"), barPercentage: 1, categoryPercentage: 0.94 }],
    },
    options: {
      scales: { x: axis("lower end of the bucket", null, names), y: axis("orders", count) },
      plugins: {
        legend: noLegend,
        tooltip: {
          callbacks: {
            title: ([item]) => `${wholeMoney(edges[item.dataIndex])} to below ${wholeMoney(edges[item.dataIndex + 1])}`,
            label: item => counted(item.raw, "order"),
          },
        },
      },
    },
  };
}

function orderValuesText() {
  const { mean, median, p90, largest } = data.orderValues;
  if (mean === null) return "There are no orders.";
  return "Orders by their total. Each bucket is about 1.6 times as wide as the one before it. " +
    `The mean is ${money(mean)}, the median ${money(median)}, and the largest order ${money(largest)}.` +
    (p90 === null ? "" : ` One order in ten is worth ${money(p90)} or more.`);
}

const orderValuesTable = () => figures(
  "Order values", [], ["from", "to below", "orders"],
  data.orderValues.counts.map((orders, index) => [wholeMoney(data.orderValues.edges[index]), wholeMoney(data.orderValues.edges[index + 1]), count(orders)]));

function writeSales() {
  section("sales", "Sales", "",
    element("div", { class: "cards" },
      chart("months", "Revenue and orders by month", "Bars show the revenue of all orders, stacked by category. The line counts orders.", "wide",
        monthsChart, monthsTable()),
      chart("categories", "Revenue and orders by category",
        "Bars show revenue. The pale end of each bar was cancelled or returned. Diamonds count orders. An order counts for each category it contains.", "",
        categoriesChart, categoriesTable()),
      chart("order-values", "Order values", orderValuesText(), "", orderValuesChart, orderValuesTable())));
}
