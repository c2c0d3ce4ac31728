import table from "../../../data/instruments.json" with { type: "json" };
import { lemma } from "../../text/lemma.js";

/** A treaty, protocol, declaration or set of principles that human-rights documents name. Its year, and what the articles of a core treaty are on, stand in the published table alone. */
export interface Instrument {
  readonly id: string;
  /** Every written form that means this instrument and no other, the first its own name; `=` before a word that must stand as it is. */
  readonly names: readonly string[];
  /** Short forms that mostly mean the committee («CERD»): they name the treaty only behind «ratify», «article 5 of» and the like. */
  readonly committeeNames?: readonly string[];
  readonly kind: "treaty" | "protocol" | "convention-ilo" | "amendment" | "article-declaration" | "declaration" | "principles";
  readonly parent: string | null;
  /** The body that watches over it: an id of `bodies.json`. */
  readonly body: string | null;
  /** Of a protocol: what it is on, which of its parent's it is, and whether «the Optional Protocol» alone means it. */
  readonly subjects?: readonly string[];
  readonly ordinal?: number;
  readonly default?: boolean;
  /** Of an ILO convention: its number. */
  readonly number?: number;
  /** Of a declaration: the article that it is made under. */
  readonly article?: string;
}

interface Table {
  /** Lists of words that the readers of names look things up in. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly groups: readonly { readonly names: readonly string[]; readonly instruments: readonly string[] }[];
  readonly instruments: readonly Instrument[];
}
const { words, groups, ordinals: ordinalWords, counts: countWords, instruments: rows } = table as Table;

/** All instruments of the table, in its order. */
export const instruments: readonly Instrument[] = rows;
/** Names that mean several instruments together («both Covenants»). */
export const instrumentGroups = groups;
/** «first» is 1, «II» is 2. */
export const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(ordinalWords));
/** «two» and «both» are 2. */
export const counts: ReadonlyMap<string, number> = new Map(Object.entries(countWords));

const byId = new Map(instruments.map((row) => [row.id, row]));
const protocols = new Map<string, Instrument[]>();
for (const row of instruments) if (row.kind === "protocol" && row.parent !== null) protocols.set(row.parent, [...(protocols.get(row.parent) ?? []), row]);

/**
 * The row of one instrument; undefined when the table has no such id.
 *
 * @example instrumentById("crc")?.kind // "treaty"
 */
export function instrumentById(id: string): Instrument | undefined {
  return byId.get(id);
}

/** The protocols of a treaty, in the order of the table. */
export function protocolsOf(id: string): readonly Instrument[] {
  return protocols.get(id) ?? [];
}

/** The treaty that a committee watches over. */
export function treatyOfBody(body: string): Instrument | undefined {
  return instruments.find((row) => row.body === body && row.kind === "treaty");
}

/** A list of words of the table, by their lemmas («joining», «thereto»). */
export function wordList(name: string): ReadonlySet<string> {
  return new Set((words[name] ?? []).map(lemma));
}
