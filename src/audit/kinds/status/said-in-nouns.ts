import { hasWords } from "../../read/has-words.js";
import type { Scene } from "../../read/scene.js";
import { phraseAtStart } from "./noun-phrase.js";
import { awaitedPattern, BEHIND_NOUNS, draftPattern, groupOfNoun, nounPattern, NOW, plansPattern, remainingPattern, STILL } from "./tables.js";
import { toldOf } from "./told-of.js";
import type { Told } from "./told.js";

/**
 * What a sentence says of things by a noun and not by a verb: that there is none or one, that their making is still to come.
 *
 * @param text the sentence, which begins at `from` in the scene
 * @example "There is no strategy on ageing." // made, not: age strateg
 */
export function saidInNouns(scene: Scene, text: string, from: number): Told[] {
  return [...thereIs(scene, text, from, NONE, "not"), ...thereIs(scene, text, from, SOME, "done"), ...nominal(scene, text, from)];
}

const NONE = new RegExp(`\\b[Tt]here (?:is|are) (?:${STILL} )*no (?=\\p{L})`, "gu");
const SOME = new RegExp(`\\b[Tt]here is (?:${NOW} )?an? (?=\\p{L})`, "gu");

/** «There is no strategy on ageing», «there is now a centre for victims»: the phrase behind the words that a pattern fits. */
function thereIs(scene: Scene, text: string, from: number, pattern: RegExp, status: Told["status"]): Told[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: cue }) => {
    const phrase = phraseAtStart(text.slice(index + cue.length));
    return phrase === null ? [] : [toldOf(scene, "made", phrase, status, [from + index, from + index + cue.length])];
  });
}

const LEADING = new RegExp(`^ ${BEHIND_NOUNS} (?:the |an? )?`);

/** «The ratification of … is pending», «a bill provides for a prohibition of …». */
function nominal(scene: Scene, text: string, from: number): Told[] {
  return [...text.matchAll(nounPattern)].flatMap(({ index, 0: noun }) => {
    const opened = LEADING.exec(text.slice(index + noun.length));
    const phrase = opened === null ? null : phraseAtStart(text.slice(index + noun.length + opened[0].length));
    if (phrase === null || opened === null) return [];
    const rest = text.slice(index + noun.length + opened[0].length + phrase.name.length);
    const isPending =
      (remainingPattern.test(rest) && hasWords(awaitedPattern, rest.slice(0, 60))) ||
      (draftPattern.test(text.slice(0, index)) && hasWords(plansPattern, text.slice(0, index)));
    return isPending ? [toldOf(scene, groupOfNoun(noun), phrase, "pending", [from + index, from + index + noun.length])] : [];
  });
}
