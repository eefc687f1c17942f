function rulesTable(id, rules) {
  return element("div", { id }, table(
    [{ name: "rule" }, { name: "file" }, { name: "bound" }, { name: "reached" }],
    rules.map(rule => [rule.rule, rule.file, rule.bound, element("span", { class: rule.isJudged ? "held" : "unjudged" }, rule.reached)]),
    { class: "stacked", label: "Rules" }));
}
