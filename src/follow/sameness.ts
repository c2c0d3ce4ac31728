import { isGroup } from "../knowledge/matters/groups.js";
import { weightOf } from "../knowledge/words/weight-of.js";
import type { Thing } from "./things.js";

/** Two names so close to each other (cosine of their telling terms) are of one thing, if they have so many words or an institution in common. */
const CLOSE = 0.5;
const WORDS = 2;
/** And those of one word in common may be, from here on. */
const VERY_CLOSE = 0.75;
/** Bodies and tools differ by what they are, too: a court is no council. Laws and plans have many names. */
const BY_HEAD: ReadonlySet<string> = new Set(["body", "tool", "project"]);
const INSTITUTION = "institution:";
const CONCEPT = "@";

/** How surely two names are of one law, plan, body, tool or project. */
export type Sameness = "surely" | "perhaps";

/**
 * Whether two names are of one law, plan, body, tool or project: of one kind, and about the same.
 *
 * @returns null where they are not
 * @example sameness(thingsIn("a bill on legal aid")[0], thingsIn("the Legal Aid Act")[0]) // "surely"
 */
export function sameness(one: Thing, other: Thing): Sameness | null {
  if (one.kind !== other.kind) return null;
  const common = [...one.about].filter((term) => other.about.has(term));
  const institution = common.some((term) => term.startsWith(INSTITUTION));
  if (BY_HEAD.has(one.kind) && one.head !== other.head && !institution) return null;
  if (!common.some(isWord) && isForOthers(one, other)) return null;
  const closeness = weightIn(common) / Math.sqrt(weightIn(one.about) * weightIn(other.about));
  const words = common.filter((term) => !term.startsWith(CONCEPT)).length;
  if (closeness >= CLOSE && (words >= WORDS || institution)) return "surely";
  return closeness >= VERY_CLOSE ? "perhaps" : null;
}

/** A word of the name itself, no concept or institution that it stands for. */
function isWord(term: string): boolean {
  return !term.startsWith(CONCEPT) && !term.startsWith(INSTITUTION);
}

/** An ombudsperson for children is no national institution. */
function isForOthers(one: Thing, other: Thing): boolean {
  return [...one.about].some((term) => term.startsWith(CONCEPT) && isGroup(term.slice(CONCEPT.length)) && !other.about.has(term));
}

function weightIn(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum;
}
