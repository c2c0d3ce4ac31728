import table from "../../../../data/audit-status.json" with { type: "json" };
import { lemma } from "../../../text/lemma.js";
import { anyOf } from "../../read/tables.js";

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
    known.set(key, [...(known.get(key) ?? []), { group, rest: rest.join(" ") }].sort((a, b) => b.rest.length - a.rest.length));
  }
  return known;
}, new Map<string, Said[]>());

/** «Ratification» says «ratified». */
export const nounPattern = anyOf(Object.keys(statuses.nouns));
export const groupOfNoun = (noun: string): string => statuses.nouns[noun.toLowerCase()] ?? "";
/** What is allowed is neither forbidden nor over. */
export const against = statuses.against;
export const plansPattern = anyOf(statuses.plans);
export const awaitedPattern = anyOf(statuses.pending, "i");
/** What is told as new, and what as already so. */
export const novelPattern = anyOf(statuses.novel, "i");
export const isReachedPattern = anyOf(statuses.reached, "i");
export const everywhereWords: ReadonlySet<string> = new Set(statuses.everywhere);
/** Words of the introducing itself, and of the occasion: they do not tell what is introduced. */
export const introducingWords: ReadonlySet<string> = new Set(statuses.introducing);
/** What others say, or what was so before, is not what the State says is so. */
export const ofOthersPattern = anyOf(statuses.ofOthers, "i");
export const genericThings: ReadonlySet<string> = new Set(statuses.generic.map(lemma));
