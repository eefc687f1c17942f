// CDNOW sold music, UCI Online Retail sells gifts. Both data sets are open.
const cdnow = "CDNOW, 1997-98";
const onlineRetail = "UCI Online Retail, 2010-11";

const behaviorRules = () => data.rules.filter(rule => rule.kind === "behavior");

function retentionChart() {
  const { active } = data.retention;
  return {
    type: "line",
    data: {
      labels: active.map(month => count(month.month)),
      datasets: [{
        label: "Customers", data: active.map(month => shareOf(month.active, month.customers)), borderColor: color("customers"),
        backgroundColor: color("customers"), borderWidth: 2.5, pointRadius: active.length > 60 ? 0 : 2,
      }],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: { x: axis("months since the first order", null, names), y: axis("customers who order", axisPercent, { beginAtZero: true }) },
      plugins: {
        legend: noLegend,
        tooltip: {
          callbacks: {
            title: ([item]) => `Month ${item.label}`,
            label: item => `${percent(item.raw)} (${count(active[item.dataIndex].active)} of ${counted(active[item.dataIndex].customers, "customer")})`,
          },
        },
      },
    },
  };
}

function retentionText() {
  const { active } = data.retention;
  const real = `In ${cdnow}, it falls from 13.1% to 6.6%.`;
  if (active.length < 2) return `The share of customers who order in a month, by months of 30 days since their first order. ${real} Here, too few customers have been with the shop for two months.`;
  const [first, last] = [active[0], active.at(-1)].map(month => percent(shareOf(month.active, month.customers)));
  return `The share of customers who order in a month, by months of 30 days since their first order. It is ${first} at first and ${last} at last. ${real}`;
}

const retentionTable = () => figures(
  "Customers who order by month since their first order", [], ["month", "customers", "who order", "share"],
  data.retention.active.map(month => [count(month.month), count(month.customers), count(month.active), percent(shareOf(month.active, month.customers))]));

/** A table with a row for each cohort. The color of a cell is the stronger the more of the customers order. */
function cohortMap() {
  const { cohorts, months } = data.retention;
  const most = Math.max(0.01, ...cohorts.flatMap(cohort => cohort.active.slice(1).map(active => active / cohort.customers)));
  const periods = Math.max(0, ...cohorts.map(cohort => cohort.active.length));
  const cell = (cohort, active, period) => {
    const share = active / cohort.customers;
    const heat = Math.round(Math.min(1, share / most) * 55);
    const title = `${cohort.from}, ${counted(period * months, "month")} later: ${count(active)} of ${counted(cohort.customers, "customer")}`;
    return element("td", { class: "cohort", style: `--heat: ${heat}%`, title }, axisPercent(Math.round(share * 100) / 100));
  };
  const columns = Array.from({ length: periods }, (_, period) => count(period * months));
  return element("figure", { class: "card wide" },
    element("h3", {}, "Retention of cohorts"),
    element("p", {}, `Customers by the ${months === 3 ? "quarter" : `${count(months)} months`} in which they registered, and the share of them who order in it and ` +
      `in the periods after it. The columns count months. A stronger color means more customers.`),
    element("table", { class: "map", id: "cohorts" },
      element("thead", {}, element("tr", {}, element("th", {}, "from"), ...columns.map(column => element("th", {}, column)))),
      element("tbody", {}, ...cohorts.map(cohort => element("tr", {}, element("th", {}, cohort.from), ...cohort.active.map((active, period) => cell(cohort, active, period)))))),
    figures("Retention of cohorts", ["registered from"], ["customers", ...columns.map(column => `month ${column}`)],
      cohorts.map(cohort => [cohort.from, count(cohort.customers), ...columns.map((_, period) => period < cohort.active.length ? count(cohort.active[period]) : "-")])));
}

function gapNames() {
  const { ends } = data.orderGaps;
  return [...ends.map((end, index) => `${count(index ? ends[index - 1] + 1 : 0)} to ${count(end)}`), `over ${count(ends.at(-1))}`];
}

function gapsChart() {
  const { orders, realShares, source } = data.orderGaps;
  const all = sum(orders);
  return {
    type: "bar",
    data: {
      labels: gapNames(),
      datasets: [
        marks(source, "real-shop", realShares),
        { label: "Repeat orders", data: orders.map(number => shareOf(number, all)), backgroundColor: color("orders"), barPercentage: 0.8 },
      ],
    },
    options: {
      scales: { x: axis("days since the previous order", null, names), y: axis("repeat orders", axisPercent, { beginAtZero: true }) },
      plugins: { legend, tooltip: tooltip(item => `${item.dataset.label}: ${percent(item.raw)}`) },
    },
  };
}

function gapsText() {
  const { quantiles } = data.orderGaps;
  const text = "Repeat orders by the number of days since the customer's previous order. ";
  if (quantiles.length === 0) return `${text}There are none.`;
  const [, low, median, high] = quantiles.map(count);
  return `${text}The quartiles are ${low}, ${median}, and ${high} days. In ${cdnow}, they are 10, 31, and 89, and in ${onlineRetail}, 5, 21, and 51.`;
}

