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
          borderDash: [5, 5], borderWidth: 1, pointRadius: 0, pointStyle: "line",
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
    element("p", {}, "Where they live; the stronger the color, the more revenue."),
    element("div", { class: "scroll" },
      element("table", { class: "map", id: "states" }, element("tbody", {}, ...stateGrid.map(row => element("tr", {}, ...row.map(cell)))))),
    element("details", {}, element("summary", {}, "All states as a table"),
      table(
        [{ name: "state" }, { name: "customers", isNumber: true }, { name: "orders", isNumber: true }, { name: "revenue", isNumber: true }],
        data.customers.states.map(state => [state.code, count(state.customers), count(state.orders), money(state.revenue)]),
        { label: "States" })));
}
