const charts = [];

/**
 * The color of a thing by its name in the files, such as "Home & Garden", or an empty string if the style sheet has none for it. A thing has the same
 * color in all charts, and no other thing has that color.
 */
const color = thing => getComputedStyle(document.documentElement).getPropertyValue(`--${thing.toLowerCase().replace(/[^a-z]+/g, "-")}`).trim();

/** A paler color, for a part of the thing. */
const pale = thing => `${color(thing)}66`;

Chart.defaults.locale = locale;
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;

/**
 * A card with a chart. Its colors are looked up when it is drawn because they change with the theme.
 * @param config - returns the configuration of Chart.js, and is called again for each theme
 * @param more - elements below the chart, such as its figures as a table
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
const names = { grid: { display: false } };
const tooltip = label => ({ callbacks: { label } });
const noLegend = { display: false };
const legend = { position: "bottom", labels: { usePointStyle: true, boxHeight: 7 } };

/** Single points, each at its name, above or beside bars. */
const marks = (label, thing, values, style = "rectRot") => ({
  type: "line", label, data: values, showLine: false, pointStyle: style, pointRadius: 6, borderColor: color(thing), backgroundColor: color(thing),
});

/** Whether a number is 1, 2 or 5 times a power of ten, apart from rounding errors of binary fractions. */
const isRound = value => ["1", "2", "5"].includes(Number(value.toPrecision(12)).toExponential().split("e")[0]);

/** An axis of decades, with ticks at 1, 2 and 5 of each. */
const decades = format => ({
  type: "logarithmic",
  ticks: { maxRotation: 0, callback: value => isRound(value) ? format(value) : "" },
});
