import table from "../../../../data/audit-status.json" with { type: "json" };
import { lemma } from "../../../text/lemma.js";
import { alternation } from "../../../text/alternation.js";
import { anyOf } from "../../read/has-words.js";

interface StatusTable {
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly nouns: Readonly<Record<string, string>>;
  readonly against: Readonly<Record<string, readonly string[]>>;
  readonly plans: readonly string[];
  readonly pending: readonly string[];
  readonly generic: readonly string[];
  readonly novel: readonly string[];
  readonly reached: readonly string[];
  readonly everywhere: readonly string[];
  readonly introducing: readonly string[];
  readonly ofOthers: readonly string[];
  readonly inFrontOf: readonly string[];
  readonly drafting: readonly string[];
  readonly draftingInBrackets: readonly string[];
  readonly closing: readonly string[];
  readonly placing: readonly string[];
  readonly dating: readonly string[];
  readonly being: readonly string[];
  readonly running: readonly string[];
  readonly asked: readonly string[];
  readonly open: readonly string[];
  readonly enacted: readonly string[];
  readonly lawEnds: readonly string[];
  readonly notReached: readonly string[];
  readonly newThings: readonly string[];
  readonly newOn: readonly string[];
  readonly intoConstitution: readonly string[];
  readonly roots: readonly string[];
  readonly standing: readonly string[];
}

const statuses = table as unknown as StatusTable;

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

/** «Ratification» says «ratified». */
export const nounPattern = anyOf(Object.keys(statuses.nouns));
export const groupOfNoun = (noun: string): string => statuses.nouns[noun.toLowerCase()] ?? "";
/** What is allowed is neither forbidden nor over. */
export const against = statuses.against;
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