const gapsTable = () => figures(
  "Days between orders", ["days since the previous order"], ["repeat orders", "share", data.orderGaps.source],
  data.orderGaps.orders.map((orders, index) =>
    [gapNames()[index], count(orders), percent(shareOf(orders, sum(data.orderGaps.orders))), percent(data.orderGaps.realShares[index])]));

function paymentsChart() {
  const { methods } = data.payments;
  return {
    type: "bar",
    data: {
      labels: methods.map(method => method.name),
      datasets: [
        marks("By chance", "reference", methods.map(method => method.byChance)),
        {
          label: "The same as before", data: methods.map(method => shareOf(method.same, method.orders)),
          backgroundColor: methods.map(method => color(method.name)), barPercentage: 0.6,
        },
      ],
    },
    options: {
      scales: { x: names, y: axis("next orders", axisPercent, { min: 0, max: 1 }) },
      plugins: { legend: noLegend, tooltip: tooltip(item => `${item.dataset.label}: ${percent(item.raw)}`) },
    },
  };
}

function paymentsText() {
  const { methods, kappa } = data.payments;
  const [same, orders] = [sum(methods.map(method => method.same)), sum(methods.map(method => method.orders))];
  const text = "For each payment method, the share of customers who paid their next order the same way. Diamonds show the share by chance. ";
  return text + (orders === 0 ? "Nobody ordered twice." : `In total, it is ${percent(shareOf(same, orders))}` +
    (kappa === null ? "." : `, and Cohen's kappa is ${ratio(kappa)}: 0 is chance, and 1 a habit without exception.`));
}

const paymentsTable = () => figures(
  "Payment method of the next order", ["payment method"], ["orders with a next one", "paid the same way", "share", "by chance"],
  data.payments.methods.map(method => [method.name, count(method.orders), count(method.same), percent(shareOf(method.same, method.orders)), percent(method.byChance)]));

/** The lines of a label that would be too wide for a narrow screen. */
const wrapped = text => text.match(/.{1,20}(?= |$)/g).map(line => line.trim());

function pairsChart() {
  const { top } = data.pairs;
  return {
    type: "bar",
    data: {
      labels: top.map(pair => [...wrapped(pair.one), ...wrapped(`and ${pair.other}`)]),
      datasets: [{ label: "Lift", data: top.map(pair => pair.lift), backgroundColor: color("order-items"), barPercentage: 0.7 }],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("lift", null, { beginAtZero: true }), y: { ...names, ticks: { autoSkip: false, font: { size: 10 } } } },
      plugins: {
        legend: noLegend,
        tooltip: {
          callbacks: {
            title: ([item]) => `${top[item.dataIndex].one} and ${top[item.dataIndex].other}`,
            label: item => `${ratio(item.raw)} times as often as by chance, ${counted(top[item.dataIndex].count, "pair")}`,
          },
        },
      },
    },
  };
}

function pairsText() {
  const { top, orders } = data.pairs;
  const text = `The pairs of subcategories that stand in one order most often, relative to chance (lift), of those with ${counted(orders, "pair")} or more. `;
  return text + (top.length === 0 ? "There are none." : `The first one is ${ratio(top[0].lift)} times as frequent as by chance. `) +
    `In ${onlineRetail}, two products of one family are 2.70 times as frequent.`;
}

const pairsTable = () => figures(
  "Pairs of subcategories", ["subcategory", "and"], ["pairs", "by chance", "lift"],
  data.pairs.top.map(pair => [pair.one, pair.other, count(pair.count), ratio(pair.byChance), ratio(pair.lift)]));

const discountedShare = week => shareOf(week.discounted, week.lines);

/** Dates are long: few of them fit, and they need space between them. */
const weekTicks = { maxRotation: 0, autoSkipPadding: 16, maxTicksLimit: 8 };

