const charts = [];
const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const categoryColor = index => `c${index}`;

Chart.defaults.locale = locale;
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;

/**
 * A card with a chart. Colors are named as in the style sheet, since they change with the theme.
 * @param config - makes the configuration of Chart.js, anew for each theme
 * @param more - what stands below, such as the figures as a table
 */
function chart(id, title, text, size, config, ...more) {
  const canvas = element("canvas", { id, role: "img", "aria-label": `${title}. ${text}` });
  const card = element("figure", { class: `card ${size}` },
    element("h3", {}, title), element("p", {}, text), element("div", { class: "plot" }, canvas), ...more);
  charts.push({ canvas, config });
  return card;
}

function drawCharts() {
  for (const one of charts) {
    one.drawn?.destroy();
    Chart.defaults.color = color("soft");
    Chart.defaults.borderColor = color("line");
    one.drawn = new Chart(one.canvas, one.config());
  }
}

const axis = (title, format, options = {}) => ({
  title: { display: Boolean(title), text: title },
  ticks: format ? { callback: value => format(value), precision: format === count ? 0 : undefined } : {},
  ...options,
});
const tooltip = label => ({ callbacks: { label } });
const noLegend = { display: false };
const legend = { position: "bottom", labels: { usePointStyle: true, boxHeight: 7 } };

/** Whether a number is 1, 2 or 5 times a power of ten, but for what binary fractions lose. */
const isRound = value => ["1", "2", "5"].includes(Number(value.toPrecision(12)).toExponential().split("e")[0]);

/** An axis of decades, with ticks at 1, 2 and 5 of each. */
const decades = format => ({
  type: "logarithmic",
  ticks: { maxRotation: 0, callback: value => isRound(value) ? format(value) : "" },
});
