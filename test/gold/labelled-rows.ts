import { existsSync, readFileSync } from "node:fs";
import type { JudgedFinding, Report } from "../../src/schema/report.js";
import type { Outcome } from "../../src/schema/verdict.js";
import { COUNTED_PAIRS, findingsOf, nameOf, type LabelledPair } from "./gold-pairs.js";

interface Label {
  readonly finding: string;
  readonly outcome: Outcome;
  readonly also?: Outcome;
  readonly evidence: readonly { readonly para: string }[];
}

/** A finding as it was judged, beside the label it has. */
export interface LabelledRow {
  readonly pair: LabelledPair;
  /** ISO 3166 alpha-3; a State is left out as a whole. */
  readonly state: string;
  readonly judged: JudgedFinding;
  readonly label: Label;
}

const REPORTS = "test/gold/reports";
const plain = (text: string | null | undefined) =>
  (text ?? "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const load = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

/**
 * The labelled findings that the reports of the last `evaluate`, `evaluate -- --own` and `evaluate -- --states` hold.
 *
 * @param pairs all but the States that are held back
 * @throws {Error} naming what is absent
 */
export function labelledRows(pairs: readonly LabelledPair[] = COUNTED_PAIRS): LabelledRow[] {
  const absent = pairs.flatMap((pair) => [reportOf(pair), pair.outcomes]).filter((file) => !existsSync(file));
  if (absent.length > 0) throw new Error(`absent: ${absent.join(", ")}; run evaluate, evaluate -- --own, evaluate -- --states`);
  return pairs.flatMap(rowsOf);
}

/** The report of a pair, as the last `evaluate` wrote it. */
export function reportFor(pair: LabelledPair): Report {
  return load<Report>(reportOf(pair));
}

function rowsOf(pair: LabelledPair): LabelledRow[] {
  const labels = new Map(load<Label[]>(pair.outcomes).map((label) => [label.finding, label]));
  const report = reportFor(pair);
  const state = report.documents.find(({ role }) => role === "claims")?.state ?? "";
  const used = new Set<string>();
  return load<{ id: string; para: number | string; anchor: string }[]>(findingsOf(pair, report, REPORTS)).flatMap((unit) => {
    const holds = ({ source }: JudgedFinding) => plain((source.focus ?? source).quote).includes(plain(unit.anchor));
    const judged = report.findings.find((finding) => finding.source.paragraph === String(unit.para) && !used.has(finding.id) && holds(finding));
    const label = labels.get(unit.id);
    if (judged === undefined || label === undefined) return [];
    used.add(judged.id);
    return [{ pair, state, judged, label }];
  });
}

function reportOf(pair: LabelledPair): string {
  return `${REPORTS}/${nameOf(pair)}.json`;
}
