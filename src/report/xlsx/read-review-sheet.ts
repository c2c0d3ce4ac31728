import { InputError } from "../../schema/error.js";
import { severitySchema } from "../../schema/inconsistency.js";
import { REVIEWS_VERSION, reviewVerdictSchema, type InconsistencyReviewEntry, type ReviewEntry, type Reviews } from "../../schema/review.js";
import { outcomeSchema } from "../../schema/verdict.js";
import { readWorkbook } from "./read-workbook.js";
import {
  CHOICES,
  figureKeyColumns,
  figureReviewColumns,
  FINDINGS_SHEET,
  ID_COLUMN,
  INCONSISTENCIES_SHEET,
  keyColumns,
  reviewColumns,
} from "./review-columns.js";
import type { SheetColumn } from "./sheet.js";
import { requireBytes } from "../require-bytes.js";

/** The texts of a row that matter, by what they are. */
type Texts = Readonly<Record<string, string>>;

/** A sheet of a workbook, as texts. */
interface ReadSheet {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads back what reviewers wrote into a workbook that `toXlsx` made, whatever program saved it and in whatever order its columns
 * and rows are now. Rows without a verdict are left out.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @throws {InputError} `broken` (no workbook); `bad-cell` (a verdict or an outcome that is none, no sheet of a report)
 * @example applyReviews(report, readReviewSheet(await readFile("report.xlsx"), "report.xlsx"))
 */
export function readReviewSheet(bytes: Uint8Array, name: string): Reviews {
  requireBytes(bytes, "readReviewSheet");
  const sheets = readWorkbook(bytes, name);
  const sheet = (title: string): ReadSheet | null => (sheets.has(title) ? { file: name, name: title, rows: sheets.get(title)! } : null);
  const [findings, figures] = [sheet(FINDINGS_SHEET), sheet(INCONSISTENCIES_SHEET)];
  if (findings === null && figures === null)
    throw new InputError("bad-cell", name, `has no sheet «${FINDINGS_SHEET}» and none «${INCONSISTENCIES_SHEET}», which a report in XLSX has`);
  const reviews = findings === null ? [] : rowsOf(findings, { ...reviewColumns, ...keyColumns }).flatMap(entryOf);
  const inconsistencies =
    figures === null || !isForReview(figures) ? [] : rowsOf(figures, { ...figureReviewColumns, ...figureKeyColumns }).flatMap(figureEntryOf);
  return { schemaVersion: REVIEWS_VERSION, reviews, ...(inconsistencies.length === 0 ? {} : { inconsistencies }) };
}

/** Workbooks of earlier versions ask for no verdict on figures. */
function isForReview({ rows: [head = []] }: ReadSheet): boolean {
  return head.some((cell) => cell.trim() === figureReviewColumns.verdict.title);
}

function rowsOf({ file, name, rows: [head = [], ...body] }: ReadSheet, columns: Readonly<Record<string, SheetColumn>>): { texts: Texts; place: string }[] {
  const places = [["id", ID_COLUMN] as const, ...Object.entries(columns).map(([key, { title }]) => [key, title] as const)].map(([key, title]) => {
    const at = head.findIndex((cell) => cell.trim() === title);
    if (at === -1) throw new InputError("bad-cell", file, `has no column «${title}» in its sheet «${name}»`);
    return [key, at] as const;
  });
  return body.map((cells, i) => ({
    texts: Object.fromEntries(places.map(([key, at]) => [key, (cells[at] ?? "").trim()])),
    place: `${file}, sheet «${name}», row ${i + 2}`,
  }));
}

function entryOf({ texts, place }: { texts: Texts; place: string }): ReviewEntry[] {
  const { id: finding = "", verdict = "", outcome = "", note = "", seen = "", words = "", claimWords = "" } = texts;
  if (verdict === "" && outcome === "" && note === "") return [];
  requireKeys(finding, words, place);
  const decided = oneOf(verdict, reviewVerdictSchema.options, "verdict", place);
  if (decided === "corrected") oneOf(outcome, [...CHOICES.keys()], "corrected outcome", place);
  const correction = decided === "corrected" ? CHOICES.get(outcome.toLowerCase()) : {};
  return [
    {
      finding,
      words,
      claimWords: claimWords === "" ? null : claimWords,
      seen: oneOf(seen, outcomeSchema.options, "outcome seen", place),
      verdict: decided,
      ...correction,
      ...signedBy(texts),
    },
  ];
}

function figureEntryOf({ texts, place }: { texts: Texts; place: string }): InconsistencyReviewEntry[] {
  const { id: inconsistency = "", verdict = "", severity = "", note = "", seen = "", words = "" } = texts;
  if (verdict === "" && severity === "" && note === "") return [];
  requireKeys(inconsistency, words, place);
  const decided = oneOf(verdict, reviewVerdictSchema.options, "verdict", place);
  const correction = decided === "corrected" ? { severity: oneOf(severity, severitySchema.options, "corrected severity", place) } : {};
  return [{ inconsistency, words, seen: oneOf(seen, severitySchema.options, "severity seen", place), verdict: decided, ...correction, ...signedBy(texts) }];
}

function requireKeys(id: string, words: string, place: string): void {
  if (id === "" || words === "") throw new InputError("bad-cell", place, "has a review and no id or no key of its words: it was not written by rapporteur");
}

function signedBy({ note = "", by = "" }: Texts): { note?: string; by?: string } {
  return { ...(note === "" ? {} : { note }), ...(by === "" ? {} : { by }) };
}

function oneOf<Value extends string>(text: string, accepted: readonly Value[], what: string, place: string): Value {
  const known = accepted.find((value) => value === text.toLowerCase());
  if (known === undefined)
    throw new InputError("bad-cell", place, `has ${text === "" ? `no ${what}` : `the ${what} «${text}»`}; accepted are ${accepted.join(", ")}`);
  return known;
}
