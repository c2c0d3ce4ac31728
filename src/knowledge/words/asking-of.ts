import table from "../../../data/effort-words.json" with { type: "json" };
import type { Finding } from "../../schema/assertion.js";
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { cueFinder, cueTest } from "../patterns/cue-finder.js";
import { compilePatterns, type PatternMatch } from "../patterns/patterns.js";
import { isAskedVerb } from "../speakers/is-asked-verb.js";

/** What a recommendation asks for: that a thing be considered, gone on with, effort, that it end, that it be made, that it be secured. */
export type Asking = NonNullable<Finding["asks"]>;

const lists = table as unknown as Record<Asking | "degree" | "measures" | "securingOn" | "ends" | "askers" | "purposes", string[]>;
/** Of two that begin at the same word and are as long, the earlier of these stands. */
const ORDER: readonly Asking[] = ["considering", "ending", "making", "securing", "continuing", "effort"];
const match = matcherOf(lists);
/** Verbs that ask where none of the others stands: they lead as often to another verb that says more («provide training to combat»). */
const matchOtherwise = matcherOf((table as unknown as { otherwise: Readonly<Partial<Record<Asking, string[]>>> }).otherwise);

function matcherOf(cues: Readonly<Partial<Record<Asking, string[]>>>) {
  return compilePatterns(
    ORDER.map((asking) => ({ asking, cues: cues[asking] ?? [] })),
    (row) => row.cues,
    concepts,
  );
}

const matchAskers = cueFinder(lists.askers);

/**
 * The words in which something is asked: behind «recommended that …», «and encourages it to …», where a sentence tells first what is
 * praised or conceded. Where it begins with what is asked, all of them.
 */
export function askedWords(words: readonly Word[]): readonly Word[] {
  if (words[0]?.form === "to" || words.slice(0, 2).some(({ form }) => isAskedVerb(form))) return words;
  const asker = matchAskers(words)
    .flatMap(({ ranges }) => ranges)
    .find(([, last]) => words[last + 1]?.form !== "by");
  return asker === undefined ? words : words.slice(asker[1] + 1);
}

/** Whether a verb among the words begins what somebody asks for: «and recommended that». */
export function isAsking(words: readonly Word[]): boolean {
  return matchAskers(words).length > 0;
}

/**
 * What a sentence asks for, by the first of its verbs: «continue to strengthen …» asks to go on whatever follows, «abolish …»
 * for an end.
 *
 * @returns null where no such verb stands
 * @example askingOf(wordsOf("Abolish the death penalty")) // "ending"
 */
export function askingOf(words: readonly Word[]): Asking | null {
  return firstAsked(words)?.row.asking ?? null;
}

function firstAsked(words: readonly Word[]): PatternMatch<{ asking: Asking }> | undefined {
  return firstOf(match(words)) ?? firstOf(matchOtherwise(words));
}

function firstOf(found: readonly PatternMatch<{ asking: Asking }>[]): PatternMatch<{ asking: Asking }> | undefined {
  return [...found].sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0] || b.ranges[0]![1] - a.ranges[0]![1])[0];
}

/** Whether words ask for more of a thing, not for all of it: «ensure the increased participation of women». */
export const asksForMore = cueTest(lists.degree);

const matchMeasures = cueFinder(lists.measures);

/**
 * Whether words ask for measures or steps, whatever these are.
 *
 * @example asksForMeasures(wordsOf("Take measures to combat overcrowding")) // true
 */
export function asksForMeasures(words: readonly Word[]): boolean {
  return matchMeasures(words).length > 0;
}

/**
 * Whether words ask to go on securing a thing, which is an end, though it was secured before.
 *
 * @example asksToSecureOn(wordsOf("Continue its efforts to ensure that courts are free")) // true
 */
export const asksToSecureOn = cueTest(lists.securingOn);

const namesEnd = cueTest(lists.ends);

/**
 * What a sentence asks for that asks for measures: what they are to secure or make («take steps to adopt a law»), else effort; to
 * continue to ensure is to secure. Where it asks for no measures, what `askingOf` says.
 *
 * @example askingBehindMeasures(wordsOf("Take measures to combat overcrowding")) // "effort"
 */
export function askingBehindMeasures(all: readonly Word[]): Asking | null {
  const words = behindFurther(all);
  const asking = askingOf(words);
  if (asking === "continuing") return asksToSecureOn(words) ? "securing" : asking;
  const last = asking === "making" ? matchMeasures(words)[0]?.ranges[0]?.[1] : undefined;
  if (last === undefined) return asking;
  const behind = askingOf(words.slice(last + 1));
  if (behind === "ending") return asking;
  return behind === "securing" || behind === "making" ? behind : "effort";
}

/** «Further include»: the verb behind the adverb asks; where none does, the adverb. */
function behindFurther(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ form }) => !/^\d+$/.test(form));
  const behind = words[at]?.form === "further" ? words.slice(at + 1) : words;
  return askingOf(behind) === null ? words : behind;
}

/** So many words may stand before the verb that asks: «take all further steps», «make every effort». */
const BEFORE_ASKING = 2;

/**
 * Whether a sentence asks for effort, or to go on, and names nothing by which one could see that it is done: no law, no act, no standard.
 *
 * @example isOpenEnded(wordsOf("Further promote the rights of minorities")) // true
 */
export function isOpenEnded(words: readonly Word[]): boolean {
  const first = firstAsked(words);
  if (first === undefined || first.ranges[0]![0] > BEFORE_ASKING) return false;
  return (first.row.asking === "effort" || first.row.asking === "continuing") && !namesEnd(words);
}

const matchPurposes = cueFinder(lists.purposes);
/** Before a purpose stand at least so many words: fewer name nothing that could have one («Take steps to ensure …»). */
const FEWEST_BEFORE_PURPOSE = 4;

/**
 * The words that say what is asked for, without those that say what it is for; all of them where no purpose is named, or the first one
 * opens the sentence. To look for a later one then turned one outcome of the own pairs wrong and none right.
 *
 * @example beforePurpose(wordsOf("Adopt the law on water to ensure that wells are clean")) // the words of «Adopt the law on water»
 */
export function beforePurpose(words: readonly Word[]): readonly Word[] {
  const at = matchPurposes(words)
    .map(({ ranges }) => ranges[0]![0])
    .find((first) => first >= FEWEST_BEFORE_PURPOSE);
  return at === undefined ? words : words.slice(0, at);
}
