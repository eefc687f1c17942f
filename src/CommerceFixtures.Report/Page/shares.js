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
