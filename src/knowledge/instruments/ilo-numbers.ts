import type { Word } from "../../text/words.js";
import { instruments, wordList } from "./instrument-table.js";

const byNumber = new Map(instruments.flatMap((row) => (row.number === undefined ? [] : [[String(row.number), row.id] as const])));
const NONE: ReadonlyMap<number, string> = new Map();
const NUMBER = wordList("number");
const NAMING = wordList("naming");
const LABOUR = wordList("labour");
/** «ILO» or «labour» this near says whose convention a number means. */
const LABOUR_WITHIN = 25;
/** A number may follow the last convention or number at this distance: «No. 29 (forced labour), 87». */
const LIST_WITHIN = 25;
/** So many words after «Convention» its number stands. */
const NAMED_WITHIN = 3;
/** From this number on «Convention No. 105» is unmistakable. */
const UNMISTAKABLE = 105;

/**
 * The conventions of the International Labour Organization that a text names by number, by the place of the number:
 * «ILO Conventions Nos. 29, 87 and 98», «Convention 169».
 *
 * @example iloNumbers(wordsOf("ILO Convention No. 189")).get(3) // "ilo-189"
 */
export function iloNumbers(words: readonly Word[]): ReadonlyMap<number, string> {
  if (!words.some(({ form }) => byNumber.has(form))) return NONE;
  const found = new Map<number, string>();
  const isNearLabour = labourNear(words);
  let convention = -Infinity;
  let listed = -Infinity;
  words.forEach((word, at) => {
    if (NAMING.has(word.lemma)) convention = at;
    const id = byNumber.get(word.form);
    if (id === undefined) return;
    const isLabour = isNearLabour(at);
    const isNumberOfOne = isNumbered(words, at) && (isLabour || (at - convention <= NAMED_WITHIN && Number(word.form) >= UNMISTAKABLE));
    const isListed = at - listed <= LIST_WITHIN || (isLabour && at - convention <= LIST_WITHIN && isJoining(words, at, listed));
    if (!isNumberOfOne && !isListed) return;
    found.set(at, id);
    listed = at;
  });
  return found;
}

/** Whether «ILO» or «labour» stands near a place; places are asked for in their order. */
function labourNear(words: readonly Word[]): (at: number) => boolean {
  const labour = words.flatMap((word, at) => (LABOUR.has(word.lemma) ? [at] : []));
  let passed = 0;
  return (at) => {
    while (passed < labour.length - 1 && labour[passed + 1]! <= at) passed++;
    return [labour[passed], labour[passed + 1]].some((place) => place !== undefined && Math.abs(place - at) <= LABOUR_WITHIN);
  };
}

/** «No. 29», «Convention 29», «ILO 29», «29 (labour …)». */
function isNumbered(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  if (NUMBER.has(before.lemma) || NAMING.has(before.lemma) || before.form === "ilo") return true;
  return words.slice(at + 1, at + 3).some(({ lemma }) => LABOUR.has(lemma));
}

/** A number that opens a list of numbers: «Conventions (87, 98)». */
function isJoining(words: readonly Word[], at: number, listed: number): boolean {
  return listed === -Infinity && NAMING.has(words[at - 1]?.lemma ?? "");
}
