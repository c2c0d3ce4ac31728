import type { Assertion } from "../../schema/assertion.js";
import type { SpokenDate } from "../../schema/quantity.js";
import { isFinding } from "../../schema/is-finding.js";
import { findDates } from "../../text/dates.js";
import { isYearOfName, isYearOfTreaty } from "../../text/is-year-of-name.js";

/** The dates and periods that a text names, other than in names of laws and programmes. */
export function spokenDates(text: string): SpokenDate[] {
  return findDates(text)
    .filter(({ exists, naming, start }) => exists && !naming && !isYearOfName(text, start))
    .map(({ from, to, precision, words }) => ({ from, to, precision, words }));
}

const YEAR = /(?<![\d/.-])(?:19|20)\d\d(?![\d/]|-\d)/g;

/** The latest year that a claim names, unless of something still to come, or the year with which a finding opens («In 2016, the Committee …»). */
export function spokenYear(assertion: Assertion): string | null {
  if (isFinding(assertion)) return /^In ((?:19|20)\d\d)\b/.exec(assertion.source.quote ?? "")?.[1] ?? null;
  if (assertion.status === "planned") return null;
  const years = [...assertion.text.matchAll(YEAR)].filter(({ index }) => !isYearOfTreaty(assertion.text, index + "2000".length));
  return (
    years
      .map(([year]) => year)
      .sort()
      .at(-1) ?? null
  );
}
