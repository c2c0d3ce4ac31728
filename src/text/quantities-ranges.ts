import type { TextQuantity } from "./quantities.js";

/**
 * Marks the two ends of ranges and gives the lower end the unit and scale of the upper: in «7–10 per cent» both are per cent.
 * «From 40 to 45%» shares its unit too, but is no range: only its verb tells.
 *
 * @param found the quantities of `text`, in order
 */
export function withRanges(text: string, found: readonly TextQuantity[]): TextQuantity[] {
  const result = [...found];
  for (let i = 0; i + 1 < result.length; i++) {
    const low = result[i]!;
    const high = result[i + 1]!;
    const link = linkOf(text, low, high);
    if (link === null) continue;
    result[i] = { ...scaled(low, high), ...(link === "range" ? { range: "low" as const } : {}) };
    if (link === "range") result[i + 1] = { ...high, range: "high" };
  }
  return result;
}

function linkOf(text: string, low: TextQuantity, high: TextQuantity): "range" | "change" | null {
  const between = text.slice(low.end, high.start);
  const before = text.slice(Math.max(0, low.start - 16), low.start);
  if (/^\s?%?\s?[-–]\s?$/.test(between) && high.value > low.value) return "range";
  if (/^\s?%? and \p{Sc}?$/u.test(between)) return /\bbetween (?:the ages of )?\p{Sc}?$/iu.test(before) ? "range" : null;
  if (/^\s?%? (?:per cent |percent )?to (?:over |more than |about |nearly |almost )?\p{Sc}?$/u.test(between))
    return /\b(?:from|From) (?:about |over |some |more than )?\p{Sc}?$/u.test(before) ? "change" : "range";
  return null;
}

/** «2 to 3 million»: the lower end is in millions where it would else be far too small. */
function scaled(low: TextQuantity, high: TextQuantity): TextQuantity {
  const times = high.step >= 100 && low.step <= 1 && low.value < 1000 && low.value * 1000 <= high.value * 2 ? scaleOf(high) : 1;
  return {
    ...low,
    value: low.value * times,
    step: low.step * times,
    unit: low.unit ?? high.unit,
    currency: low.currency ?? high.currency,
    of: low.of ?? high.of,
  };
}

function scaleOf({ value, words }: TextQuantity): number {
  const printed = Number(/^[\d.,]+/.exec(words)?.[0].replace(/,/g, "") ?? Number.NaN);
  return Number.isFinite(printed) && printed > 0 ? Math.round(value / printed) : 1;
}
