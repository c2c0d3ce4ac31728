import { outcomeSchema, type Outcome } from "../../schema/verdict.js";
import { InputError } from "../../schema/error.js";
import { readWorkbook } from "./read-workbook.js";
import { FINDINGS_SHEET, ID_COLUMN, QUOTE_COLUMN, reviewColumns, VERDICTS, type ReviewVerdict } from "./review-columns.js";

/** What a reviewer decided of one finding. */
export interface ReviewRow {
  readonly id: string;
  readonly verdict: ReviewVerdict;
  readonly outcome?: Outcome;
  readonly note?: string;
  readonly by?: string;
  /** The finding's words as the sheet has them, by which they are known again in another version; absent for a paraphrase. */
  readonly quote?: string;
}

/**
 * Reads back what reviewers wrote into a workbook that `toXlsx` made, whatever program saved it and in whatever order its columns
 * are now. Rows without a verdict are left out.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @throws {InputError} `broken` (no workbook), `bad-cell` (a verdict or outcome that is none, no sheet of findings)
 * @example readReviewSheet(await readFile("report.xlsx"), "report.xlsx") // [{ id: "c.docx#7.a", verdict: "accepted", by: "A. B." }]
 */
export function readReviewSheet(bytes: Uint8Array, name: string): ReviewRow[] {
  const rows = readWorkbook(bytes, name).get(FINDINGS_SHEET);
  if (rows === undefined) throw new InputError("bad-cell", name, `has no sheet «${FINDINGS_SHEET}», which a report in XLSX has`);
  const [head = [], ...body] = rows;
  const columns = { id: ID_COLUMN, quote: QUOTE_COLUMN, verdict: reviewColumns.verdict.title, outcome: reviewColumns.outcome.title, note: reviewColumns.note.title, by: reviewColumns.by.title };
  const places = Object.entries(columns).map(([key, title]) => [key, placeOf(title, head, name)] as const);
  return body.flatMap((cells, i) => {
    const texts: Readonly<Record<string, string>> = Object.fromEntries(places.map(([key, at]) => [key, (cells[at] ?? "").trim()]));
    return reviewRow(texts, `${name}, sheet ${FINDINGS_SHEET}, row ${i + 2}`);
  });
}

function placeOf(title: string, head: readonly string[], name: string): number {
  const at = head.findIndex((cell) => cell.trim() === title);
  if (at === -1) throw new InputError("bad-cell", name, `has no column «${title}» in its sheet «${FINDINGS_SHEET}»`);
  return at;
}

function reviewRow(texts: Readonly<Record<string, string>>, place: string): ReviewRow[] {
  const { id = "", verdict = "", outcome = "", note = "", by = "", quote = "" } = texts;
  if (verdict === "") {
    if (outcome + note === "") return [];
    throw new InputError("bad-cell", place, `has a note or an outcome and no verdict; accepted are ${VERDICTS.join(", ")}`);
  }
  if (id === "") throw new InputError("bad-cell", place, "has a verdict and no id");
  const decided = oneOf(verdict, VERDICTS, "verdict", place);
  const corrected = outcome === "" ? undefined : oneOf(outcome, outcomeSchema.options, "outcome", place);
  if (decided === "corrected" && corrected === undefined) throw new InputError("bad-cell", place, `is corrected and has no outcome; accepted are ${outcomeSchema.options.join(", ")}`);
  return [{ id, verdict: decided, ...(corrected === undefined ? {} : { outcome: corrected }), ...(note === "" ? {} : { note }), ...(by === "" ? {} : { by }), ...(quote === "" ? {} : { quote }) }];
}

function oneOf<Value extends string>(text: string, accepted: readonly Value[], what: string, place: string): Value {
  const known = accepted.find((value) => value === text.toLowerCase());
  if (known === undefined) throw new InputError("bad-cell", place, `the ${what} «${text}» is none of ${accepted.join(", ")}`);
  return known;
}
