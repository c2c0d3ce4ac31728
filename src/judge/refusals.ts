import { claimCues } from "../knowledge/words/claim-verbs.js";
import { grammar } from "../knowledge/words/grammar.js";
import { remembered } from "../text/remembered.js";
import { wordsOf, type Word } from "../text/words.js";

/** What a State says that it will not do, or will keep: the words that say what. */
export interface Refusal {
  readonly words: readonly Word[];
  /** The thing is kept, where others are not done. */
  readonly keeps: boolean;
}

/** «no intention of»: what is refused stands behind; «is not envisaged», «would maintain»: anywhere in the clause. */
const find = claimCues(["refusing", "refusedBefore", "keeping"]);
/** «unless», «under consideration», «will not only»: nothing is refused for good. */
const findOpen = claimCues(["leavingOpen"]);
/** What is refused ends before these words: they begin the reason («since …»), a contrast or a new clause («that …»). */
const ENDING: ReadonlySet<string> = new Set([...grammar("contrasting"), ...grammar("depending"), ...grammar("excusing")]);
/** «no plans to withdraw it»: a pronoun within so many words behind the refusal says that what is refused stands before it. */
const NAMED: ReadonlySet<string> = grammar("referring");
const PRONOUN = 4;

/**
 * What a text refuses in so many words. A text that leaves it open («not yet», «until») refuses nothing.
 *
 * @example refusalsIn("There are no plans to abolish it, since …")[0]?.keeps // false
 */
export const refusalsIn = remembered((text): readonly Refusal[] => {
  const words = wordsOf(text);
  const found = find(words);
  if (found.length === 0 || findOpen(words).length > 0) return [];
  return found.map(({ row: { kind }, ranges }) => {
    const [first, last] = ranges[0]!;
    const end = words.findIndex(({ form }, at) => at > last + 1 && ENDING.has(form));
    const start =
      kind === "refusing"
        ? startBehind(words, last + 1)
        : words.findLastIndex(({ form, parted }, at) => at < first && (parted || form === "and" || ENDING.has(form)));
    return { words: words.slice(Math.max(0, start), end === -1 ? undefined : end), keeps: kind === "keeping" };
  });
});

function startBehind(words: readonly Word[], at: number): number {
  return words.slice(at, at + PRONOUN).some(({ form }) => NAMED.has(form)) ? 0 : at;
}
