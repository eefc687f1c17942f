"use strict";

// Everything on the page comes from the JSON block. It is inserted as text nodes or drawn on a canvas, and never parsed as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const ruleOf = id => data.rules.find(rule => rule.id === id);
const sum = values => values.reduce((total, value) => total + value, 0);
