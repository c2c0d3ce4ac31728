import table from "../../data/effort-words.json" with { type: "json" };
import type { Finding } from "../schema/assertion.js";
import type { Word } from "../text/words.js";
import { concepts } from "./concepts.js";
import { compilePatterns } from "./patterns.js";
import { isAskedVerb } from "./speech.js";

/** What a recommendation asks for: that a thing be considered, gone on with, effort, that it end, that it be made, that it be secured. */
export type Asking = NonNullable<Finding["asks"]>;

const lists = table as unknown as Record<Asking | "degree" | "measures" | "askers", string[]>;
/** Of two that begin at the same word and are as long, the earlier of these stands. */
const ORDER: readonly Asking[] = ["considering", "ending", "making", "securing", "continuing", "effort"];
const match = compilePatterns(
  ORDER.map((asking) => ({ asking, cues: lists[asking] })),
  (row) => row.cues,
  concepts,
);

const matchAskers = compilePatterns([{ cues: lists.askers }], (row) => row.cues, concepts);

/**
 * The words in which something is asked: behind «recommended that …», «and encourages it to …», where a sentence tells first what is
 * praised or conceded. Where it begins with what is asked, all of them.
 */
export function askedWords(words: readonly Word[]): readonly Word[] {
  if (words[0]?.form === "to" || words.slice(0, 2).some(({ form }) => isAskedVerb(form))) return words;
  const asker = matchAskers(words).flatMap(({ ranges }) => ranges).find(([, last]) => words[last + 1]?.form !== "by");
  return asker === undefined ? words : words.slice(asker[1] + 1);
}

/**
 * What a sentence asks for, by the first of its verbs: «continue to strengthen …» asks to go on whatever follows, «abolish …»
 * for an end.
 *
 * @returns null where no such verb stands
 * @example askingOf(wordsOf("Abolish the death penalty")) // "ending"
 */
export function askingOf(words: readonly Word[]): Asking | null {
  const found = match(words).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0] || b.ranges[0]![1] - a.ranges[0]![1]);
  return found[0]?.row.asking ?? null;
}

const matchDegree = compilePatterns([{ cues: lists.degree }], (row) => row.cues, concepts);

/** Whether words ask for more of a thing, not for all of it: «ensure the increased participation of women». */
export function asksForMore(words: readonly Word[]): boolean {
  return matchDegree(words).length > 0;
}

const matchMeasures = compilePatterns([{ cues: lists.measures }], (row) => row.cues, concepts);

/**
 * What a sentence asks for that asks for measures: what they are to secure or make («take steps to adopt a law»), else effort. Where it asks for no measures, what `askingOf` says.
 *
 * @example askingBehindMeasures(wordsOf("Take measures to combat overcrowding")) // "effort"
 */
export function askingBehindMeasures(words: readonly Word[]): Asking | null {
  const asking = askingOf(words);
  const last = asking === "making" ? matchMeasures(words)[0]?.ranges[0]?.[1] : undefined;
  if (last === undefined) return asking;
  const behind = askingOf(words.slice(last + 1));
  if (behind === "ending") return asking;
  return behind === "securing" || behind === "making" ? behind : "effort";
}
