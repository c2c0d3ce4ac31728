import { weightOf } from "../knowledge/weight-of.js";
import type { Thing } from "./things.js";

/** Two names of so many words in common, so close to each other (cosine of their telling terms), are of one thing. */
const WORDS = 2;
const CLOSE = 0.5;
/** And those of one word in common are, from here on. */
const VERY_CLOSE = 0.75;
/** Bodies and tools differ by what they are, too: a court is no council. Laws and plans have many names. */
const BY_HEAD: ReadonlySet<string> = new Set(["body", "tool", "project"]);
const INSTITUTION = "institution:";

/**
 * Whether two names are of one law, plan, body, tool or project: of one kind, and about the same.
 *
 * @example isOneThing(thingsIn("a bill on human trafficking")[0], thingsIn("the Trafficking in Persons Act")[0]) // true
 */
export function isOneThing(one: Thing, other: Thing): boolean {
  if (one.kind !== other.kind) return false;
  const common = [...one.about].filter((term) => other.about.has(term));
  if (BY_HEAD.has(one.kind) && one.head !== other.head && !common.some((term) => term.startsWith(INSTITUTION))) return false;
  const closeness = weightIn(common) / Math.sqrt(weightIn(one.about) * weightIn(other.about));
  const words = common.filter((term) => !term.startsWith("@")).length;
  return closeness >= (words >= WORDS ? CLOSE : VERY_CLOSE);
}

function weightIn(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += weightOf(term);
  return sum;
}
