import table from "../../data/audit-events.json" with { type: "json" };
import { lemma } from "../text/lemma.js";
import { anyOf } from "./tables.js";

interface EventTable {
  readonly types: readonly string[];
  readonly treaties: readonly string[];
  readonly periodTypes: readonly string[];
  readonly numbered: readonly string[];
  readonly linking: readonly string[];
  readonly generic: readonly string[];
  readonly events: readonly { readonly id: string; readonly words: readonly string[]; readonly functional: boolean }[];
  readonly done: readonly string[];
  readonly pending: readonly string[];
  readonly current: readonly string[];
  readonly past: readonly string[];
}

const tables = table as EventTable;

/** Kinds of named things, as they are written: «Convention», «Act». */
export const types = tables.types;
/** Kinds of instruments that bear numbers: «Order No. 12». */
export const numbered = tables.numbered;
export const linking = tables.linking;
export const treatyTypes: ReadonlySet<string> = new Set(tables.treaties.map(lemma));
export const periodTypes: ReadonlySet<string> = new Set(tables.periodTypes.map(lemma));
export const genericLemmas: ReadonlySet<string> = new Set(tables.generic.map(lemma));
/** Dated events; a functional one happens to a thing once. */
export const eventKinds = tables.events.map(({ id, words, functional }) => ({ id, functional, pattern: anyOf(words) }));
export const donePattern = anyOf(tables.done);
export const pendingPattern = anyOf(tables.pending);
export const currentPattern = anyOf(tables.current);
export const pastPattern = new RegExp(`(?:${tables.past.join("|")})\\s+$`, "i");
