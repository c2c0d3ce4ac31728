import statuses from "../../../../data/audit-status.json" with { type: "json" };
import { lemma } from "../../../text/lemma.js";
import { alternation } from "../../../text/alternation.js";
import { anyOf } from "../../read/has-words.js";

/** A word for what is said of a thing, with what must follow it. */
export interface Said {
  readonly group: string;
  readonly rest: string;
}

/** What is said, by the lemma of its first word: «set up» by «set». */
export const saidBy: ReadonlyMap<string, readonly Said[]> = Object.entries(statuses.groups).reduce((known, [group, phrases]) => {
  for (const phrase of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    const key = lemma(first);
    known.set(
      key,
      [...(known.get(key) ?? []), { group, rest: rest.join(" ") }].sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return known;
}, new Map<string, Said[]>());

const nouns: Readonly<Record<string, string>> = statuses.nouns;
/** «Ratification» says «ratified». */
export const nounPattern = anyOf(Object.keys(nouns));
export const groupOfNoun = (noun: string): string => nouns[noun.toLowerCase()] ?? "";
/** What is allowed is neither forbidden nor over. */
export const against: Readonly<Record<string, readonly string[]>> = statuses.against;
export const plansPattern = anyOf(statuses.plans);
/** «A bill to set up a board was adopted»: the plan was carried out. */
export const donePlanPattern = anyOf(statuses.enacted, "i");
export const awaitedPattern = anyOf(statuses.pending, "i");
/** What is told as new, and what as already so. */
export const novelPattern = anyOf(statuses.novel, "i");
export const isReachedPattern = anyOf(statuses.reached, "i");
/** Notes of authors: these wherever they stand, those only in brackets of their own. */
export const draftingPattern = anyOf(statuses.drafting);
export const bracketedDraftingPattern = new RegExp(`^[(\\[]\\s?(?:[\\p{L}]+\\s){0,4}?(?:${anyOf(statuses.draftingInBrackets, "i").source})`, "iu");
export const everywhereWords: ReadonlySet<string> = new Set(statuses.everywhere);
/** Words of the introducing itself, and of the occasion: they do not tell what is introduced. */
export const introducingWords: ReadonlySet<string> = new Set(statuses.introducing);
/** What others say, or what was so before, is not what the State says is so. */
export const ofOthersPattern = anyOf(statuses.ofOthers, "i");
/** «Before Parliament» is where a bill lies, and tells of no earlier time. */
export const inFrontOfPattern = anyOf(statuses.inFrontOf);
export const genericThings: ReadonlySet<string> = new Set(statuses.generic.map(lemma));

/** Words for use inside patterns: what ends a name, what leads a place or a date, what runs before a participle. */
export const CLOSING = alternation(statuses.closing);
export const PLACING = alternation(statuses.placing);
export const DATING = alternation(statuses.dating);
export const RUNNING = alternation(statuses.running);
export const ENACTED = alternation(statuses.enacted);
export const LAW_ENDS = alternation(statuses.lawEnds);
export const NEW_THINGS = alternation(statuses.newThings);
export const NEW_ON = alternation(statuses.newOn);
export const ROOTS = alternation(statuses.roots);
export const placingWords: ReadonlySet<string> = new Set(statuses.placing);
export const beingPattern = anyOf(statuses.being, "i");
/** Others ask for it, or it is left open: nothing is said to be so. */
export const askedPattern = anyOf(statuses.asked, "i");
export const openPattern = anyOf(statuses.open, "i");
/** What is planned or denied is not reached. */
export const notReachedPattern = anyOf(statuses.notReached, "i");
export const intoConstitutionPattern = anyOf(statuses.intoConstitution, "");
/** Said of what stays: registered bodies, places that operate. */
export const standingPattern = anyOf(statuses.standing, "i");

/** Kinds of laws and bills, and what leads to their topic, for use inside patterns: «a bill on access to information». */
export const DRAFTS = alternation(statuses.drafts);
export const LAW_ON = alternation(statuses.lawOn);
/** Of treaties: joined, and to be joined. */
export const JOINED = `${alternation(statuses.wasBefore)} ${alternation(statuses.joined)}`;
export const joiningPattern = new RegExp(`\\b${alternation(statuses.joining)}`, "i");
/** «There is still no», «there is now a». */
export const STILL = alternation(statuses.stillBefore);
export const NOW = alternation(statuses.nowBefore);
/** «The ratification of … remains pending», «a bill provides for …». */
export const BEHIND_NOUNS = alternation(statuses.behindNouns);
export const remainingPattern = new RegExp(`^[^,;:]{0,30}\\b${alternation(statuses.remaining)}\\b`);
export const draftPattern = new RegExp(`\\b${alternation(statuses.draftNouns)}\\b`);
/** Before a participle: it is not so, or is to be so. */
export const denyingPattern = new RegExp(`\\b${alternation(statuses.denying)}\\b`);
export const toComePattern = new RegExp(`\\b${alternation(statuses.toCome)}\\b`);
export const UNDER = alternation(statuses.under);
