import table from "../../data/matter-breadth.json" with { type: "json" };
import { namesMatter } from "./families.js";
import { matters } from "./matters.js";

/** A matter that is asked about in general, and the particular ones that answer it: ids, beginnings of ids, whole themes. */
export interface Broad {
  readonly id: string;
  readonly narrower: readonly string[];
}

/** All matters that are asked about in general, in the order of their table. */
export const breadth: readonly Broad[] = (table as { breadth: Broad[] }).breadth;

const broad = new Map(breadth.map(({ id, narrower }) => [id, narrower]));
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
  const patterns = broad.get(matter);
  if (patterns === undefined) return NONE;
  let found = known.get(matter);
  if (found === undefined) {
    found = new Set(matters.filter((row) => row.id !== matter && patterns.some((pattern) => namesMatter(pattern, row))).map(({ id }) => id));
    known.set(matter, found);
  }
  return found;
}

/**
 * What answers a finding besides its own matters: the narrower ones of each matter that it asks about in general alone. Who asks about a
 * particular one too («combat trafficking, above all by identifying victims») asks about that.
 *
 * @param matters of the finding
 * @returns ids
 * @example answeringIn(["trafficking-general", "trafficking-identification"]).size // 0
 */
export function answeringIn(matters: readonly string[]): ReadonlySet<string> {
  const particular = matters.filter((matter) => !broad.has(matter));
  const general = matters.filter((matter) => !particular.some((other) => narrowerThan(matter).has(other)));
  return new Set(general.flatMap((matter) => [...narrowerThan(matter)]));
}
