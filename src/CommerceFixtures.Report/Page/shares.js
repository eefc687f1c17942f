const sharesChart = shares => () => {
  const total = sum(shares.reached);
  return {
    type: "bar",
    data: {
      labels: shares.members.map((member, index) => `${member}: ${count(shares.reached[index])}`),
      datasets: [
        {
          type: "line", label: "asked", data: shares.percents, showLine: false, pointStyle: "line", pointRadius: 13, pointRotation: 90,
          pointBorderWidth: 2.5, borderColor: color("mark"), backgroundColor: color("mark"),
        },
        { label: "in the files", data: shares.reached.map(rows => total ? rows / total * 100 : 0), backgroundColor: color("c0"), barPercentage: 0.7 },
      ],
    },
    options: {
      indexAxis: "y",
      scales: { x: axis("", value => `${value} %`, { beginAtZero: true }), y: { grid: { display: false } } },
      plugins: {
        legend: noLegend,
        tooltip: tooltip(item => item.dataset.label === "asked"
          ? `asked: ${item.raw} %, ${count(shares.quotas[item.dataIndex])} of ${count(total)} rows by largest remainder`
          : `in the files: ${count(shares.reached[item.dataIndex])} rows`),
      },
    },
  };
};
