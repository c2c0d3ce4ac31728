import { grammar } from "../../knowledge/words/grammar.js";
import type { WordRange } from "../../knowledge/patterns/patterns.js";
import { isTone, type FoundTone, type Tone } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";

/** So near a word like «numerous» and a problem speak of one thing. */
export const SAME_BREATH = 5;
/** So far behind a lack or a difficulty an effort is what is lacking or hard. */
const HELD = 7;
const JOINING = grammar("joining");
const AUXILIARY = grammar("auxiliary");

/**
 * The tone that stands nearest to the matter; before it rather than behind. A problem that is fought and an effort that is lacking show none.
 *
 * @param at where the matter's own words begin; null where they do not stand in the words
 * @example nearestTone(findTones(words), 6, words) // "problem" of «faced challenges in improving the standard of living»
 */
export function nearestTone(tones: readonly FoundTone[], at: number | null, words: readonly Word[]): Tone | undefined {
  const near = (range: WordRange) => (at === null ? range[0] : range[1] < at ? at - range[1] : 2 * (range[0] - at));
  const found = tones
    .filter((tone) => isTone(tone.kind) && !isFought(tone, tones) && !isThwarted(tone, tones, words))
    .sort((a, b) => near(a.range) - near(b.range))[0];
  return found?.kind as Tone | undefined;
}

/** «challenges in areas such as the improvement of», «lack of progress»: what is missing or hard is not under way. */
function isThwarted({ kind, range: [first] }: FoundTone, tones: readonly FoundTone[], words: readonly Word[]): boolean {
  return (
    kind === "effort" &&
    tones.some(
      (other) =>
        other.kind === "thwarting" &&
        other.range[1] < first &&
        first - other.range[1] <= HELD &&
        !words.slice(other.range[1] + 1, first).some(({ form }) => JOINING.has(form) || AUXILIARY.has(form)),
    )
  );
}

/** «to combat abuse»: a problem that somebody works against. */
function isFought({ kind, range: [first] }: FoundTone, tones: readonly FoundTone[]): boolean {
  return (kind === "problem" || kind === "grave") && isFoughtAt(first, tones, SAME_BREATH);
}

/** Whether a verb of working against something («combat», «reduce») stands at most `within` words before a place. */
export function isFoughtAt(first: number, tones: readonly FoundTone[], within: number): boolean {
  return tones.some(({ kind, range: [, last] }) => kind === "fighting" && last < first && first - last <= within);
}
