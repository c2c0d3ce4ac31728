import { positionByLabel } from "../../knowledge/documents/positions.js";
import { readStateNames } from "../../knowledge/member-states/state-names.js";
import { POSITION_SOURCE } from "../../knowledge/documents/thematic-columns.js";
import type { Finding } from "../../schema/assertion.js";
import type { Source } from "../../schema/source.js";
import { spansOf } from "../../text/cut.js";
import { readRecommendationCell, type RecommendationCell } from "./recommendation-cell.js";
import { readThemeCell } from "./theme-cell.js";
import { cellsByColumn, linesOfCell, type ThematicTable } from "./thematic-table.js";
import type { TableRow } from "../word/tables-in.js";
import type { WordCell } from "../word/walk-body.js";

/** A row of a thematic list: one recommendation, and the cell in which its assessment is to stand. */
export interface ThematicRow {
  readonly finding: Finding;
  /** The cell of the recommendation. */
  readonly place: WordCell;
  /** The cell to be filled, in the tree of the package; null where the layout has none. */
  readonly cell: WordCell | null;
  /** What stands in it already, its lines parted by line ends; null where it is empty. */
  readonly filled: string | null;
  /** Where the State gave its position, as printed: «A/HRC/28/10/Add.1 – Para. 3». */
  readonly positionSource: string | null;
}

/** What holds for all rows of a list. */
export interface ListFacts {
  readonly name: string;
  readonly text: string;
  readonly state: string | null;
  readonly session: string | null;
  readonly cycle: string | null;
  lineAt(offset: number): number;
}

/**
 * Reads a row of the table.
 *
 * @param theme that the rows above it are headed with, or null
 * @returns null for a row that holds no recommendation
 */
export function readThematicRow(row: TableRow, { columns, headed }: ThematicTable, theme: string | null, facts: ListFacts): ThematicRow | null {
  const cells = cellsByColumn(columns, row);
  const lines = (column: Parameters<typeof cells.get>[0]): string[] => linesOfCell(facts.text, cells.get(column));
  const cell = cells.get("recommendation");
  if (cell === undefined || row.length === 1) return null;
  const read = readRecommendationCell(facts.text, cell);
  const { label, source } = readPosition(lines("position"));
  const position = label === null ? null : positionByLabel(label);
  const recommendedBy = [...new Set([...read.states, ...statesNamed(lines("states"))])];
  if (read.text === "" || (read.number === null && recommendedBy.length === 0) || (!headed && (read.number === null || position === null))) return null;
  const { state, session, cycle } = facts;
  const finding: Finding = {
    ...{ id: `${facts.name}#${read.number ?? `row ${cell.cell.row + 1}`}`, act: "recommendation", speakers: ["upr-working-group"] },
    ...{ text: read.text, context: read.quote.text, source: sourceOf(read, cell.paragraphs[0]!.start, facts) },
    ...{ state, session, cycle, number: read.number, recommendedBy, position, positionWords: label },
    ...classified(theme, lines("themes"), lines("sdgs")),
    basis: { act: "given", ...(position === null ? {} : { position: "given" }), ...(state === null ? {} : { state: "stated" }) },
  };
  const filled = lines("assessment").join("\n") || null;
  return { finding, place: cell.cell, cell: cells.get("assessment")?.cell ?? null, filled, positionSource: read.positionSource ?? source };
}

/** How the list sorts a recommendation: by the theme above it and by what its own cells name. */
function classified(theme: string | null, themeLines: string[], sdgLines: string[]): Pick<Finding, "themes" | "sdgs" | "affectedPersons" | "headings"> {
  const { themes, sdgs, persons } = readThemeCell(themeLines);
  const above = theme === null ? [] : [theme];
  return {
    themes: [...new Set([...readThemeCell(above).themes, ...themes])],
    sdgs: [...new Set([...sdgs, ...readThemeCell(sdgLines).themes])],
    affectedPersons: [...persons],
    headings: above,
  };
}

function statesNamed(lines: readonly string[]): string[] {
  const { states, unknown } = readStateNames(lines.join(", ").replace(/[()]/g, ","));
  return [...states, ...unknown];
}

/** The label, and the source of the position where it stands after the label. */
function readPosition(lines: readonly string[]): { label: string | null; source: string | null } {
  const words = lines.join(" ").replace(/\s+/g, " ");
  const source = POSITION_SOURCE.exec(words);
  const label = words.slice(0, source?.index).trim();
  return { label: label === "" ? null : label, source: source === null ? null : words.slice(source.index + source[0].length) || null };
}

function sourceOf({ number, quote }: RecommendationCell, cellStart: number, { name, lineAt }: ListFacts): Source {
  const spans = spansOf(quote).map(([start, end]): [number, number] => [start, end]);
  const start = spans[0]?.[0] ?? cellStart;
  const end = spans.at(-1)?.[1] ?? start;
  return {
    document: name,
    paragraph: number,
    line: lineAt(start),
    endLine: lineAt(Math.max(start, end - 1)),
    paragraphLine: lineAt(cellStart),
    start,
    end,
    spans,
    quote: quote.text,
    focus: null,
    also: [],
  };
}
