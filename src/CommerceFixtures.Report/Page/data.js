"use strict";

// All that is shown comes from the JSON block, and goes into the document as text nodes or onto a canvas: never as markup.
const data = JSON.parse(document.getElementById("data").textContent);
const locale = "en-US";
const count = value => value.toLocaleString(locale);
const money = value => value.toLocaleString(locale, { style: "currency", currency: "USD" });
const wholeMoney = value => value.toLocaleString(locale, { style: "currency", currency: "USD", maximumFractionDigits: 0 });
const shortMoney = value =>
  value.toLocaleString(locale, { style: "currency", currency: "USD", notation: "compact", maximumFractionDigits: 1 });
const percent = share => `${(share * 100).toFixed(1)} %`;
const sum = values => values.reduce((total, value) => total + value, 0);
