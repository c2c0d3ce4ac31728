import table from "../../../data/matter-breadth.json" with { type: "json" };
import { namesMatter } from "./names-matter.js";
import { matters } from "./matters.js";

/** Matters that are asked about in general, each with the particular ones that answer it: ids, beginnings of ids (`poverty-*`), whole themes. */
export const breadth: ReadonlyMap<string, readonly string[]> = new Map(Object.entries((table as { breadth: Record<string, string[]> }).breadth));

const known = new Map<string, ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The particular matters that answer one asked about in general: who is asked to combat trafficking answers with shelters, a plan, or
 * sentences. What is asked in particular is not answered by what is said in general, so the relation goes one way.
 *
 * @returns ids; none for a matter that is particular itself
 * @example narrowerThan("trafficking-general").has("trafficking-plan") // true
 */
export function narrowerThan(matter: string): ReadonlySet<string> {
  const patterns = breadth.get(matter);
  if (patterns === undefined) return NONE;
  let found = known.get(matter);
  if (found === undefined) {
    found = new Set(matters.filter((row) => row.id !== matter && patterns.some((pattern) => namesMatter(pattern, row))).map(({ id }) => id));
    known.set(matter, found);
  }
  return found;
}

/**
 * What answers a finding besides its own matters: the narrower ones of each matter that it is about in general. A concern about a particular
 * one too («trafficking: victims are not identified») is about that; who recommends both («combat trafficking, above all by identifying
 * victims») asks for both, and is answered in part by either.
 *
 * @param matters of the finding
 * @param asksForAll whether each of them is asked for, as a recommendation does
 * @returns ids
 * @example answeringIn(["trafficking-general", "trafficking-identification"], false).size // 0
 */
export function answeringIn(matters: readonly string[], asksForAll: boolean): ReadonlySet<string> {
  const particular = asksForAll ? [] : matters.filter((matter) => !breadth.has(matter));
  const general = matters.filter((matter) => !particular.some((other) => narrowerThan(matter).has(other)));
  return new Set(general.flatMap((matter) => [...narrowerThan(matter)]));
}
