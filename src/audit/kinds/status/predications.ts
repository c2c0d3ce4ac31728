import { once } from "../../../text/once.js";
import type { Word } from "../../../text/words.js";
import type { Scene } from "../../read/scene.js";
import { hasWords } from "../../read/has-words.js";
import { lemmasOf, type NounPhrase, phraseAtEnd, phraseAtStart, placesOf } from "./noun-phrase.js";
import {
  beingPattern,
  CLOSING,
  denyingPattern,
  donePlanPattern,
  inFrontOfPattern,
  ofOthersPattern,
  PLACING,
  plansPattern,
  RUNNING,
  saidBy,
  toComePattern,
  UNDER,
} from "./tables.js";
import { saidInNouns } from "./said-in-nouns.js";
import { toldOf } from "./told-of.js";
import type { Told } from "./told.js";

/**
 * What a paragraph says of things without a proper name: that a centre was opened or is planned, that a practice is forbidden or is
 * not, that there is no strategy. What others say and what was so before is left out. Read once for each paragraph.
 *
 * @example "A strategy on ageing has not yet been adopted." // made, not: age strateg
 */
export const predications: (scene: Scene) => readonly Told[] = once((scene) =>
  scene.sentences.flatMap(([from, to]) => {
    const text = scene.text.slice(from, to);
    if (hasWords(ofOthersPattern, text.replace(inFrontOfPattern, ""))) return [];
    const words = scene.words.filter(({ start, end }) => start >= from && end <= to);
    const said = words.flatMap((word, i) => ofWord(scene, [from, to], words, i, word) ?? []);
    return [...said, ...saidInNouns(scene, text, from)].filter(({ lemmas }) => lemmas.length > 1);
  }),
);

const RUN = new RegExp(`(?:\\b(?:${RUNNING}|\\p{L}{1,20}ly)\\s){1,8}$`, "u");
/** «Is free and compulsory». */
const BESIDE = /(\b(?:is|are) (?:not )?(?:yet )?)\p{L}+(?:, \p{L}+)* and $/u;

/** A word for what is so, with the thing before it («was opened») or after it («opened a»). */
function ofWord(scene: Scene, [from, to]: readonly [number, number], words: readonly Word[], i: number, { lemma, start, end }: Word): Told | null {
  const said = saidBy.get(lemma)?.find(({ rest }) => rest === "" || scene.text.slice(end, end + rest.length + 1) === ` ${rest}`);
  if (said === undefined || i === 0) return null;
  const after = scene.text.slice(end + (said.rest === "" ? 0 : said.rest.length + 1), to);
  const before = scene.text.slice(from, start).replace(BESIDE, "$1");
  const run = RUN.exec(before)?.[0] ?? "";
  const isPassive = hasWords(beingPattern, run) || /, (?:which (?:was|were|is) )?$/.test(before);
  const opening = /^ (?=(?:the|an?|its|this)\s)/.exec(after);
  const phrase = isPassive ? subjectOf(before.slice(0, before.length - run.length)) : opening === null ? null : phraseAtStart(after);
  if (phrase === null || (said.group === "made" && !isOne(phrase))) return null;
  const status = statusOf(run, before, after);
  const places = phrase.places.length === 0 && isPassive ? placesOf(after) : phrase.places;
  return status === null
    ? null
    : toldOf(
        scene,
        said.group,
        { ...phrase, places },
        status,
        [start, end],
        isPassive && phrase.lemmas.length < 2 ? lemmasOf(after.split(COMPLEMENT_ENDS)[0] ?? "").slice(0, 3) : [],
      );
}

/** «Defined as a separate offence in the Code»: what it is defined as ends where it is. */
const COMPLEMENT_ENDS = new RegExp(`[,;:.]|\\s(?:${CLOSING}|${PLACING}|${UNDER})\\s(?!a |an )`, "u");

/** «The centre for victims, which was», «the centre for victims, »: the phrase before the comma, if it opens the sentence. */
function subjectOf(before: string): NounPhrase | null {
  const text = before.replace(/,\s(?:which\s)?$/, "").trimEnd();
  return phraseAtEnd(text);
}

/** One thing: «the», «a» or a name; not «offices», which may be others. */
function isOne({ name }: NounPhrase): boolean {
  return /^(?:the|an?|its|this|no)\s/i.test(name) || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name);
}

/** What was not so in the past may be so now; what shall be is not yet. */
function statusOf(run: string, before: string, after: string): Told["status"] | null {
  const isNegated = denyingPattern.test(run);
  if (isNegated) return /\b(?:was|were)\b/.test(run) ? null : "not";
  if (toComePattern.test(run)) return "pending";
  if (/\bto\s$/.test(run) || /\bto $/.test(before)) return hasWords(plansPattern, before.slice(-40)) && !hasWords(donePlanPattern, after) ? "pending" : null;
  return "done";
}
