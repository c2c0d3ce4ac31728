import { positionByLabel } from "../knowledge/documents/positions.js";
import { readStateNames, stateAsPrinted } from "../knowledge/member-states/state-names.js";
import type { Claim, Finding } from "../schema/assertion.js";
import { InputError } from "../schema/error.js";
import { tally } from "../text/tally.js";
import { decode } from "./decode.js";
import { htmlToText } from "./html-fragment.js";
import { unplacedSource } from "./unplaced-source.js";

/** What a file of UPR Info holds: recommendations are findings, voluntary pledges claims of the State itself. */
export interface UprInfo {
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  /** Names that no State bears, with how often they stand in a row. */
  readonly unknownNames: ReadonlyMap<string, number>;
}

/** The columns that are read; UPR Info's file has regional groups and organisations besides. */
type Row = Readonly<Partial<Record<"To" | "Text" | "From" | "Response" | "Action" | "Issue" | "Session", string>>>;

interface Reading {
  readonly name: string;
  readonly findings: Finding[];
  readonly claims: Claim[];
  readonly unknownNames: Map<string, number>;
}

/** The columns of such a table, the first ones those by which it is known. */
export const UPR_INFO_COLUMNS = ["To", "Text", "From", "Response", "Action", "Issue", "Session"] as const;
const NEEDED = ["To", "Text", "Response"] as const;
const PLEDGE = /^voluntary pledge$/i;

/**
 * Reads UPR Info's table of recommendations (CSV in any of the encodings and line ends that we know).
 *
 * @param bytes the content of the file
 * @throws {InputError} `empty`, `too-large`, `binary`; `bad-shape` where it is no table or lacks a column
 * @example (await readUprInfo(bytes, "sessions_17-20.csv")).findings.filter(({ state }) => state === "KAZ")
 */
export async function readUprInfo(bytes: Uint8Array, name: string): Promise<UprInfo> {
  const rows = await rowsOf(decode(bytes, name).text, name);
  const reading: Reading = { name, findings: [], claims: [], unknownNames: new Map() };
  rows.forEach((row, i) => readRow(row, i + 1, reading));
  return reading;
}

async function rowsOf(text: string, name: string): Promise<Row[]> {
  const { parse } = await import("csv-parse/browser/esm/sync");
  let cells: string[][];
  try {
    cells = parse(text, { skip_empty_lines: true, relax_quotes: true });
  } catch (error) {
    throw new InputError("bad-shape", name, error instanceof Error ? error.message : String(error));
  }
  const titles = (cells[0] ?? []).map((title) => title.trim());
  const lacking = NEEDED.filter((column) => !titles.includes(column));
  if (lacking.length > 0) throw new InputError("bad-shape", name, `the columns ${UPR_INFO_COLUMNS.join(", ")} are accepted; ${lacking.join(", ")} is missing`);
  return cells.slice(1).map((row) => Object.fromEntries(titles.map((title, i) => [title, row[i] ?? ""])));
}

function readRow(row: Row, number: number, reading: Reading): void {
  const text = htmlToText(row.Text ?? "").replace(/\s+/g, " ");
  const common = {
    id: `${reading.name}#${number}`,
    text,
    source: unplacedSource(reading.name, null, text),
    state: stateOf(row.To ?? "", reading),
    themes: labels(row.Issue),
    session: row.Session?.trim() || null,
  };
  if (PLEDGE.test(row.Response?.trim() ?? "")) reading.claims.push({ ...common, act: "plan", status: "planned", basis: { act: "given", state: "given" } });
  else reading.findings.push({ ...common, ...recommendationFields(row, reading) });
}

function recommendationFields(
  row: Row,
  reading: Reading,
): Pick<Finding, "act" | "speakers" | "recommendedBy" | "position" | "positionWords" | "action" | "basis"> {
  const { states, unknown } = readStateNames(htmlToText(row.From ?? "").replace(/^\((.*)\)$/, "$1"));
  for (const name of unknown) count(name, reading);
  const action = Number(row.Action);
  return {
    act: "recommendation",
    speakers: ["upr-working-group"],
    recommendedBy: [...states],
    position: positionByLabel(row.Response ?? ""),
    positionWords: row.Response?.trim() || null,
    action: Number.isInteger(action) && action >= 1 && action <= 5 ? action : null,
    basis: { act: "given", state: "given", position: "given" },
  };
}

function stateOf(name: string, reading: Reading): string | null {
  const state = stateAsPrinted(name);
  if (state === null) count(name.trim(), reading);
  return state;
}

function count(name: string, { unknownNames }: Reading): void {
  tally(unknownNames, name);
}

function labels(list: string | undefined): string[] {
  return [...new Set((list ?? "").split(",").map((label) => label.trim()))].filter((label) => label !== "");
}
