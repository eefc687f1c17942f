function monthsChart() {
  const { months, categories } = data.sales;
  return {
    data: {
      labels: months.map(month => month.month),
      datasets: [
        {
          type: "line", label: "Orders", data: months.map(month => month.orders), yAxisID: "orders", borderColor: color("ink"),
          backgroundColor: color("ink"), borderWidth: 1.5, pointRadius: months.length > 60 ? 0 : 2,
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
          type: "line", label: "Orders", data: categories.map(category => category.orders), showLine: false, pointStyle: "rectRot",
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

const monthsTable = () => figures(
  "Revenue and orders by month",
  [{ name: "month" }, { name: "orders", isNumber: true }, ...data.sales.categories.map(category => ({ name: category.name, isNumber: true })), { name: "revenue", isNumber: true }],
  data.sales.months.map(month => [month.month, count(month.orders), ...month.revenueOf.map(money), money(sum(month.revenueOf))]));

const categoriesTable = () => figures(
  "By category",
  [{ name: "category" }, ...["products", "orders", "revenue", "net revenue"].map(name => ({ name, isNumber: true }))],
  data.sales.categories.map(one => [one.name, count(one.products), count(one.orders), money(one.revenue), money(one.netRevenue)]));

const orderValuesTable = () => figures(
  "Order values",
  [{ name: "from", isNumber: true }, { name: "to below", isNumber: true }, { name: "orders", isNumber: true }],
  data.orderValues.counts.map((orders, index) => [money(data.orderValues.edges[index]), money(data.orderValues.edges[index + 1]), count(orders)]));

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
