import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import { anewPattern } from "../../read/event-tables.js";
import { hasWords } from "../../read/has-words.js";
import { against, everywhereWords } from "./tables.js";

/** What a sentence says of a thing: that it is so, that it is not, or that it is to come. */
export interface Told {
  readonly scene: Scene;
  /** The thing as it is called, for a message. */
  readonly name: string;
  /** What is said: `made`, `joined`, `forbidden`; of laws and treaties, their kind. */
  readonly group: string;
  /** Two that share it speak of one thing. */
  readonly key: string;
  /** What a thing without a name is known by, and where it is so. */
  readonly lemmas: readonly string[];
  readonly places: readonly string[];
  readonly status: "done" | "not" | "pending";
  /** The status as words for people. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words that the names of two things share, of the shorter one, before they are held beside each other. */
const ALIKE = 0.75;

/** Whether two things without a name are likely one: most words of the shorter name stand in the other, and two at least. */
export function isAlike({ lemmas: one }: Told, { lemmas: other }: Told): boolean {
  const shared = one.filter((lemma) => other.includes(lemma)).length;
  return shared > 1 && shared >= Math.min(one.length, other.length) * ALIKE;
}

/** Forbidden and not allowed are one; so are done and not pending. */
export function isSo({ group, status }: Told): boolean {
  return (against[group] !== undefined) !== (status === "done");
}

/** The same places, or one of the two is said of all. */
export function coversPlaces({ places: one }: Told, { places: other }: Told): boolean {
  return one.join(" ") === other.join(" ") || [one, other].some((places) => places.some((word) => everywhereWords.has(word)));
}

/** Whether a sentence tells of a law changed or made anew: then both may be so. */
export function isAnew({ scene, start }: Told): boolean {
  return hasWords(anewPattern, sentenceText(scene, sentenceAt(scene.sentences, start)));
}
