import table from "../../../data/groups.json" with { type: "json" };
import type { Word } from "../../text/words.js";
import { concepts } from "../patterns/concepts.js";
import { compilePatterns } from "../patterns/patterns.js";

interface Row {
  readonly id: string;
  readonly label: string;
  /** Wider groups that it is part of. */
  readonly within?: readonly string[];
  /** It is all people but these. */
  readonly allBut?: readonly string[];
  readonly cues: readonly string[];
}

const rows = table.groups as readonly Row[];
const broad = new Set(table.broad);
/** Groups that together are another: «women and men», «in towns and villages». */
const wholes = table.wholes as readonly { readonly parts: readonly string[]; readonly are: string }[];
const byId = new Map(rows.map((row) => [row.id, row]));
const match = compilePatterns(rows, (row) => row.cues, concepts);
const EVERYONE = "everyone";

/**
 * The groups of people that a sentence names, the narrowest alone: «girls» are not also named as children.
 *
 * @example findGroups(wordsOf("Undocumented migrants are not insured.")) // ["undocumented-migrants"]
 */
export function findGroups(words: readonly Word[]): string[] {
  const named = [...new Set(match(words).map(({ row }) => row.id))];
  const found = wholes.reduce(
    (ids, { parts, are }) => (parts.every((part) => ids.includes(part)) ? [...new Set([...ids.filter((id) => !parts.includes(id)), are])] : ids),
    named,
  );
  return found.filter((id) => !found.some((other) => other !== id && isPartOf(other, id)));
}

/** The words of a sentence that name groups of people. */
export function peopleWords(words: readonly Word[]): Word[] {
  return match(words).flatMap(({ ranges }) => ranges.flatMap(([first, last]) => words.slice(first, last + 1)));
}

/** Whether an id is that of a group. */
export function isGroup(id: string): boolean {
  return byId.has(id);
}

/** The name of a group for people. */
export function groupLabel(id: string): string {
  return byId.get(id)?.label ?? id;
}

/** Whether what is said of one side's groups holds for the other's: of all, of the same, or of wider ones, and of no strangers to them or to those `around`. */
export function holdsFor(said: readonly string[], of: readonly string[], around: readonly string[] = []): boolean {
  if (said.length === 0 || said.includes(EVERYONE)) return true;
  if (of.length === 0) return said.every((id) => broad.has(id));
  const known = [...of, ...around];
  return of.some((id) => said.some((wider) => isWithin(id, wider))) && said.every((id) => known.some((other) => isWithin(id, other) || isWithin(other, id)));
}

/** Whether what is said of some groups holds for a whole group: it is said of nobody in particular, of everyone, of that group or of a wider one. */
export function holdsForAll(said: readonly string[], group: string): boolean {
  return said.length === 0 || said.includes(EVERYONE) || said.some((wider) => isWithin(group, wider));
}

function isWithin(id: string, wider: string): boolean {
  const others = byId.get(wider)?.allBut;
  return id === wider || isPartOf(id, wider) || (others !== undefined && !others.some((other) => id === other || isPartOf(id, other)));
}

function isPartOf(id: string, wider: string): boolean {
  return byId.get(id)?.within?.includes(wider) === true;
}
