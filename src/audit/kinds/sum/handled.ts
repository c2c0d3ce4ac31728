import { sharesNoun } from "../../read/shares-noun.js";
import { type Figure, type Scene, sentenceAt } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { carriedOverPattern, handledPattern, WHOLE_OF_HANDLED } from "../../read/list-tables.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { meaningOf } from "../../weigh/tolerance.js";

/** Characters behind a figure in which its verb stands. */
const NEAREST = 60;

/** «90 cases, including the»: between the whole and what was left over from before. */
const HELD_IN = new RegExp(`^[^;]*\\b${WHOLE_OF_HANDLED}\\s(?:the\\s)?$`);

/**
 * What came in, with what was left over from before, and what was dealt with: no more can be dealt with than there was.
 *
 * @example "In 2020, 90 cases came before the courts, including 7 pending from the year before, and 95 cases were considered." // fails
 */
export function handled(scene: Scene): Draft[] {
  return scene.figures.flatMap((pending): Draft[] => {
    if (pending.measure !== "count" || !hasWords(carriedOverPattern, scene.text.slice(pending.end, pending.end + NEAREST).split(/[,;)]/)[0]!)) return [];
    const whole = scene.figures.findLast((figure) => figure.end < pending.start && isNumber(figure, pending.sentence) && figure.value > pending.value);
    const cue = whole === undefined ? "" : scene.text.slice(whole.end, pending.start);
    if (whole === undefined || !HELD_IN.test(cue)) return [];
    const done = scene.figures.find(
      (figure) => figure.start > pending.end && isNumber(figure, pending.sentence) && isHandled(scene, figure) && sharesNoun(figure, whole),
    );
    return done === undefined ? [] : [draftOf(scene, whole, done)];
  });
}

function isNumber({ measure, range, bracket, sentence }: Figure, wanted: number): boolean {
  return measure === "count" && range === null && bracket === -1 && sentence === wanted;
}

/** «80 cases were considered», of the same time as far as the sentence says. */
function isHandled(scene: Scene, { end, date, sentence }: Figure): boolean {
  const after = scene.text.slice(end, end + NEAREST).split(/[,;(]/)[0]!;
  return hasWords(handledPattern, after) && (date === null || sentenceAt(scene.sentences, date.start) === sentence);
}

function draftOf(scene: Scene, whole: Figure, done: Figure): Draft {
  const holds = meaningOf(done)[0] <= meaningOf(whole)[1];
  return {
    kind: "sum",
    message: holds ? "part-and-whole" : "more-than-came",
    holds,
    severity: "doubtful",
    stated: done.words,
    computed: whole.words,
    how: `${done.words} ≤ ${whole.words}`,
    data: { part: done.words, whole: whole.words },
    at: spotsOf(scene, [whole, done]),
  };
}
