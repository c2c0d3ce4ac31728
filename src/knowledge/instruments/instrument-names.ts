import type { Word } from "../../text/words.js";
import { bodies } from "../speakers/bodies.js";
import { instrumentGroups, instruments, treatyOfBody, wordList, type Instrument } from "./instrument-table.js";
import { isSmall, NameTree, type NameFound } from "./name-tree.js";

/** What a name names: instruments, or the committee of a treaty, which is no mention of the treaty itself. */
export interface Named {
  readonly ids: readonly string[];
  readonly means: "instrument" | "committee" | "either" | "mostly-committee";
  readonly isShort: boolean;
}

const COMMITTEE = wordList("committee");
const SPEECH = wordList("speech");
const INTRODUCING = wordList("introducing");
/** How many words before a short name may introduce it: «party to the», «article 5 of». */
const INTRODUCED_WITHIN = 4;
let names: NameTree<Named> | null = null;
let subjects: NameTree<readonly Instrument[]> | null = null;

/**
 * The longest name of instruments, or of a treaty's committee, that begins with the word at `at`; null where none does.
 *
 * @example nameAt(wordsOf("Committee against Torture"), 0) // { entry: { ids: ["cat"], means: "committee" }, last: 2 }
 */
export function nameAt(words: readonly Word[], at: number): NameFound<Named> | null {
  names ??= buildNames();
  return names.longest(words, at);
}

/**
 * The last word of a short name that repeats a long one in brackets: «Convention on … Women (CEDAW)».
 *
 * @param ids what the short name may stand for: the instrument itself, its parent
 */
export function behindShortName(words: readonly Word[], ids: readonly (string | null | undefined)[], last: number): number {
  const named = nameAt(words, last + 1);
  return named !== null && named.entry.isShort && ids.includes(named.entry.ids[0]) ? named.last : last;
}

/** What a protocol is on, where a text says it at `at`: «the sale of children» of a protocol to any treaty. */
export function subjectAt(words: readonly Word[], at: number): NameFound<readonly Instrument[]> | null {
  subjects ??= buildSubjects();
  let next = at;
  while (next < words.length && next - at < 4 && isSmall(words[next]!)) next++;
  return subjects.longest(words, at) ?? subjects.longest(words, next);
}

/**
 * Whether a short name («CRC») stands for the committee here: before «Committee» or a verb of speech; and one that mostly
 * does («CERD») unless something introduces it as a treaty or it follows another one in a list.
 */
export function meansCommittee(named: Named, words: readonly Word[], first: number, last: number, followsTreaty: boolean): boolean {
  if (named.means === "committee") return true;
  if (named.means === "instrument") return false;
  const next = words[last + 1];
  if (next !== undefined && (COMMITTEE.has(next.lemma) || (SPEECH.has(next.lemma) && !next.form.endsWith("ing")))) return true;
  if (
    words.slice(Math.max(0, first - 2), first).some(({ form }) => form === "by") &&
    words.slice(Math.max(0, first - 3), first - 1).some(({ lemma }) => SPEECH.has(lemma))
  )
    return true;
  if (named.means === "either" || followsTreaty) return false;
  return !words.slice(Math.max(0, first - INTRODUCED_WITHIN), first).some((word) => INTRODUCING.has(word.lemma));
}

function buildNames(): NameTree<Named> {
  const tree = new NameTree<Named>();
  for (const { id, names, kind, body, committeeNames = [] } of instruments) {
    for (const name of names) {
      const isShort = !name.includes(" ");
      tree.add(name, { ids: [id], means: isShort && kind === "treaty" && body !== null ? "either" : "instrument", isShort });
    }
    for (const name of committeeNames) tree.add(name, { ids: [id], means: "mostly-committee", isShort: true });
  }
  for (const group of instrumentGroups) for (const name of group.names) tree.add(name, { ids: group.instruments, means: "instrument", isShort: false });
  for (const body of bodies) {
    const treaty = body.kind === "treaty-body" ? treatyOfBody(body.id) : undefined;
    if (treaty !== undefined) for (const name of body.names) if (name.includes(" ")) tree.add(name, { ids: [treaty.id], means: "committee", isShort: false });
  }
  return tree;
}

/** Two treaties may have protocols on the same subject («individual communications»): an entry lists them all. */
function buildSubjects(): NameTree<readonly Instrument[]> {
  const bySubject = new Map<string, Instrument[]>();
  for (const row of instruments) for (const subject of row.subjects ?? []) bySubject.set(subject, [...(bySubject.get(subject) ?? []), row]);
  const tree = new NameTree<readonly Instrument[]>();
  for (const [subject, rows] of bySubject) tree.add(subject, rows);
  return tree;
}
