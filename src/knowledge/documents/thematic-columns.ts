import table from "../../../data/thematic-lists.json" with { type: "json" };
import { nearestName } from "../nearest.js";

/** What a column of a thematic list holds. */
export type ThematicColumn = "recommendation" | "states" | "position" | "themes" | "sdgs" | "assessment";

/** A column, and the heading that a written one was taken for. */
export interface RecognisedColumn {
  readonly column: ThematicColumn;
  readonly heading: string;
  /** 0 where it is written right. */
  readonly distance: number;
}

const byHeading = new Map(
  Object.entries(table.columns).flatMap(([column, headings]) => headings.map((heading) => [heading, column as ThematicColumn] as const)),
);
const headings = [...byHeading.keys()];

/** The heading under which OHCHR's lists have their column of assessments. */
export const ASSESSMENT_HEADING = table.columns.assessment[0]!;

/** Part of the cell of themes that words with a colon open. */
const parts = new Map(
  Object.entries(table.parts).flatMap(([part, openings]) => openings.map((opening) => [opening.toLowerCase(), part as "persons" | "sdgs"] as const)),
);

/**
 * The column that a heading stands over, if written a little wrong too; null for any other words.
 *
 * @example columnByHeading("Recomendation") // { column: "recommendation", heading: "Recommendation", distance: 0.07… }
 */
export function columnByHeading(heading: string): RecognisedColumn | null {
  const nearest = nearestName(heading, headings);
  return nearest === null ? null : { column: byHeading.get(nearest.name)!, heading: nearest.name, distance: nearest.distance };
}

/** What a line of the cell of themes opens: «Affected persons:» the persons, «SDGs:» the goals; null for a line that opens nothing. */
export function partByOpening(line: string): "persons" | "sdgs" | null {
  return parts.get(line.replace(/:\s*$/, "").trim().toLowerCase()) ?? null;
}

const THEME = new RegExp(`^\\s*${table.theme}\\s*:\\s*`, "i");

/** The theme that a row over the whole table names («Theme: Right to education»); null where it names none so. */
export function themeOfRow(words: string): string | null {
  return THEME.test(words) ? words.replace(THEME, "").trim() : null;
}

/** Begins the line that says where the State gave its position: «Source of Position: A/HRC/28/10/Add.1 – Para. 3». */
export const POSITION_SOURCE = new RegExp(`\\b${table.positionSource}\\s*:?\\s*`, "i");

/** The cycle of a review as a number: «2nd», «Second» → «2»; null for other words. */
export function cycleNumber(words: string): string | null {
  const place = table.cycles.indexOf(words.toLowerCase());
  return /^\d/.exec(words)?.[0] ?? (place === -1 ? null : String(place + 1));
}
