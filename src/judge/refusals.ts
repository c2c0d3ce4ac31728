import { claimCues } from "../knowledge/words/claim-verbs.js";
import { grammar } from "../knowledge/words/grammar.js";
import type { WordRange } from "../knowledge/patterns/patterns.js";
import { wordsOf, type Word } from "../text/words.js";

/** What a State says that it will not do, or will keep: the words that say what. */
export interface Refusal {
  readonly words: readonly Word[];
  /** The thing is kept, where others are not done. */
  readonly keeps: boolean;
}

/** «no intention of», «not in a position to»: what is refused stands behind; «is not envisaged»: before; «would maintain»: what is kept, with the verb. */
const find = claimCues(["refusing", "refusedBefore", "keeping"]);
/** «unless», «under consideration»: nothing is refused for good. */
const findOpen = claimCues(["leavingOpen"]);
/** Words that begin why it is refused, or something else. */
const ENDING: ReadonlySet<string> = new Set([...grammar("contrasting"), ...grammar("depending"), "while", "so", "given", "due", "owing"]);
/** «no plans to withdraw it»: what is refused stands before, within so many words named by a pronoun. */
const NAMED: ReadonlySet<string> = grammar("referring");
const PRONOUN = 4;
/** «that the ratification of the treaty (is not envisaged)»: what stands before begins here. */
const OPENING: ReadonlySet<string> = new Set(["that", "and", "but", "therefore"]);

/**
 * What a text refuses in so many words. A text that leaves it open («not yet», «until») refuses nothing.
 *
 * @example refusalsIn("There are no plans to abolish it, since …")[0]?.words.map(({ form }) => form) // ["abolish", "it"]
 */
export function refusalsIn(text: string): Refusal[] {
  const words = wordsOf(text);
  const found = find(words);
  if (found.length === 0 || findOpen(words).length > 0) return [];
  return found.flatMap(({ row: { kind }, ranges }) => {
    const said = ranges[0]!;
    const sides = [behind(words, kind === "keeping" ? [said[0], said[1] - 1] : said), ...(kind === "refusing" ? [] : [before(words, said)])];
    return sides.map((part) => ({ words: part, keeps: kind === "keeping" }));
  });
}

function behind(words: readonly Word[], [, last]: WordRange): readonly Word[] {
  const end = words.findIndex(({ form }, at) => at > last + 1 && ENDING.has(form));
  const refused = words.slice(last + 1, end === -1 ? undefined : end);
  const leansBack = refused.slice(0, PRONOUN).some(({ form }) => NAMED.has(form));
  return leansBack ? [...words.slice(0, last + 1), ...refused] : refused;
}

function before(words: readonly Word[], [first]: WordRange): readonly Word[] {
  const start = words.findLastIndex(({ form, parted }, at) => at < first && (parted || OPENING.has(form)));
  return words.slice(Math.max(0, start), first);
}
