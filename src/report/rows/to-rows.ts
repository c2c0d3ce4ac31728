import type { Report } from "../../schema/report.js";
import { InputError } from "../../schema/error.js";
import { claimColumns } from "./claim-columns.js";
import { rowOf, type RowOf } from "./column.js";
import { findingColumns } from "./finding-columns.js";
import { inconsistencyColumns } from "./inconsistency-columns.js";
import { lookupOf } from "./lookup.js";
import { pairColumns } from "./pair-columns.js";
import { promiseColumns } from "./promise-columns.js";
import { documentsById } from "./place-of.js";
import { requireReport } from "../require-report.js";

/** A row of each kind: what its columns say, under their names. */
export type FindingRow = RowOf<typeof findingColumns>;
export type PairRow = RowOf<typeof pairColumns>;
export type ClaimRow = RowOf<typeof claimColumns>;
export type PromiseRow = RowOf<typeof promiseColumns>;
export type InconsistencyRow = RowOf<typeof inconsistencyColumns>;

/** What each kind of row is. */
export interface RowsByKind {
  readonly findings: FindingRow;
  readonly pairs: PairRow;
  readonly claims: ClaimRow;
  readonly inconsistencies: InconsistencyRow;
  readonly promises: PromiseRow;
}

/** Which kind of row a table is of. */
export type RowKind = keyof RowsByKind;

const TABLES = { findings: findingColumns, pairs: pairColumns, claims: claimColumns, inconsistencies: inconsistencyColumns, promises: promiseColumns };

/** All kinds of rows, as `--rows` takes them. */
export const rowKinds = Object.keys(TABLES) as readonly RowKind[];

/**
 * The names of a kind's columns, in their order.
 *
 * @throws {InputError} `bad-option` where it is no kind of row
 * @example toCsv(columnsOf("pairs"), toRows(report, "pairs"))
 */
export function columnsOf(kind: RowKind): string[] {
  requireKind(kind, "columnsOf");
  return Object.keys(TABLES[kind]);
}

/**
 * A report as plain flat objects, ready for a data frame, a plot or a spreadsheet: texts, numbers, booleans and null; several values
 * of one cell are joined with «; ». The columns and their order are the same for every report.
 *
 * @param kind what a row is: a finding, a judged pair, a claim, an inconsistency, or a promise of an earlier document
 * @throws {InputError} `bad-option` where it is none of these
 * @example toRows(report, "findings").filter(({ outcome }) => outcome === "contradicted").map(({ claimQuote }) => claimQuote)
 */
export function toRows<Kind extends RowKind>(report: Report, kind: Kind): RowsByKind[Kind][] {
  requireReport(report, "toRows");
  const makers: { readonly [Each in RowKind]: (report: Report) => RowsByKind[Each][] } = {
    findings: findingRows,
    pairs: pairRows,
    claims: claimRows,
    inconsistencies: inconsistencyRows,
    promises: promiseRows,
  };
  requireKind(kind, "toRows");
  return makers[kind](report);
}

function requireKind(kind: RowKind, caller: string): void {
  if (!Object.hasOwn(TABLES, kind)) throw new InputError("bad-option", caller, `«${String(kind)}» is none of ${rowKinds.join(", ")}`);
}

function subjectsOf(report: Report) {
  const lookup = lookupOf(report);
  return report.findings.map((finding) => ({ finding, ...lookup }));
}

function findingRows(report: Report): FindingRow[] {
  return subjectsOf(report).map((subject) => rowOf(findingColumns, subject));
}

function pairRows(report: Report): PairRow[] {
  return subjectsOf(report).flatMap((subject) => subject.finding.evidence.map((pair, i) => rowOf(pairColumns, { ...subject, pair, rank: i + 1 })));
}

function claimRows(report: Report): ClaimRow[] {
  const documents = documentsById(report);
  return report.claims.map((assertion) => rowOf(claimColumns, { assertion, documents }));
}

function inconsistencyRows(report: Report): InconsistencyRow[] {
  const { documents, changes } = lookupOf(report);
  return report.inconsistencies.map((inconsistency) =>
    rowOf(inconsistencyColumns, { inconsistency, documents, changes, hasBaseline: report.baseline !== undefined }),
  );
}

function promiseRows(report: Report): PromiseRow[] {
  const lookup = lookupOf(report);
  return (report.promises ?? []).map((promise) => rowOf(promiseColumns, { promise, ...lookup }));
}
