import { claimCues, claimVerb } from "../../knowledge/words/claim-verbs.js";
import { grammar } from "../../knowledge/words/grammar.js";
import { findTones } from "../../knowledge/words/tones.js";
import type { Word } from "../../text/words.js";
import { findFlatDenial } from "./flat-denial.js";
import { statesNothing } from "./states-nothing.js";
import { isStrivenThat } from "./striven-that.js";

/** That a sentence says that no case is, or that every case is, and first and last word of what it says it of. */
export interface Sweeping {
  readonly of: "none" | "all";
  readonly range: readonly [first: number, last: number];
}

const CLAUSE_OPENING = grammar("openingClause");
const NO_SUBJECTS = grammar("noneOf");
const ALL_SUBJECTS = grammar("eachOf");
const PREPOSITIONS = grammar("prepositions");
const EACH = grammar("eachObject");
/** Before «every», these leave some cases out: «has not reached every village», «failed to visit every prison». */
const LEAVING_SOME: ReadonlySet<string> = new Set([...grammar("negating"), ...grammar("denying")]);
/** Behind «every», words that count no cases: «every year», «every effort». */
const isNotCounted = claimVerb("notCounted");
/** Words behind which it is told of what: «no provision of electoral law». */
const ENDING = grammar("behindNoun");
const isConditionWord = claimVerb("conditional");
/** «there is no», «does not occur». */
const findNone = claimCues(["noneIs"]);
const findAll = claimCues(["allAre"]);
/** «aims to ensure that everyone …». */
const findAims = claimCues(["strivingFor"]);
/** Behind «no», words for what is asked for: «no law», «no progress» admit a want and deny nothing. */
const findGoods = claimCues(["wants"]);
/** In so many words behind «no» stands what there is none of. */
const NOUN = 4;
/** In so many words behind «no» or «every» stands what is spoken of. */
const SUBJECT = 8;

/**
 * Whether a statement is about each and every case: «no civilian is tried by soldiers» or «every child is examined by a doctor».
 *
 * @param text of the statement
 * @param words of it
 * @returns null for one that counts, describes or tells a rule of some kind only; «no law exists» admits a want and is null too
 * @example readSweeping(text, wordsOf("No passport is kept by employers."))?.of // "none"
 */
export function readSweeping(text: string, words: readonly Word[]): Sweeping | null {
  const none = subjectAt(text, words, NO_SUBJECTS, (at) => !isWant(words, at)) ?? noneIs(words) ?? flatly(words);
  if (none !== null) return isStrivenThat(words, none[0]) ? null : { of: "none", range: none };
  if (findAims(words).length > 0) return null;
  const all = subjectAt(text, words, ALL_SUBJECTS, () => true) ?? allAre(words) ?? eachObject(words);
  return all === null ? null : { of: "all", range: all };
}

type Range = Sweeping["range"];

/** A clause that opens with «no», «every» and the like, and what follows. */
function subjectAt(text: string, words: readonly Word[], openers: ReadonlySet<string>, isMeant: (at: number) => boolean): Range | null {
  const at = words.findIndex(({ form }, i) => openers.has(form) && opensClause(text, words, i) && isMeant(i));
  return at === -1 ? null : behind(words, at);
}

function noneIs(words: readonly Word[]): Range | null {
  const found = findNone(words).find(({ ranges: [range] }) => !isWant(words, range![1]) && !isConditionWord(words[range![0] - 1]?.form));
  return found === undefined ? null : [Math.max(0, found.ranges[0]![0] - SUBJECT), behind(words, found.ranges[0]![1])[1]];
}

/** «levies no fees of any kind», but not «has no information whatsoever». */
function flatly(words: readonly Word[]): Range | null {
  const found = findFlatDenial(words);
  return found === null || isWant(words, found[0]) || isConditionWord(words[found[0] - 1]?.form) ? null : [Math.max(0, found[0] - SUBJECT), found[1]];
}

/** «replied to every letter»: what is done to each thing of a kind; «every 10 days» counts none. */
function eachObject(words: readonly Word[]): Range | null {
  const isCounted = (form = "") => !isNotCounted(form) && !/^\d/.test(form);
  const at = words.findIndex(({ form }, i) => i > 1 && EACH.has(form) && isCounted(words[i + 1]?.form) && isObject(words[i - 1]!.form));
  return at === -1 || leavesSome(words, at) ? null : behind(words, at);
}

/** Whether such a word stands before, with no comma between. */
function leavesSome(words: readonly Word[], at: number): boolean {
  const opening = words.findLastIndex(({ parted }, i) => parted && i <= at);
  return words.slice(Math.max(0, opening), at).some(({ form }) => LEAVING_SOME.has(form));
}

/** Behind a verb, or its «to»; behind other prepositions «every» says where, when or for whom. */
function isObject(before: string): boolean {
  return before === "to" || !PREPOSITIONS.has(before);
}

/** «always», «without exception»: of the whole sentence, unless it stands where nothing is stated («As regards a ban in all settings, …»). */
function allAre(words: readonly Word[]): Range | null {
  const told = [...findAll(words).map(({ ranges }) => ranges[0]!), ...findTones(words).flatMap(({ kind, range }) => (kind === "whole" ? [range] : []))];
  return told.some((range) => !statesNothing(words, range) && !leavesSome(words, range[0])) ? [0, words.length - 1] : null;
}

function behind(words: readonly Word[], at: number): Range {
  return [at, Math.min(at + SUBJECT, words.length - 1)];
}

function isWant(words: readonly Word[], no: number): boolean {
  const noun = words.slice(no, no + NOUN + 1);
  const end = noun.findIndex(({ form }) => ENDING.has(form));
  return findGoods(end === -1 ? noun : noun.slice(0, end)).length > 0;
}

/** The first word of the sentence or of a clause: behind a comma or semicolon, or behind «and», «but», «that». */
function opensClause(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || CLAUSE_OPENING.has(before.form)) return true;
  return /[,;:—–]/.test(text.slice(before.end, words[at]!.start));
}
