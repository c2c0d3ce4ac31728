import type { Word } from "../../text/words.js";
import { antecedentsAt, type InstrumentContext, type Mention } from "./antecedents.js";
import type { FoundInstrument } from "../patterns/end-behind-gap.js";
import { iloNumbers } from "./ilo-numbers.js";
import { behindShortName, meansCommittee, nameAt, type Named } from "./instrument-names.js";
import { instrumentById, ordinals, protocolsOf, wordList } from "./instrument-table.js";
import { isSmall } from "./name-tree.js";
import { articleDeclarations } from "./read-articles.js";
import { isProtocolWord, readProtocol, type ProtocolRead } from "./read-protocol.js";

export type { InstrumentContext };
export { instrumentById, instruments, type Instrument } from "./instrument-table.js";

/** One walk over a text: what was found, and every treaty or committee named, in order. */
interface Walk {
  readonly words: readonly Word[];
  readonly context: InstrumentContext;
  readonly numbers: ReadonlyMap<number, string>;
  readonly found: FoundInstrument[];
  readonly mentions: Mention[];
}

const SUPPLEMENTING = wordList("supplementing");
/** From this length on a name may be repeated in short. */
const LONG = 3;
/** How many words of a document's symbol follow its first: «C», «KAZ», «CO». */
const SYMBOL = 4;

/**
 * The instruments that a text names, in order. The longest name takes its words: «Optional Protocol to the Convention on
 * the Rights of the Child on the sale of children» is that protocol only. What a text leaves open (which «Optional
 * Protocol to the Convention») is left out unless the context tells.
 *
 * @example findInstruments(wordsOf("Ratify OPCAT and ILO Convention No. 189.")) // opcat, ilo-189
 */
export function findInstruments(words: readonly Word[], context: InstrumentContext = {}): FoundInstrument[] {
  const walk: Walk = { words, context, numbers: iloNumbers(words), found: [], mentions: [] };
  for (let at = 0; at < words.length;) at = Math.max(at + 1, takeAt(walk, at));
  return walk.found;
}

/** Takes what is named at `at`, and gives the place behind it. */
function takeAt(walk: Walk, at: number): number {
  const { words } = walk;
  if (isSymbol(words, at)) return at + SYMBOL;
  const articles = articleDeclarations(words, at, () => antecedentsAt(walk, at).nearest);
  if (articles !== null) return take(walk, articles.ids, at, articles.last);
  const named = nameAt(words, at);
  const head = protocolWordFrom(words, at, named?.last ?? at);
  if (head !== -1) {
    const taken = walk.found.at(-1)?.last ?? -1;
    const read = readProtocol(words, head, taken + 1, null, antecedentsAt(walk, at));
    if (named === null || isBetter(read, named.last, ordinals.has(words[at]!.form))) return take(walk, read.ids, read.first, read.last);
  }
  if (named !== null) return takeName(walk, at, named.last, named.entry);
  const number = walk.numbers.get(at);
  return number === undefined ? at + 1 : takeNumber(walk, number, at);
}

/** The first word for a protocol from `first` to `last`, or -1. */
function protocolWordFrom(words: readonly Word[], first: number, last: number): number {
  for (let at = first; at <= last; at++) if (isProtocolWord(words[at])) return at;
  return -1;
}

function takeName(walk: Walk, first: number, last: number, named: Named): number {
  const { words } = walk;
  const isCommittee = meansCommittee(named, words, first, last, antecedentsAt(walk, first).adjacent.length > 0);
  const [id] = named.ids;
  const head = words[last + 1]?.form === "optional" ? last + 2 : last + 1;
  if (!isCommittee && id !== undefined && protocolsOf(id).length > 0 && isProtocolWord(words[head]) && !isOfAnother(words, head)) {
    const read = readProtocol(words, head, last + 1, id, { nearest: [], adjacent: [] });
    return take(walk, read.ids, first, read.last);
  }
  for (const each of named.ids) walk.mentions.push({ id: each, first, last, isCommittee });
  if (isCommittee) return last + 1;
  const end = named.ids.length === 1 && id !== undefined ? behindRepetition(words, id, first, last) : last;
  for (const each of named.ids) walk.found.push({ id: each, first, last: end });
  return end + 1;
}

/** The last word of what only repeats a name: «… (CEDAW)», «… supplementing the Convention against Transnational Organized Crime». */
function behindRepetition(words: readonly Word[], id: string, first: number, last: number): number {
  const parent = instrumentById(id)?.parent;
  if (last - first >= LONG) last = behindShortName(words, [id, parent], last);
  if (parent == null || !SUPPLEMENTING.has(words[last + 1]?.lemma ?? "")) return last;
  for (let at = last + 2; at < last + 6 && at < words.length; at++) {
    const named = nameAt(words, at);
    if (named !== null) return named.entry.ids[0] === parent ? named.last : last;
  }
  return last;
}

/** Whether a protocol read from its parts goes before a name that stands in the table. */
function isBetter(read: ProtocolRead, namedLast: number, isOrdinal: boolean): boolean {
  return read.ids.length > 0 ? read.isTheirs || read.last > namedLast : isOrdinal && read.last > namedLast;
}

/** «Domestic Workers Convention, 2011 (No. 189)» is one mention: a number only lengthens it. */
function takeNumber(walk: Walk, id: string, at: number): number {
  const before = walk.found.at(-1);
  if (before?.id === id && at - before.last <= 4) walk.found[walk.found.length - 1] = { ...before, last: at };
  else walk.found.push({ id, first: at, last: at });
  walk.mentions.push({ id, first: at, last: at, isCommittee: false });
  return at + 1;
}

function take(walk: Walk, ids: readonly string[], first: number, read: number): number {
  const last =
    read - first < LONG
      ? read
      : behindShortName(
          walk.words,
          ids.flatMap((id) => [id, instrumentById(id)?.parent]),
          read,
        );
  for (const id of ids) {
    walk.found.push({ id, first, last });
    const parent = instrumentById(id)?.parent;
    if (parent != null) walk.mentions.push({ id: parent, first, last, isCommittee: false });
  }
  return last + 1;
}

/** «OP to CEDAW», «OP CEDAW»: the word belongs to the name behind it, not to the one before. */
function isOfAnother(words: readonly Word[], head: number): boolean {
  for (let at = head + 1; at <= head + 4 && at < words.length; at++) {
    if (nameAt(words, at) !== null) return true;
    if (!isSmall(words[at]!) || words[at]!.form === "and") return false;
  }
  return false;
}

/** Whether a document's symbol begins here («CRC/C/KAZ/CO/4», «CAT/OP/KAZ/1»), which names no treaty. */
function isSymbol(words: readonly Word[], at: number): boolean {
  const second = words[at + 1];
  if (second === undefined || (second.form !== "c" && second.form !== "op")) return false;
  const third = words[at + 2];
  if (third === undefined || second.start !== words[at]!.end + 1 || third.start !== second.end + 1) return false;
  return second.form === "c" || (third.form.length === 3 && /^\d/.test(words[at + 3]?.form ?? ""));
}
