/** The required shares: the quotas are whole rows. */
const requiredShares = shares => shares.quotas.map(quota => shareOf(quota, sum(shares.quotas)) ?? 0);

const sharesChart = shares => () => {
  const total = sum(shares.reached);
  return {
    type: "bar",
    data: {
      labels: shares.members.map((member, index) => `${member}: ${count(shares.reached[index])}`),
      datasets: [
        { ...marks("Required", "required", requiredShares(shares), "line"), pointRadius: 13, pointRotation: 90, pointBorderWidth: 2.5 },
        {
          label: "In the files", data: shares.reached.map(rows => shareOf(rows, total) ?? 0), barPercentage: 0.7,
          backgroundColor: shares.members.map(member => color(member) || color(shares.rows)),
        },
      ],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("", axisPercent, { beginAtZero: true }), y: names },
      plugins: {
        legend: noLegend,
        tooltip: tooltip(item => item.dataset.label === "Required"
          ? `Required: ${axisPercent(item.raw)}, which is ${count(shares.quotas[item.dataIndex])} of ${count(total)} ${shares.rows}`
          : `In the files: ${count(shares.reached[item.dataIndex])} ${shares.rows}`),
      },
    },
  };
};

const sharesTable = shares => figures(
  shares.title, [shares.title.toLowerCase()], ["required", `required ${shares.rows}`, `${shares.rows} in the files`],
  shares.members.map((member, index) =>
    [member, axisPercent(requiredShares(shares)[index]), count(shares.quotas[index]), count(shares.reached[index])]));

function writeShares() {
  section("shares", "Shares",
    "Bars show the shares in the files. Red lines mark the required shares. The shares are exact, rounded to whole rows.",
    element("div", { class: "cards" }, ...data.shares.map((shares, index) =>
      chart(`shares-${index}`, shares.title, `${shares.rule}.`, "share", sharesChart(shares), sharesTable(shares)))));
}
