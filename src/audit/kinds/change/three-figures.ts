import { type Draft, spotsOf } from "../../tell/draft.js";
import { EACH_PERIOD } from "../../read/change-tables.js";
import { PER_CENT } from "../../read/list-tables.js";
import { movesBeforeThan, movesBehindValue } from "../../read/moves.js";
import type { Extent } from "./extents.js";
import type { Movement } from "./movements.js";
import { pairsOf } from "./pairs.js";
import { toldChange } from "./told-change.js";
import type { Figure, Scene } from "../../read/scene.js";
import { meaningOf, meet, quotient } from "../../weigh/tolerance.js";

/** A value, the one before it, how far it went by the text, and the word for its way. */
interface Triple {
  readonly to: Figure;
  readonly by: Figure;
  readonly from: Figure;
  readonly word: string;
  readonly direction: "up" | "down";
}

const UNIT = `(?:${PER_CENT})?`;
const MOVED = new RegExp(`^${UNIT}(?:\\s[\\p{L}-]+){0,3}, (${movesBehindValue.words})\\s(?:by )?(?:about |some |almost |nearly )?$`, "u");
const FROM_VALUE =
  /^\s?(?:%|per cent|percent|percentage points|points)?(?:\s[\p{L}-]+){0,2}\s(?:from|on|over|compared (?:with|to))\s(?:the )?(?:\d{4}|that of \d{4}|[\p{L} ]+)?\s?\($/u;
const FEWER = new RegExp(
  `^${UNIT}\\s(${movesBeforeThan.words})\\sthan\\s(?:[\\p{L}-]+\\s){0,4}(?:\\d{4}(?:/\\d+)?(?:, when)?\\s)?(?:[\\p{L}-]+\\s){0,2}\\(?(?:[\\p{L}-]+\\s){0,4}$`,
  "u",
);
/** «8 per day»: no value of the thing itself. */
const EACH = new RegExp(`^(?:\\s[\\p{L}-]+)?\\s${EACH_PERIOD}\\b`, "u");
/** A smaller difference may be chance. */
const LEAST = 10;

/**
 * Comparisons that name all three figures: «94 per cent, up 20 per cent from 2016 (74 per cent)», «152 cases, 21 per cent fewer
 * than the 194 of 2021»; and differences that stand somewhere beside what they are between, kept only where they hold.
 *
 * @returns a draft for each; points and per cent are both tried
 */
export function threeFigures(scene: Scene): Draft[] {
  return [
    ...scene.figures.flatMap((_, i) => movedTriple(scene, i) ?? fewerTriple(scene, i) ?? []).map((triple) => draftOf(scene, triple)),
    ...betweenPairs(scene),
    ...besideShares(scene),
  ];
}

function movedTriple(scene: Scene, i: number): Triple | null {
  const [to, by, from] = scene.figures.slice(i, i + 3);
  if (to === undefined || by === undefined || from === undefined || from.measure !== to.measure || from.sentence !== to.sentence) return null;
  const word = MOVED.exec(scene.text.slice(to.end, by.start))?.[1];
  return word === undefined || !FROM_VALUE.test(scene.text.slice(by.end, from.start))
    ? null
    : { to, by, from, word, direction: movesBehindValue.directionOf(word) };
}

function fewerTriple(scene: Scene, i: number): Triple | null {
  const [by, from] = scene.figures.slice(i, i + 2);
  if (by === undefined || from === undefined || (by.measure !== "%" && by.measure !== from.measure) || from.sentence !== by.sentence || from.value === 0)
    return null;
  const word = FEWER.exec(scene.text.slice(by.end, from.start))?.[1];
  const least = opensWithIt(scene, by) ? by.sentence - 1 : by.sentence;
  const to = scene.figures
    .slice(0, i)
    .findLast((figure) => figure.measure === from.measure && figure.sentence >= least && !EACH.test(scene.text.slice(figure.end)));
  const names = to !== undefined && (by.measure === "%" || isSetBeside(scene, to, by));
  return word === undefined || to === undefined || !names ? null : { to, by, from, word, direction: movesBeforeThan.directionOf(word) };
}

/** «47 deaths in custody, 8 fewer than in 2020 (51)»: right after the value, of the same clause. */
function isSetBeside({ text }: Scene, to: Figure, by: Figure): boolean {
  return to.sentence === by.sentence && /^(?:\s[\p{L}\d-]+){0,8}(?:,| \(|, or) $/u.test(text.slice(to.end, by.start));
}

/** «That was 14 per cent more than …»: said of the last value before. */
function opensWithIt(scene: Scene, { sentence, start }: Figure): boolean {
  return /^(?:That|This|It|which) /.test(scene.text.slice(scene.sentences[sentence]![0], start));
}

/** «14 per cent more», «8 fewer». */
function extentOf({ measure, value, step, comparison, words, start, end }: Figure, word: string): Extent {
  const isShare = measure === "%";
  return {
    kind: isShare ? "percent" : "amount",
    value,
    step,
    hedge: comparison === "about" ? "nearly" : "exactly",
    words: `${words}${isShare ? " per cent" : ""} ${word}`,
    start,
    end,
  };
}

function draftOf(scene: Scene, { to, by, from, word, direction }: Triple): Draft {
  const movement: Movement = { direction, word, start: by.start, end: by.start, vague: false };
  const extent = extentOf(by, word);
  const told = toldChange(scene, { from, to, by: "compared" }, extent, movement);
  const right = direction === "up" ? to.value >= from.value : to.value <= from.value;
  const computed = to.measure === "%" ? `${Number(Math.abs(to.value - from.value).toFixed(2))} points` : told.computed;
  return { ...told, holds: told.holds && right, severity: "error", computed, at: spotsOf(scene, [to, by, from]) };
}

/** «1,749 new units: 10,583 compared with 8,834». */
function betweenPairs(scene: Scene): Draft[] {
  return pairsOf(scene).flatMap(({ from, to }) => {
    const wanted = Math.abs(to.value - from.value);
    const told = scene.figures.find(
      (figure) => figure !== from && figure !== to && figure.measure === from.measure && figure.value === wanted && figure.sentence === from.sentence,
    );
    return told === undefined || wanted < LEAST ? [] : [differenceDraft(scene, told, [from, to], `${to.words} - ${from.words}`)];
  });
}

/** «It fell by 1,586, or 33.4 per cent» beside what is left: D, or p per cent, is D of N + D after a fall, of N - D after a rise. */
function besideShares(scene: Scene): Draft[] {
  return scene.figures.flatMap((amount, i) => {
    const share = scene.figures[i + 1];
    if (share?.measure !== "%" || amount.measure !== "count" || !/,? or $/.test(scene.text.slice(amount.end, share.start)) || share.start - amount.end > 24)
      return [];
    const rest = scene.figures.slice(0, i).findLast((figure) => figure.measure === "count" && isLeft(figure, amount, share));
    return rest === undefined ? [] : [differenceDraft(scene, amount, [rest, share], `${amount.words} of ${rest.words} ± ${amount.words}`)];
  });
}

function isLeft(rest: Figure, amount: Figure, share: Figure): boolean {
  return [rest.value + amount.value, rest.value - amount.value].some((base) => {
    if (base <= 0) return false;
    const [low, high] = quotient([amount.value, amount.value], [base, base]);
    return meet([low * 100, high * 100], meaningOf(share));
  });
}

function differenceDraft(scene: Scene, told: Figure, others: readonly Figure[], how: string): Draft {
  return {
    kind: "change",
    message: "compared-values",
    holds: true,
    severity: "query",
    stated: told.words,
    computed: others.map(({ words }) => words).join(" / "),
    how,
    data: { from: others[0]!.words, to: others.at(-1)!.words },
    at: spotsOf(scene, [told, ...others]),
  };
}
