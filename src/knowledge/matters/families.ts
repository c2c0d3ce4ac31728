import table from "../../../data/matter-families.json" with { type: "json" };
import { matterById, type Matter } from "./matters.js";

/** Matters that are facets of one concern: a State that answers one speaks to the others. */
export interface Family {
  readonly id: string;
  readonly label: string;
  /** Ids of matters, beginnings of ids (`health-hiv-*`), or whole themes (`theme:torture`). */
  readonly matters: readonly string[];
}

/** All families, in the order of their table. */
export const families: readonly Family[] = (table as { families: Family[] }).families;

const apart = new Set((table as { apart: string[] }).apart);
/** For each pattern, the places in the table of the families that name matters by it: looking a matter up tries no pattern of a family. */
const placesOf = new Map<string, number[]>();
for (const [place, family] of families.entries()) for (const pattern of family.matters) placesOf.set(pattern, [...(placesOf.get(pattern) ?? []), place]);
const known = new Map<string, readonly string[]>();

/**
 * The families that a matter belongs to; one that the table leaves out has its theme for a family, unless the theme's matters
 * stand each for itself (each treaty).
 *
 * @returns ids; none for an unknown matter
 * @example familiesOf("health-hepatitis") // ["infectious-diseases"]
 */
export function familiesOf(matter: string): readonly string[] {
  let found = known.get(matter);
  if (found === undefined) {
    const row = matterById(matter);
    if (row === undefined) return [];
    known.set(matter, (found = familiesWith(row)));
  }
  return found;
}

function familiesWith(matter: Matter): string[] {
  const places = new Set(patternsNaming(matter).flatMap((pattern) => placesOf.get(pattern) ?? []));
  const found = families.filter((_, place) => places.has(place)).map(({ id }) => id);
  if (found.length > 0) return found;
  return apart.has(matter.theme) ? [] : [`theme:${matter.theme}`];
}

/** All patterns that name a matter in the sense of `namesMatter`: its theme, its id, and each beginning of its id. */
function patternsNaming({ id, theme }: Matter): string[] {
  return [`theme:${theme}`, id, ...[...id, ""].map((_, end) => `${id.slice(0, end)}*`)];
}