function promotionsChart() {
  const { weeks, all, blackFridays } = data.promotions;
  return {
    data: {
      labels: weeks,
      datasets: [
        { ...marks("Black Friday", "summary", all.map((week, index) => blackFridays.includes(index) ? discountedShare(week) : null), "circle"), pointRadius: 4 },
        {
          type: "line", label: "Discounted lines", data: all.map(discountedShare), borderColor: color("order-items"), backgroundColor: color("order-items"),
          borderWidth: 1.5, pointRadius: 0,
        },
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: { x: { ...names, ticks: weekTicks }, y: axis("discounted lines", axisPercent, { beginAtZero: true }) },
      plugins: { legend, tooltip: { filter: item => item.dataset.label !== "Black Friday", callbacks: { label: item => `${percent(item.raw)} discounted` } } },
    },
  };
}

function promotionsText() {
  const { all, blackFridays } = data.promotions;
  const add = weeks => ({ lines: sum(weeks.map(week => week.lines)), discounted: sum(weeks.map(week => week.discounted)) });
  const [fridays, others] = [true, false].map(isFriday => discountedShare(add(all.filter((_, index) => blackFridays.includes(index) === isFriday))));
  const text = "The share of the lines of each week that are discounted. ";
  return text + (fridays === null || others === null ? "" : `In the week of Black Friday it is ${percent(fridays)}, and in the others ${percent(others)}.`);
}

const promotionsTable = () => figures(
  "Discounted lines by week", ["week from"], ["lines", "discounted", "share"],
  data.promotions.weeks.map((week, index) => {
    const own = data.promotions.all[index];
    return [week, count(own.lines), count(own.discounted), percent(discountedShare(own))];
  }));

function productWeeksChart() {
  const { weeks, own } = data.promotions;
  return {
    type: "bar",
    data: {
      labels: weeks,
      datasets: [
        { label: "Discounted lines", data: own.map(week => week.discounted), backgroundColor: color("order-items") },
        { label: "Other lines", data: own.map(week => week.lines - week.discounted), backgroundColor: pale("order-items") },
      ],
    },
    options: {
      interaction: { mode: "index", intersect: false },
      scales: { x: { ...names, stacked: true, ticks: weekTicks }, y: axis("lines", count, { stacked: true }) },
      plugins: { legend, tooltip: tooltip(item => `${item.dataset.label}: ${count(item.raw)}`) },
    },
  };
}

function productWeeksText() {
  const { product } = data.promotions;
  return (product === null ? "There are no lines. " : `The lines of ${product}, which sells best. `) +
    "A promotion is a week in which nearly all lines of a product are discounted.";
}

const productWeeksTable = () => figures(
  "Weeks of the product that sells best", ["week from"], ["lines", "discounted"],
  data.promotions.weeks.map((week, index) => {
    const own = data.promotions.own[index] ?? { lines: 0, discounted: 0 };
    return [week, count(own.lines), count(own.discounted)];
  }));

const verdictClass = rule => rule.unjudgedParts > 0 ? "unjudged" : rule.outsideParts > 0 ? "outside" : "held";

/** Such as "outside", or "outside in 2 of 3 parts". */
const outsideText = rule => rule.outsideParts === 0 ? "" : rule.parts === 1 ? "outside" : `outside in ${count(rule.outsideParts)} of ${count(rule.parts)} parts`;

const realShopText = rule => rule.realShop === null ? "-" : `${numberForm(rule)(rule.realShop.value)}, ${rule.realShop.source}`;

function behaviorTable() {
  const rules = behaviorRules();
  return element("div", { id: "behavior-rules" }, table(
    [{ name: "behavior" }, { name: "expected" }, { name: "measured" }, { name: "real shop" }],
    rules.map(rule => [
      element("span", {}, element("span", { title: rule.id }, rule.rule), rule.year === null ? "" : `, ${rule.year}`),
      boundText(rule), element("span", { class: verdictClass(rule) }, [measuredText(rule), outsideText(rule)].filter(text => text).join(", ")), realShopText(rule)]),
    { class: "stacked labelled", label: "Behavior" }));
}

function writeBehavior() {
  const rules = behaviorRules();
  const judged = rules.filter(rule => rule.unjudgedParts === 0);
  const within = judged.filter(rule => rule.outsideParts === 0).length;
  const { repeatShare } = data.repeats;
  section("behavior", "Behavior",
    `How the people of the shop behave, next to real shops where open data has the figure. ${count(within)} of ${counted(judged.length, "figure")} that could be judged ` +
    `${within === 1 ? "is" : "are"} in the range that real customers would give. The build publishes a set whatever these figures are.`,
    element("div", { class: "tiles" },
      tile(percent(repeatShare), `of customers order again; ${cdnow}: 49.5%; ${onlineRetail}: 67.1%`),
      ...["orders.behavior.payment-habit", "orders.behavior.category-taste", "order-items.behavior.promotions"].map(ruleOf).filter(rule => rule).map(rule =>
        tile(figureText(rule) || "-", `${behaviorNames[rule.id]}${rule.realShop === null ? "" : `; ${rule.realShop.source}: ${numberForm(rule)(rule.realShop.value)}`}`))),
    element("div", { class: "cards" },
      chart("retention", "Retention", retentionText(), "", retentionChart, retentionTable()),
      chart("order-gaps", "Days between orders", gapsText(), "", gapsChart, gapsTable()),
      cohortMap(),
      chart("promotions", "Discounted lines by week", promotionsText(), "wide", promotionsChart, promotionsTable()),
      chart("product-weeks", "Promotions of one product", productWeeksText(), "", productWeeksChart, productWeeksTable()),
      chart("payments", "Payment habit", paymentsText(), "", paymentsChart, paymentsTable()),
      chart("pairs", "Bought together", pairsText(), "wide", pairsChart, pairsTable())),
    element("h3", {}, "Figures of behavior"), behaviorTable());
}

const behaviorNames = {
  "orders.behavior.payment-habit": "kappa of payment methods of consecutive orders",
  "orders.behavior.category-taste": "kappa of main categories of consecutive orders",
  "order-items.behavior.promotions": "correlation of discounts in a product's week",
};
