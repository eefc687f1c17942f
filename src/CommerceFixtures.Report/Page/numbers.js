// Each kind of number has one format on the whole page: counts are whole, money has cents, ratios have two decimals, and shares are percentages with one
// decimal and no line break before the sign. Axes have room for fewer digits.
const locale = "en-US";
const form = options => {
  const { format } = new Intl.NumberFormat(locale, options);
  return value => value === null ? "-" : format(value);
};
const dollars = { style: "currency", currency: "USD" };

const count = form({ maximumFractionDigits: 0 });
const money = form(dollars);
const wholeMoney = form({ ...dollars, maximumFractionDigits: 0 });
const ratio = form({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenths = form({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = share => share === null ? "-" : `${tenths(share * 100)}%`;

const axisMoney = form({ ...dollars, notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 });
const upToTenths = form({ maximumFractionDigits: 1 });
const axisPercent = share => `${upToTenths(share * 100)}%`;

/** Such as "1 order" or "2,400 orders". */
const counted = (number, thing) => `${count(number)} ${thing}${number === 1 ? "" : "s"}`;

/** The share of a part in a whole, or null if the whole is zero. */
const shareOf = (part, whole) => whole > 0 ? part / whole : null;
