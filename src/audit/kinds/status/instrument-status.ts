import { once } from "../../../text/once.js";
import { isStopWord } from "../../../text/plain-word.js";
import { wordsOf } from "../../../text/words.js";
import { findInstruments } from "../../read/instruments.js";
import { sentenceAt, type Scene } from "../../read/scene.js";
import {
  anewPattern,
  donePattern,
  eventKinds,
  genericLemmas,
  heldUpPattern,
  lawTypes,
  madePattern,
  pendingPattern,
  treatyTypes,
} from "../../read/event-tables.js";
import { hasWords } from "../../read/has-words.js";
import { askedPattern, DRAFTS, ENACTED, JOINED, joiningPattern, LAW_ENDS, LAW_ON, openPattern } from "./tables.js";
import type { Told } from "./told.js";

/** A treaty, or a law or bill: both are known by what they are about. */
interface Thing {
  readonly name: string;
  readonly key: string;
  readonly isLaw: boolean;
  readonly start: number;
  readonly end: number;
}

/** «Optional Protocol» alone may be of any treaty. */
const PROTOCOL = "protocol";
/** Characters between a thing and what is said of it. */
const NEAREST = 30;
/** So far before a word for what is done a word may leave it open. */
const OPENED = 60;

/**
 * What is said of the treaties and laws of a paragraph: ratified or adopted, or still to be so. Read once for each paragraph.
 *
 * @example "The bill on legal aid is before Parliament." // law on aid legal: pending
 */
export const instrumentStatuses: (scene: Scene) => readonly Told[] = once((scene) => {
  const things = thingsIn(scene.text);
  return things.flatMap((thing): Told[] => {
    const status = thing.isLaw ? statusOfLaw(scene, thing) : statusOfTreaty(scene, thing, things);
    const word = thing.isLaw ? "adopted" : "ratified";
    return status === null
      ? []
      : [
          {
            scene,
            name: thing.name,
            group: thing.isLaw ? "law" : "treaty",
            key: thing.key,
            lemmas: [],
            places: [],
            status,
            word: status === "done" ? word : thing.isLaw ? "not yet adopted" : "ratification pending",
            start: thing.start,
            end: thing.end,
          },
        ];
  });
});

const ABOUT = new RegExp(`\\b${DRAFTS} ${LAW_ON} (?:the |an? )?((?:(?!(?:${LAW_ENDS}|of \\d)\\b)[\\p{L}-]+ ?){1,8})`, "giu");

/** Named treaties and laws, and laws told by what they are on: «a bill on access to information». */
function thingsIn(text: string): Thing[] {
  const named = findInstruments(text).flatMap(({ name, key, type, distinct, start, end }): Thing[] => {
    if (/\bNo$/.test(name)) return [];
    if (lawTypes.has(type)) return [{ name, key: keyOfLaw(name), isLaw: true, start, end }];
    return (distinct || type !== PROTOCOL) && treatyTypes.has(type) ? [{ name, key, isLaw: false, start, end }] : [];
  });
  const about = [...text.matchAll(ABOUT)].map(({ index, 0: name, 1: topic = "" }): Thing => ({
    name: name.trim(),
    key: keyOfLaw(topic, 1),
    isLaw: true,
    start: index,
    end: index + name.trimEnd().length,
  }));
  return [...named, ...about.filter(({ start, end }) => !named.some((other) => other.start < end && start < other.end))]
    .filter(({ key }) => key !== "")
    .sort((a, b) => a.start - b.start);
}

/** «Legal Aid Act» and «law on legal aid» are one: their words without kind and grammar. A name of one word, «Labour Act», may be of many. */
function keyOfLaw(name: string, least = 2): string {
  const lemmas = wordsOf(name)
    .filter(({ form, lemma }) => !isStopWord(form) && !genericLemmas.has(lemma) && !lawTypes.has(lemma) && lemma !== "bill")
    .map(({ lemma }) => lemma);
  return lemmas.length < least ? "" : `law on ${[...new Set(lemmas)].sort().join(" ")}`;
}

/** Of the verb right after it; where a law is changed or made anew, both may be so. */
function statusOfLaw(scene: Scene, { start, end }: Thing): Told["status"] | null {
  const [from, to] = scene.sentences[sentenceAt(scene.sentences, start)]!;
  if (hasWords(anewPattern, scene.text.slice(from, to))) return null;
  const after = scene.text.slice(end, Math.min(to, end + NEAREST * 2));
  if (startsWith(heldUpPattern, after)) return "pending";
  return startsWith(madePattern, after.replace(/^,? (?:which )?(?:was|were|has been|have been|has) /, " ")) || isActive(scene.text.slice(from, start))
    ? "done"
    : null;
}

const MAKES = new RegExp(`\\b${ENACTED} (?:the |an? )?$`, "u");

/** «In 2018 Parliament adopted the Act on …». */
function isActive(before: string): boolean {
  return MAKES.test(before) && !hasWords(openPattern, before.slice(-NEAREST));
}

function startsWith(pattern: RegExp, text: string): boolean {
  const found = new RegExp(pattern.source, "iu").exec(text);
  return found !== null && !/[,;:.]|\b(?:not|and|to)\b/.test(text.slice(0, found.index).replace(/^,/, "")) && found.index < NEAREST;
}

const IS_JOINED = new RegExp(`^ ${JOINED}\\b`);

/** By the words before it or right after it; «a procedure is under way» may stand in the next sentence, if that names nothing itself. */
function statusOfTreaty(scene: Scene, treaty: Thing, things: readonly Thing[]): Told["status"] | null {
  const sentence = sentenceAt(scene.sentences, treaty.start);
  const [from, to] = scene.sentences[sentence]!;
  const before = scene.text.slice(from, treaty.start);
  if (hasWords(askedPattern, before)) return null;
  const done = [...before.matchAll(donePattern)].findLast(({ index }) => index >= lastVerb(before));
  if (
    done !== undefined &&
    !hasWords(openPattern, before.slice(Math.max(0, done.index - OPENED)).replace(done[0], "")) &&
    !/\bnot\b/.test(before.slice(Math.max(0, done.index - NEAREST)))
  )
    return "done";
  const after = scene.text.slice(treaty.end, to);
  if (startsWith(heldUpPattern, after)) return "pending";
  if (before.length < NEAREST && IS_JOINED.test(after)) return "done";
  const next = scene.sentences[sentence + 1];
  const isFree = next !== undefined && !things.some(({ isLaw, start }) => !isLaw && sentenceAt(scene.sentences, start) === sentence + 1);
  const near = scene.text.slice(from, to) + (isFree ? ` ${scene.text.slice(...next)}` : "");
  return joiningPattern.test(before) && hasWords(pendingPattern, near) ? "pending" : null;
}

/** Where the last word for something that happened begins: it governs the treaty, not one before it. */
function lastVerb(text: string): number {
  return Math.max(0, ...eventKinds.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ index }) => index)));
}
