import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";

const JOINED = grammar("joiningThings");

/**
 * Of the places where a further thing may begin, those in a series of more than two: «A, B and C». A comma without «and» before one of them
 * tells it of all that no semicolon parts.
 *
 * @param starts indexes of words at which a further thing may begin, with what joins it, in order
 * @returns those of `starts` that stand in a series
 * @example seriesOf("dig wells, build schools and open roads", wordsOf("dig wells, build schools and open roads"), [2, 4]) // [2, 4]
 */
export function seriesOf(text: string, words: readonly Word[], starts: readonly number[]): number[] {
  return runsOf(text, words, starts).flatMap((run) =>
    run.length > 1 && run.some((at) => gapBefore(text, words, at).includes(",") && !JOINED.has(words[at]!.form)) ? run : [],
  );
}

/** What stands between a word and the one before. */
export function gapBefore(text: string, words: readonly Word[], at: number): string {
  return at === 0 ? "" : text.slice(words[at - 1]!.end, words[at]!.start);
}

/** The places between two semicolons each. */
function runsOf(text: string, words: readonly Word[], starts: readonly number[]): number[][] {
  const runs: number[][] = [];
  starts.forEach((at, i) => {
    const before = starts[i - 1];
    const isParted = before === undefined || text.slice(words[before]!.start, words[at]!.start).includes(";");
    if (isParted) runs.push([at]);
    else runs.at(-1)!.push(at);
  });
  return runs;
}
