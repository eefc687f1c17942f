const topCustomers = () => `The top ${axisPercent(1 / data.customers.topOneIn)} of customers`;

function lorenzChart() {
  const { lorenz, topOneIn, topShare } = data.customers;
  return {
    type: "line",
    data: {
      datasets: [
        { ...marks(topCustomers(), "summary", topShare === null ? [] : [{ x: 1 / topOneIn, y: topShare }], "circle"), pointHoverRadius: 8 },
        {
          label: "Customers, highest revenue first", data: lorenz.map((share, step) => ({ x: step / (lorenz.length - 1), y: share })),
          borderColor: color("customers"), backgroundColor: color("customers"), pointRadius: 0, borderWidth: 2.5,
        },
        {
          label: "If all customers spent the same", data: [{ x: 0, y: 0 }, { x: 1, y: 1 }], borderColor: color("reference"),
          backgroundColor: color("reference"), borderDash: [5, 5], borderWidth: 1, pointRadius: 0, pointStyle: "line",
        },
      ],
    },
    options: {
      interaction: { mode: "nearest", intersect: false },
      scales: {
        x: axis("share of customers", axisPercent, { type: "linear", min: 0, max: 1 }),
        y: axis("share of revenue", axisPercent, { min: 0, max: 1 }),
      },
      plugins: {
        legend,
        tooltip: {
          callbacks: { title: () => "", label: item => `The top ${axisPercent(item.parsed.x)} account for ${percent(item.parsed.y)} of the revenue.` },
        },
      },
    },
  };
}

/** The curve at every tenth step, which is enough to read. */
const lorenzTable = () => figures(
  "Lorenz curve of customers", [], ["top share of customers", "share of revenue"],
  data.customers.lorenz.flatMap((share, step, all) => step % 10 === 0 ? [[axisPercent(step / (all.length - 1)), percent(share)]] : []));

/** The last entry counts the customers with as many orders or more. */
const orderCounts = () => data.repeats.customersByOrders.map((_, orders, all) => orders < all.length - 1 ? count(orders) : `${count(orders)} or more`);

function ordersPerCustomerChart() {
  return {
    type: "bar",
    data: {
      labels: orderCounts(),
      datasets: [{
        label: "Customers", data: data.repeats.customersByOrders, backgroundColor: color("customers"), barPercentage: 1, categoryPercentage: 0.94,
      }],
    },
    options: {
      scales: { x: axis("number of orders", null, names), y: axis("customers", count) },
      plugins: {
        legend: noLegend,
        tooltip: { callbacks: { title: ([item]) => `Orders: ${item.label}`, label: item => counted(item.raw, "customer") } },
      },
    },
  };
}

function ordersPerCustomerText() {
  const { customers, orders } = data.totals;
  return customers ? `The mean is ${ratio(orders / customers)} orders. The last bar counts the customers with ${orderCounts().at(-1)}.` : "There are no customers.";
}

const ordersPerCustomerTable = () => figures(
  "Orders per customer", ["orders"], ["customers"],
  orderCounts().map((orders, index) => [orders, count(data.repeats.customersByOrders[index])]));

const repeatOrders = month => month.orders - month.firstOrders;

function repeatOrdersChart() {
  const { months } = data.sales;
  return {
    type: "bar",
    data: {
      labels: months.map(month => month.month),
      datasets: [
        { label: "Repeat orders", data: months.map(repeatOrders), backgroundColor: color("orders") },
        { label: "First orders", data: months.map(month => month.firstOrders), backgroundColor: pale("orders") },
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: { x: { ...names, stacked: true }, y: axis("orders", count, { stacked: true }) },
      plugins: { legend, tooltip: tooltip(item => `${item.dataset.label}: ${count(item.raw)}`) },
    },
  };
}

const repeatOrdersTable = () => figures(
  "First and repeat orders by month", ["month"], ["orders", "first orders", "repeat orders", "share of repeat orders"],
  data.sales.months.map(month =>
    [month.month, count(month.orders), count(month.firstOrders), count(repeatOrders(month)), percent(shareOf(repeatOrders(month), month.orders))]));

function repeatOrdersText() {
  const { repeatShare, medianDays } = data.repeats;
  if (repeatShare === null) return "There are no orders.";
  return `A repeat order is any order after a customer's first. ${percent(repeatShare)} of the customers with an order placed another one.` +
    (medianDays === null ? "" : ` Half of the repeat orders came within ${counted(medianDays, "day")} of the previous order.`);
}

/** The states, roughly where a map shows them: a row lists its columns from west to east. */
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
    const heat = Math.round(Math.sqrt(state.revenue / most) * 55);
    return element("td", { class: "state", style: `--heat: ${heat}%`, title: `${code}: ${counted(state.customers, "customer")}, ${money(state.revenue)}` },
      element("b", {}, code), count(state.customers));
  };
  return element("figure", { class: "card wide" },
    element("h3", {}, "Customers by state"),
    element("p", {}, "The number of customers who live in each state. A stronger color means more revenue."),
    element("div", { class: "scroll" },
      element("table", { class: "map", id: "states" }, element("tbody", {}, ...stateGrid.map(row => element("tr", {}, ...row.map(cell)))))),
    figures(
      "Customers by state", ["state"], ["customers", "orders", "revenue"],
      data.customers.states.map(state => [state.code, count(state.customers), count(state.orders), money(state.revenue)])));
}

function writeCustomers() {
  const { topOneIn, topShare } = data.customers;
  section("customers", "Customers", "",
    element("div", { class: "cards" },
      chart("lorenz", "Lorenz curve of customers", topShare === null ? `There are fewer than ${count(topOneIn)} customers, or there is no revenue.` :
        `${topCustomers()} by revenue account for ${percent(topShare)} of the revenue.`, "wide", lorenzChart, lorenzTable()),
      chart("orders-per-customer", "Orders per customer", ordersPerCustomerText(), "", ordersPerCustomerChart, ordersPerCustomerTable()),
      chart("repeat-orders", "First and repeat orders by month", repeatOrdersText(), "", repeatOrdersChart, repeatOrdersTable()),
      stateMap()));
}
