import { readStateNames } from "../../knowledge/member-states/state-names.js";
import type { Span } from "../../text/cut.js";

/** A part of a recommendation with the States that made it. */
export interface RecommendedPart {
  /** The words with the States in brackets, without the stop after them. */
  readonly quote: Span;
  /** The words alone. */
  readonly words: Span;
  /** ISO 3166 alpha-3, or the name as printed. */
  readonly states: readonly string[];
}

/** Brackets that name States, at `start`; `sure` when every name in them is a State's. */
interface StateBrackets {
  readonly start: number;
  readonly end: number;
  readonly states: readonly string[];
  readonly sure: boolean;
}

/** What ends a part after its States: a note number or asterisk, a stop; or the end of the text. */
const STOP = /^\s*(?:[\d*]{1,3}\s*)?(?:[;.,:]|$)/;
/** A name of a State that no table knows: capitalised words, not an abbreviation such as (CRPD). */
const NAME_LIKE = /^(?:the |The )?\p{Lu}(?=[\p{L}’'.-]*\p{Ll})[\p{L}’'.-]*(?:[ ,]+(?:(?:and|of|the|de|d[’'])? ?\(?[\p{Lu}][\p{L}’'.-]*\)?))*$/u;
/** Longer brackets hold a clause, not names; the longest list of States seen has some 700 characters. */
const LONGEST = 1500;

/**
 * Parts a recommendation at the States in brackets that end each of its parts: «Sign X (Chile); ratify X (Peru, Spain).»
 *
 * @param text one recommendation, white space single
 * @returns at least one part; words after the last States make a part of their own, without States
 * @example splitAtStates("Sign X (Chile); ratify X (Peru).").map((part) => part.states) // [["CHL"], ["PER"]]
 */
export function splitAtStates(text: string): RecommendedPart[] {
  const brackets = findStateBrackets(text);
  const parts: RecommendedPart[] = [];
  let from = 0;
  let named: string[] = [];
  for (const found of brackets) {
    named.push(...found.states);
    const stop = STOP.exec(text.slice(found.end));
    if (stop === null || text.slice(from, found.start).trim() === "") continue;
    if (stop[0].trim().endsWith(",") && !/^\s*\p{Lu}/u.test(text.slice(found.end + stop[0].length))) continue;
    parts.push({ quote: [from, found.end], words: [from, trimmedEnd(text, from, found.start)], states: [...new Set(named)] });
    from = skipJoint(text, found.end + stop[0].length);
    named = [];
  }
  if (text.slice(from).replace(/[\s\p{P}]/gu, "") !== "") parts.push({ quote: [from, text.length], words: [from, text.length], states: [...new Set(named)] });
  return parts;
}

function findStateBrackets(text: string): StateBrackets[] {
  const found: StateBrackets[] = [];
  for (let start = text.indexOf("("); start !== -1; start = text.indexOf("(", start + 1)) {
    const end = closingOf(text, start);
    if (end === null) continue;
    const inner = text.slice(start + 1, end).replace(/\)$/, "");
    const { states, unknown } = readStateNames(inner);
    const sure = states.length > 0 && unknown.length === 0;
    const likely = unknown.every((name) => NAME_LIKE.test(name)) && (states.length > 0 || (inner.length < 60 && /^[\s\d*;.,:]*$/.test(text.slice(end))));
    if (!sure && !likely) continue;
    found.push({ start, end, states: [...states, ...unknown], sure });
    start = end - 1;
  }
  return found;
}

/** The place after the bracket that closes the one at `start`; where one is missing, the last before the end of the text. */
function closingOf(text: string, start: number): number | null {
  let depth = 0;
  if (text.length - start < 200 && /^[^)]{3,80}\([^()]{3,80}\)[;.\s]*$/.test(text.slice(start))) return text.lastIndexOf(")") + 1;
  for (let i = start; i < text.length && i < start + LONGEST; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return null;
}

/** Without blanks and stops, and without the mark of a footnote: «its provisions1 (Uruguay)». */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,;.:]/.test(text[end - 1]!)) end--;
  return end - (/(?<=\p{Ll}{3})\d{1,2}$/u.exec(text.slice(Math.max(from, end - 8), end))?.[0].length ?? 0);
}

/** Leaves out «and», «;», the number of a note and blanks before the next part. */
function skipJoint(text: string, at: number): number {
  return at + (/^[\s;.,:*]*(?:\d{1,2}(?=\s|$)[\s;.]*)?(?:(?:and|or)\s+(?=\p{L}))?/u.exec(text.slice(at))?.[0].length ?? 0);
}
