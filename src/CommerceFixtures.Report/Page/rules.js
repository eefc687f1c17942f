const isUnjudged = rule => rule.reached.includes("not judged");
const isOfRows = rule => rule.bound === "every row";
const hasBounds = rule => /^at least | to /.test(rule.bound);

function rulesTable(id, rules) {
  return element("div", { id }, table(
    [
      { name: "rule" }, { name: "file" }, { name: "bound" },
      { name: "reached", classOf: cell => String(cell).includes("not judged") ? "unjudged" : "held" },
    ],
    rules.map(rule => [rule.rule, rule.file, rule.bound, rule.reached]), { class: "stacked", label: "Rules" }));
}
