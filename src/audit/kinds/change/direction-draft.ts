import { spotsOf, type Draft } from "../../tell/draft.js";
import { mendWords } from "../../tell/wording.js";
import { mend } from "../../weigh/mend.js";
import { WENT } from "../../read/change-tables.js";
import { sharesNoun } from "../../read/shares-noun.js";
import { type Scene, sentenceAt } from "../../read/scene.js";
import { type Movement, movementsOf } from "./movements.js";
import type { ValuePair } from "./pairs.js";

/** Shares that «fall from 20 to 30 per cent» without dates fall by so much, more or less. */
export function directionDraft(scene: Scene, { from, to, by }: ValuePair, movement: Movement): Draft {
  const holds = movement.direction === "up" ? to.value >= from.value : to.value <= from.value;
  const first = Math.min(from.start, to.start);
  const plain = by === "from-to" && isDirect(scene, movement.end, first);
  const sure = leads(scene, { from, to, by }, movement) && !movement.vague && (plain || isOnlyPair(scene, { from, to, by }));
  const clear = from.comparison === "exactly" && to.comparison === "exactly";
  const mended = holds || !sure ? null : mendDirection(from.value, to.words, movement.direction);
  const stated = `${movement.word} from ${from.words} to ${to.words}`;
  const computed = to.value === from.value ? "no change" : to.value > from.value ? "increase" : "decrease";
  const mayBeRange = from.measure === "%" && from.date === null && to.date === null && movement.direction === "down";
  return {
    kind: "change",
    message: "change-direction",
    holds,
    severity: sure && clear && from.measure !== "%" ? "error" : sure && !mayBeRange ? "doubtful" : "query",
    stated,
    computed,
    how: `${from.words} → ${to.words}`,
    data: { word: movement.word, from: from.words, to: to.words, mend: mended === null ? "" : mendWords(mended, to.words) },
    at: spotsOf(scene, [movement, from, to]),
  };
}

/** The verb before both values, or right before the later one: «compared with 40 in 2019, they rose to 50». */
function leads(scene: Scene, { from, to, by }: ValuePair, { end }: Movement): boolean {
  return end <= Math.min(from.start, to.start) || (by === "years" && from.start < to.start && /^\sto\s/.test(scene.text.slice(end, to.start)));
}

/** «An increase in the rate, which went from 40 to 30». */
const WHICH_WENT = new RegExp(`, which ${WENT} from $`);

/** Nothing between verb and «from» but adverbs, a noun phrase, «by …»: no other clause. */
function isDirect(scene: Scene, from: number, to: number): boolean {
  const between = scene.text.slice(from, to);
  return !/[,;:()]|\b(?:which|that|and|while|who)\b/.test(between.replace(WHICH_WENT, " from ")) && between.split(/\s+/).length <= 12;
}

/** «a decline in offences (157 in 2023, compared with 152 in 2022)»: two dated values of one noun, no others, one word of direction. */
function isOnlyPair(scene: Scene, { from, to, by }: ValuePair): boolean {
  if (
    by === "from-to" ||
    from.date === null ||
    to.date === null ||
    from.date.to >= to.date.from ||
    (from.of !== null && to.of !== null && !sharesNoun(from, to))
  )
    return false;
  const own = scene.figures.filter(({ sentence, measure, date }) => sentence === from.sentence && measure === from.measure && date !== null);
  const words = movementsOf(scene).filter(({ start }) => sentenceAt(scene.sentences, start) === from.sentence);
  return own.filter(({ start }) => start !== from.start && start !== to.start).every(({ step, value }) => step === 1 && value < 10) && words.length === 1;
}

/** A figure ten times as large that would make the direction right. */
function mendDirection(from: number, to: string, direction: "up" | "down"): string | null {
  return direction === "up" ? mend(to, [from * 1.0001, from * 3]) : null;
}
