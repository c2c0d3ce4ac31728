import table from "../../data/abbreviations.json" with { type: "json" };

const { always, beforeLowerCase, opening } = table as { always: string[]; beforeLowerCase: string[]; opening: string[] };
const neverEnding = new Set(always);
const rarelyEnding = new Set(beforeLowerCase);
const OPENING = new Set(opening);
/** «U.S», «H.E», «D.C»: letters that stops part, without the last stop. */
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** The last word before a stop; a token longer than this is no abbreviation. */
const LONGEST = 12;

/**
 * Whether the stop at `stop` belongs to an abbreviation and ends no sentence, as far as what follows it shows: «art. 7», «No. 501-V»,
 * «the U.S. Government», but not «in the U.S. The …».
 *
 * @param stop where the stop stands in `text`
 * @example isAbbreviated("See art. 7", 7) // true
 */
export function isAbbreviated(text: string, stop: number): boolean {
  const before = tokenBefore(text, stop);
  const rest = text.slice(stop + 1);
  if (neverEnding.has(before)) return true;
  if (/^\p{Lu}$/u.test(before)) return !/^["”]/.test(rest);
  if (DOTTED.test(before)) return !OPENING.has(/^["”’»)\]]*\s+["“‘«([]*(\p{L}+)/u.exec(rest.slice(0, LONGEST * 2))?.[1]?.toLowerCase() ?? "");
  return rarelyEnding.has(before) && !/^["”’»)\]]* ["“‘«([]*\p{Lu}/u.test(rest.slice(0, LONGEST));
}

/** The word before a stop, with the stops inside it. */
export function tokenBefore(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start < LONGEST && !/[\s("“‘[]/.test(text[start - 1]!)) start--;
  return text.slice(start, stop);
}
