"use strict";

// All that is shown comes from the JSON block, and goes into the document as text nodes or onto a canvas: never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const sum = values => values.reduce((total, value) => total + value, 0);
