function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function section(id, title, text, ...children) {
  document.querySelector("#contents ul").append(element("li", {}, element("a", { href: `#${id}` }, title)));
  document.getElementById("page").append(
    element("section", { id }, element("h2", {}, title), ...(text ? [element("p", {}, text)] : []), ...children));
}

const tile = (value, label) => element("div", { class: "tile" }, element("b", {}, value), element("span", {}, label));

/** A sortable table: a click on a column heading sorts in ascending order, and the next click in descending order. A cell is a text or an element. On a
    phone, a stacked table has no headings, and a labelled one names the column in each cell. */
function table(columns, rows, attributes = {}) {
  const body = element("tbody");
  const heads = columns.map((column, index) => {
    const button = element("button", { type: "button" }, column.name);
    button.addEventListener("click", () => sortBy(index));
    return element("th", { scope: "col", class: column.isNumber ? "number" : undefined }, button);
  });
  const lines = rows.map(cells => ({
    cells: cells.map(cell => cell instanceof Element ? cell.textContent : String(cell)),
    row: element("tr", {}, ...cells.map((cell, index) => element("td", { class: classOf(columns[index], cell), "data-column": columns[index].name }, cell))),
  }));
  body.append(...lines.map(line => line.row));
  return element("div", { class: `scroll ${attributes.class ?? ""}`, tabindex: "0", role: "region", "aria-label": attributes.label },
    element("table", {}, element("thead", {}, element("tr", {}, ...heads)), body));

  function sortBy(index) {
    const down = heads[index].getAttribute("aria-sort") === "ascending";
    heads.forEach(head => head.removeAttribute("aria-sort"));
    heads[index].setAttribute("aria-sort", down ? "descending" : "ascending");
    const sorted = [...lines].sort((one, other) => (down ? -1 : 1) * compare(one.cells[index], other.cells[index], columns[index].isNumber));
    body.append(...sorted.map(line => line.row));
  }
}

/** The figures of a chart as a table, to read or to copy: first the columns of names, then the columns of numbers. */
const figures = (label, names, numbers, rows) => element("details", {}, element("summary", {}, "Show as a table"),
  table([...names.map(name => ({ name })), ...numbers.map(name => ({ name, isNumber: true }))], rows, { label }));

function compare(one, other, isNumber) {
  const [first, second] = isNumber ? [numberIn(one), numberIn(other)] : [one, other];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A text without a number, such as the dash of an empty cell, sorts before all numbers. */
function numberIn(text) {
  const number = parseFloat(text.replace(/[^0-9.-]/g, ""));
  return Number.isNaN(number) ? -Infinity : number;
}

function classOf(column, cell) {
  if (column.isNumber) return "number";
  return /^\d{4}-\d\d-\d\d$/.test(cell) ? "date" : String(cell).length > 60 ? "long" : undefined;
}
