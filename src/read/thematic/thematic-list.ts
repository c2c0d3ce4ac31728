import { countStates } from "../../knowledge/member-states/states.js";
import { cycleNumber, themeOfRow, type RecognisedColumn } from "../../knowledge/documents/thematic-columns.js";
import type { Finding } from "../../schema/assertion.js";
import { InputError } from "../../schema/error.js";
import { readThematicRow, type ListFacts, type ThematicRow } from "./thematic-row.js";
import { linesOfCell, thematicTables, type ThematicTable } from "./thematic-table.js";
import { lineFinder } from "../plain/line-finder.js";
import { openWord, type WordPackage } from "../word/open-word.js";
import type { TableRow } from "../word/tables-in.js";

/** A thematic list of recommendations as read, with the file that it stands in: a cell filled there is filled in the file. */
export interface ThematicList {
  /** All rows in order; a recommendation printed under two themes has two. */
  readonly rows: readonly ThematicRow[];
  /** Each recommendation once. */
  readonly findings: readonly Finding[];
  /** What the headings were taken for. */
  readonly columns: readonly RecognisedColumn[];
  readonly package: WordPackage;
}

/**
 * Reads OHCHR's thematic list of recommendations of a review: a Word file with a table of recommendations, the State's
 * positions, themes, and in most layouts a column to be filled with an assessment.
 *
 * @param bytes the content of a .docx file
 * @param name of the file: ids and sources bear it, errors show it
 * @throws {InputError} `broken`, `encrypted`, `zip-bomb`; `bad-shape` where no table of the file lists recommendations
 * @example readThematicList(bytes, "list.docx").rows.filter(({ filled }) => filled === null)
 */
export function readThematicList(bytes: Uint8Array, name: string): ThematicList {
  const word = openWord(bytes, name);
  const tables = thematicTables(word);
  const facts = factsOf(word, name);
  const rows = withOwnIds(tables.flatMap((table) => readTable(table, facts)));
  if (rows.length === 0)
    throw new InputError("bad-shape", name, "no table of it lists recommendations under the headings Recommendation, Position and Full list of themes");
  return { rows, findings: [...new Set(rows.map(({ finding }) => finding))], columns: tables[0]!.columns, package: word };
}

/** Whether a Word file holds such a list; false too for a file that does not open. */
export function isThematicList(bytes: Uint8Array, name: string): boolean {
  try {
    return readThematicList(bytes, name).rows.length > 0;
  } catch (error) {
    if (error instanceof InputError || error instanceof RangeError) return false;
    throw error;
  }
}

function readTable(table: ThematicTable, facts: ListFacts): ThematicRow[] {
  let theme: string | null = null;
  return table.rows.flatMap((row) => {
    const named = themeOf(row, facts.text);
    if (named !== null) theme = named;
    return named === null ? (readThematicRow(row, table, theme, facts) ?? []) : [];
  });
}

/** A row of one cell over the whole table, or one whose only words are «Theme: …». */
function themeOf(row: TableRow, text: string): string | null {
  const [words, ...others] = row.map((cell) => linesOfCell(text, cell).join(" ")).filter((cell) => cell !== "");
  if (words === undefined || others.length > 0) return null;
  return themeOfRow(words) ?? (row.length === 1 ? words : null);
}

/** The same recommendation again is the same finding, with the themes of both rows; another under the same number gets an id of its own. */
function withOwnIds(rows: readonly ThematicRow[]): ThematicRow[] {
  const known = new Map<string, Finding[]>();
  return rows.map((row) => {
    const { id, text, themes = [] } = row.finding;
    const before = known.get(id) ?? [];
    const same = before.find((finding) => finding.text === text);
    const finding = same ?? (before.length === 0 ? row.finding : { ...row.finding, id: `${id}/${before.length + 1}` });
    if (same === undefined) known.set(id, [...before, finding]);
    else same.themes = [...new Set([...(same.themes ?? []), ...themes])];
    return { ...row, finding };
  });
}

/** What the title above the table says: «UPR of Utopia (2nd cycle – 20th session)». */
function factsOf(word: WordPackage, name: string): ListFacts {
  const first = word.paragraphs.findIndex(({ cell }) => cell !== null);
  const title = word.text.slice(0, word.paragraphs[first]?.start ?? 0).replace(/\s+/g, " ");
  const named = [...countStates(title).keys()];
  const cycle = /(?<!\S)(\S+) cycle\b/i.exec(title)?.[1]?.replace(/^\(/, "");
  const session = /(\d{1,2}) ?(?:st|nd|rd|th) session\b/i.exec(title)?.[1];
  return {
    name,
    text: word.text,
    state: named.length === 1 ? named[0]! : null,
    session: session ?? null,
    cycle: cycle === undefined ? null : cycleNumber(cycle),
    lineAt: lineFinder(word.text),
  };
}
