/** A text of the manifest with its numbers in the page's forms. */
const withForms = (text, form) => text.replace(/\d+(\.\d+)?/g, number => form(number));

/** A ratio has decimals in what was reached, where whole numbers are counts of rows; a bound may be a whole number, too. */
function boundText(rule) {
  const form = rule.isShare ? percent : rule.kind === "ratio" ? ratio : count;
  return withForms(rule.bound, number => form(Number(number)));
}

function reachedText(rule) {
  const form = rule.isShare ? percent : ratio;
  return withForms(rule.reached, number => (number.includes(".") ? form : count)(Number(number)));
}

function rulesTable(id, label, rules) {
  return element("div", { id }, table(
    [{ name: "rule" }, { name: "file" }, { name: "required" }, { name: "measured" }],
    rules.map(rule => [rule.rule, rule.file, boundText(rule), element("span", { class: rule.isJudged ? "held" : "unjudged" }, reachedText(rule))]),
    { class: "stacked labelled", label }));
}

function writeRules() {
  const { rules } = data;
  const judged = rules.filter(rule => rule.isJudged).length;
  const first = rules.filter(rule => rule.kind === "ratio" || !rule.isJudged);
  const others = kind => rules.filter(rule => rule.kind === kind && rule.isJudged);
  section("rules", "Rules",
    `The build checked the files against ${counted(judged, "rule")} before it published them. Every rule holds.` +
    (judged < rules.length ? ` It could not judge ${counted(rules.length - judged, "more rule")}: the last column says why.` : ""),
    element("h3", {}, "Ratios and shares that stay within limits"), rulesTable("bounded-rules", "Ratios and shares that stay within limits", first),
    element("h3", {}, "Counts and shares that are exact"), rulesTable("exact-rules", "Counts and shares that are exact", others("counts")),
    element("details", {}, element("summary", {}, "Rules that hold for every row"), rulesTable("row-rules", "Rules that hold for every row", others("rows"))));
}
