import type { AcrossRelation, Advice, Inconsistency, Query, Relation } from "../schema/inconsistency.js";
import { adviceLines } from "./advice-lines.js";
import { inconsistencyLines, type TextOptions } from "./to-text.js";
import { terminalSafe } from "./terminal-safe.js";
import { wrap } from "./wrap.js";

/** What an audit found in one or more documents. */
export interface Audited {
  readonly inconsistencies: readonly Inconsistency[];
  readonly queries: readonly Query[];
  readonly advice?: readonly Advice[];
  /** Every relation that was computed. */
  readonly relations?: readonly Relation[];
  /** How the documents stand to each other. */
  readonly across?: readonly AcrossRelation[];
}

/**
 * An audit as plain text for a terminal: what does not agree with its arithmetic and the words, what may be asked, advice, and
 * one line for every relation computed where these are given.
 *
 * @example auditText({ ...audit(document), advice: advise(document) }, { documents: 1 })
 */
export function auditText(found: Audited, options: Pick<TextOptions, "width" | "paint"> & { readonly documents: number }): string {
  const { width = 80, paint = (words) => words, documents } = options;
  const { inconsistencies, queries, advice = [], relations = [], across = [] } = found;
  const number = inconsistencies.length;
  const head = `${number} ${number === 1 ? "inconsistency" : "inconsistencies"} in ${documents === 1 ? "the document" : `${documents} documents`}`;
  const rows = [...relations.map((row) => relationLine(row, row.holds ? "holds" : "fails", width)), ...across.map((row) => relationLine(row, row.relation, width))];
  const parts = [head, ...inconsistencyLines(inconsistencies, width, paint), ...queries.map((row) => queryText(row, width, paint)), ...adviceLines(advice, width, paint), rows.join("\n")];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function queryText(row: Query, width: number, paint: NonNullable<TextOptions["paint"]>): string {
  return [`${paint("QUERY", "middle")}  ${row.kind}`, wrap(terminalSafe(row.message), width, "  "), ...row.places.map(({ source }) => wrap(`${placeOf(source)}: «${terminalSafe(source.quote ?? "")}»`, width, "  "))].join("\n");
}

function relationLine(row: Query, state: string, width: number): string {
  return wrap(`${state}  ${row.kind}  ${[...new Set(row.places.map(({ source }) => placeOf(source)))].join("; ")}: ${terminalSafe(row.stated)} | ${terminalSafe(row.computed)} (${terminalSafe(row.how)})`, width, "");
}

function placeOf({ document, paragraph, line }: Query["places"][number]["source"]): string {
  return `${terminalSafe(document)}, ${paragraph === null ? `line ${line}` : `para. ${paragraph}`}`;
}
