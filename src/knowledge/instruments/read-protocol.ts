import type { Word } from "../../text/words.js";
import { chooseProtocols } from "./choose-protocols.js";
import { behindShortName, nameAt, subjectAt } from "./instrument-names.js";
import { counts, instrumentById, ordinals, protocolsOf, wordList, type Instrument } from "./instrument-table.js";
import { isSmall } from "./name-tree.js";

/** What a text names as «the Optional Protocol(s) …»; without ids where it does not tell which. */
export interface ProtocolRead {
  readonly ids: readonly string[];
  readonly first: number;
  readonly last: number;
  /** Whether «its» or «their» says whose they are, so that a name behind is another matter. */
  readonly isTheirs: boolean;
}
/** The treaties that «its» or «the Convention» may mean here, nearest first; and whether one stands right before. */
export interface Antecedents {
  readonly nearest: readonly string[];
  readonly adjacent: readonly string[];
}
interface Reading {
  readonly words: readonly Word[];
  readonly at: number;
  readonly ordinals: Set<number>;
  /** «both», «two», «three» of them. */
  count: number | null;
  parents: readonly string[];
  first: number;
  last: number;
}

const PROTOCOL = wordList("protocol");
const MODIFIERS = wordList("modifiers");
const ENDINGS = wordList("ordinalEndings");
const ITS = wordList("its");
const THERETO = wordList("thereto");
const NAMING = wordList("naming");
const POINTING = wordList("pointing");
const LINKING = wordList("linking");
const JOINING = wordList("joining");
const MOST_BEFORE = 7;
const MOST_SMALL = 6;

/** Whether a word is what a protocol is called by. */
export function isProtocolWord(word: Word | undefined): boolean {
  return word !== undefined && PROTOCOL.has(word.lemma);
}

/**
 * Reads the protocols named around the word «protocol» at `at`: «the first and second Optional Protocols to the Covenant …»,
 * «its Optional Protocol», «the Optional Protocols to ICCPR, CEDAW and CRC», «… on the sale of children and on children in
 * armed conflict».
 *
 * @param from no word before this one is taken
 * @param parent the treaty whose name stands right before («CRC Optional Protocol»), or null
 */
export function readProtocol(words: readonly Word[], at: number, from: number, parent: string | null, antecedents: Antecedents): ProtocolRead {
  const reading: Reading = { words, at, ordinals: new Set(), count: null, parents: parent === null ? [] : [parent], first: at, last: at };
  const isTheirs = readBefore(reading, from);
  readNumbers(reading);
  if (parent === null) readParent(reading, isTheirs, antecedents);
  const named = readSubjects(reading);
  const ids =
    reading.parents.length === 0 ? named : reading.parents.flatMap((id) => chooseProtocols(id, named, reading.ordinals, isPlural(reading), reading.count));
  return { ids: [...new Set(ids)], first: reading.first, last: reading.last, isTheirs };
}

/** Takes «second Optional», «first and second Optional» before the word; says whether «its» stands there. */
function readBefore(reading: Reading, from: number): boolean {
  for (let at = reading.at - 1; at >= Math.max(from, reading.at - MOST_BEFORE); at--) {
    const word = reading.words[at]!;
    const ordinal = ordinals.get(word.form);
    if (ITS.has(word.lemma) && word.form !== "both") return true;
    if (ordinal !== undefined) reading.ordinals.add(ordinal);
    reading.count ??= counts.get(word.form) ?? null;
    if (ordinal !== undefined || MODIFIERS.has(word.lemma)) reading.first = at;
    else if (!isSmall(word) && !ENDINGS.has(word.form)) return false;
  }
  return false;
}

/** Takes «2» of «OP 2», «I and II» of «Protocols I and II». */
function readNumbers(reading: Reading): void {
  for (let at = reading.at + 1; at <= reading.at + MOST_SMALL; at++) {
    const form = reading.words[at]?.form;
    const ordinal = form === undefined ? undefined : ordinals.get(form);
    if (ordinal !== undefined) reading.ordinals.add(ordinal);
    if (ordinal !== undefined) reading.last = at;
    else if (form !== "and" && form !== "no" && !isProtocolWord(reading.words[at])) return;
  }
}

/** Finds whose protocols they are: named behind, «the Convention», «thereto», «its», or right before. */
function readParent(reading: Reading, isTheirs: boolean, antecedents: Antecedents): void {
  const { words } = reading;
  const next = behindSmall(reading);
  const word = words[next];
  const between = words.slice(reading.last + 1, next);
  const isLinked = between.some(({ lemma }) => LINKING.has(lemma)) || (words[reading.at]!.lemma === "op" && next === reading.at + 1);
  const treaty = isTheirs || !isLinked || between.some(({ lemma }) => JOINING.has(lemma)) ? null : treatyAt(words, next);
  if (treaty !== null) {
    reading.parents = treaty.ids;
    reading.last = treaty.last;
    readList(reading);
  } else if (word !== undefined && (THERETO.has(word.lemma) || (isLinked && !isTheirs && NAMING.has(word.lemma)))) {
    reading.parents = antecedents.nearest;
    reading.last = next;
  } else reading.parents = isTheirs ? antecedents.nearest : antecedents.adjacent;
}

/** The place behind the small words that follow what was read, or of the name that they begin. */
function behindSmall({ words, last }: Reading): number {
  let next = last + 1;
  while (next - last <= MOST_SMALL && words[next] !== undefined && (isSmall(words[next]!) || POINTING.has(words[next]!.lemma)) && nameAt(words, next) === null)
    next++;
  return next;
}

/** «Protocols to ICCPR, CEDAW and CRC»: the names that follow tell whose protocols as well. */
function readList(reading: Reading): void {
  const isOpen = isPlural(reading) && reading.count === null && reading.ordinals.size === 0;
  while (isOpen) {
    const treaty = treatyAt(reading.words, behindSmall(reading));
    if (treaty === null || !treaty.ids.some((id) => protocolsOf(id).length > 0)) return;
    reading.parents = [...reading.parents, ...treaty.ids];
    reading.last = treaty.last;
  }
}

/** What the protocols are on, where it is said: one subject or several. */
function readSubjects(reading: Reading): string[] {
  const ids: string[] = [];
  for (;;) {
    const subject = subjectAt(reading.words, reading.last + 1);
    const rows = (subject?.entry ?? []).filter(
      (row: Instrument) => reading.parents.length === 0 || (row.parent !== null && reading.parents.includes(row.parent)),
    );
    if (subject === null || rows.length === 0) return ids;
    ids.push(rows[0]!.id);
    reading.last = subject.last;
  }
}

function isPlural({ words, at }: Reading): boolean {
  return words[at]!.form.endsWith("s");
}

function treatyAt(words: readonly Word[], at: number): { ids: readonly string[]; last: number } | null {
  const named = nameAt(words, at);
  if (named === null || named.entry.means === "committee" || named.entry.ids.some((id) => instrumentById(id)?.kind === "protocol")) return null;
  return { ids: named.entry.ids, last: behindShortName(words, named.entry.ids, named.last) };
}
