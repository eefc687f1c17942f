/** Such as "3,000 rows", or "Completed 2,400, Cancelled 150". */
function countTexts(counts) {
  const members = Object.entries(counts);
  return members.length === 1 ? members.map(([name, number]) => `${count(number)} ${name}`)[0]
    : members.map(([name, number]) => `${name} ${count(number)}`).join(", ");
}

const numberForm = rule => rule.isShare ? percent : ratio;

function boundText(rule) {
  if (rule.kind === "exactCounts") return countTexts(rule.bound.counts);
  return rule.kind === "everyRow" ? ["every row", rule.range].filter(text => text).join(": ") : rule.range;
}

/** Parts that differ are shown as a range. */
function figureText(rule) {
  const { rows, counts } = rule.measured;
  const form = numberForm(rule);
  if (rule.kind === "exactCounts") return countTexts(counts);
  if (rule.kind === "everyRow") return rows === null ? "" : `${count(rows)} of ${count(rule.bound.rows)}`;
  if (rule.least === null) return "";
  return rule.least === rule.most ? form(rule.least) : `${form(rule.least)} to ${form(rule.most)}, by part`;
}

function reasonText(rule) {
  if (rule.unjudgedParts === 0) return "";
  return rule.parts === 1 || rule.unjudgedParts === rule.parts ? `not judged: ${rule.reason}`
    : `not judged in ${count(rule.unjudgedParts)} of ${count(rule.parts)} parts: ${rule.reason}`;
}

const measuredText = rule => [figureText(rule), reasonText(rule)].filter(text => text).join(", ");

function rulesTable(id, label, rules) {
  return element("div", { id }, table(
    [{ name: "rule" }, { name: "file" }, { name: "required" }, { name: "measured" }],
    rules.map(rule => [
      element("span", {}, element("span", { title: rule.id }, rule.rule), rule.year === null ? "" : `, ${rule.year}`),
      rule.file, boundText(rule), element("span", { class: rule.unjudgedParts === 0 ? "held" : "unjudged" }, measuredText(rule))]),
    { class: "stacked labelled", label }));
}

function writeRules() {
  const rules = data.rules.filter(rule => rule.kind !== "behavior");
  const judged = rules.filter(rule => rule.unjudgedParts === 0).length;
  const first = rules.filter(rule => rule.kind === "range" || rule.unjudgedParts > 0);
  const others = kind => rules.filter(rule => rule.kind === kind && rule.unjudgedParts === 0);
  section("rules", "Rules",
    `The build checked the files against ${counted(judged, "rule")} before it published them. Every rule holds.` +
    (judged < rules.length ? ` It could not judge ${counted(rules.length - judged, "more rule")}: the last column says why.` : ""),
    element("h3", {}, "Ratios and shares that stay within limits"), rulesTable("bounded-rules", "Ratios and shares that stay within limits", first),
    element("h3", {}, "Counts and shares that are exact"), rulesTable("exact-rules", "Counts and shares that are exact", others("exactCounts")),
    element("details", {}, element("summary", {}, "Rules that hold for every row"), rulesTable("row-rules", "Rules that hold for every row", others("everyRow"))));
}
