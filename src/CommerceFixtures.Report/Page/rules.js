const isUnjudged = rule => rule.reached.startsWith("not judged");
const isOfRows = rule => rule.bound === "every row";
const hasFigure = rule => /^at least | to /.test(rule.bound);

function rulesTable(id, rules) {
  return element("div", { id }, table(
    [
      { name: "rule" }, { name: "file" }, { name: "bound" },
      { name: "reached", classOf: cell => String(cell).startsWith("not judged") ? "unjudged" : "held" },
    ],
    rules.map(rule => [rule.rule, rule.file, rule.bound, rule.reached]), { class: "stacked", label: "Rules" }));
}
