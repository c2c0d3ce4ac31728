import { stateByName } from "../../../knowledge/member-states/states.js";
import { findCompounds } from "../../../text/quantities-compounds.js";
import type { TextQuantity } from "../../../text/quantities.js";
import { tally } from "../../../text/tally.js";
import { type Scene, sentenceAt } from "../../read/scene.js";
import { builtPattern, namelyPattern, titlePattern } from "../../read/list-tables.js";

/** A number and the list that it announces. */
export interface Announcement {
  readonly number: TextQuantity;
  readonly list: string;
  readonly listStart: number;
  /** Whether number and list plainly belong together. */
  readonly closed: boolean;
}

/** Lists of more are not announced by number in running text. */
const MOST = 30;
/** Words between the number and its list. */
const NEAREST = 12;
/** Characters before a number in which a verb with «around» may stand. */
const NAMED = 30;

/**
 * Numbers that announce a list of names: «five groups: …», «three levels (…)», «two bodies, namely …».
 *
 * @example findAnnouncements(scene of "Four towns (A, B, C and D) took part.")[0]?.list // "A, B, C and D"
 */
export function findAnnouncements(scene: Scene): Announcement[] {
  const plain = scene.figures.filter((figure) => figure.measure === "count" && figure.range === null);
  const numbers = [...plain.map((number) => unhedged(scene, number)), ...findCompounds(scene.text, scene.words)].filter(
    ({ value }) => Number.isInteger(value) && value > 1 && value <= MOST,
  );
  return numbers.flatMap((number) => announcedBy(scene, number) ?? []);
}

function unhedged({ text }: Scene, number: TextQuantity): TextQuantity {
  return number.comparison === "about" && builtPattern.test(text.slice(Math.max(0, number.start - NAMED), number.start))
    ? { ...number, comparison: "exactly" }
    : number;
}

function announcedBy(scene: Scene, number: TextQuantity): Announcement | null {
  const [, end] = scene.sentences[sentenceAt(scene.sentences, number.start)]!;
  const rest = scene.text.slice(number.end, end);
  const opening = /\((?![\p{L}\d]{1,4}\))|:\s|\s?[–—]\s|,? \bnamely\b,?:? |-(?=\p{Lu}\p{Ll}+,)/u.exec(rest);
  if (opening === null) return null;
  const before = rest.slice(0, opening.index);
  if (/[;()]|\d/.test(before.replace(/\b(?:19|20)\d\d\b/, "")) || before.trim().split(/\s+/).length > NEAREST || !/^[\s-]\S/.test(before)) return null;
  const listStart = number.end + opening.index + opening[0].length;
  const list = scene.text.slice(listStart, endOfList(scene, opening[0], listStart, end));
  if (
    /\d/.test(list.replace(/\b(?:19|20)\d\d\b/g, "")) ||
    !/[,;]|\band\b/.test(list) ||
    scene.figures.some(({ start }) => start >= listStart && start < listStart + list.length)
  )
    return null;
  if (/[;:]\s*$/.test(scene.text.slice(listStart, end)) || titlePattern.test(list) || isRowOfStates(list)) return null;
  const direct = !/,/.test(before) || namelyPattern.test(before + opening[0]);
  return {
    number,
    list,
    listStart,
    closed: direct && !/-$/.test(opening[0]) && (opening[0].startsWith("(") || opening[0].includes(":") || namelyPattern.test(opening[0])),
  };
}

/** «(Albania, Italy)»: who recommended it. */
function isRowOfStates(list: string): boolean {
  return list.split(/,|;|\band\b/).every((item) => stateByName(item) !== null);
}

function endOfList(scene: Scene, opening: string, start: number, end: number): number {
  if (opening.startsWith("(")) return Math.min(end, scene.brackets.find(({ open }) => open === start - 1)?.close ?? end);
  const stop = scene.text.slice(start, end).search(/\s[–—]\s/);
  return /[–—]/.test(opening) && stop > 0 ? start + stop : scene.text.slice(0, end).replace(/[.:]$/, "").length;
}

/** From the fewest to the most items that a list can be read to have. */
export interface ItemCount {
  readonly least: number;
  readonly most: number;
  /** By its separators alone. */
  readonly likely: number;
}

/**
 * How many items a list can have: it is parted by semicolons, or else by commas; each «and» may part two items or stand inside one.
 *
 * @example countItems("law, health and care, and work") // { least: 3, most: 4, likely: 3 }
 */
export function countItems(list: string): ItemCount {
  const text = list.replace(/\([^()]*\)/g, "").trim();
  const separator = text.includes(";") ? ";" : ",";
  const parts = text.split(separator).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const inside = parts.flatMap((part) => [
    ...part
      .trim()
      .replace(/^(?:and|or)\s/, "")
      .matchAll(/\s(?:and|or|as well as)\s/g),
  ]).length;
  const last = parts.at(-1) ?? "";
  const closing = /\s(?:and|or)\s/.test(last.trim().replace(/^(?:and|or)\s/, "")) && !/^\s*(?:and|or)\s/.test(last) ? 1 : 0;
  const commas = separator === ";" ? text.split(/[,;]/).length : parts.length;
  const names = parts.flatMap((part) => part.trim().split(/\s(?:and|or)\s/)).map((name) => name.replace(/^(?:in|at|on|and|or) /, ""));
  if (separator === "," && closing === 1 && inside === 1 && names.every((name) => /^\S+$/.test(name)))
    return { least: names.length, most: names.length, likely: names.length };
  return {
    least: Math.min(parts.length, repeatedOpening(text)),
    most: Math.max(parts.length, separator === ";" ? commas : 0) + inside,
    likely: parts.length + closing,
  };
}

/** Items that all open with one word («on …, on …») are as many as that word. */
function repeatedOpening(text: string): number {
  const counts = new Map<string, number>();
  for (const part of text.split(/[,;]\s*(?:and\s)?/)) {
    const opening = part.trim().split(" ")[0]?.toLowerCase() ?? "";
    if (opening.length > 1) tally(counts, opening);
  }
  const most = Math.max(0, ...counts.values());
  return most > 1 ? most : Infinity;
}
