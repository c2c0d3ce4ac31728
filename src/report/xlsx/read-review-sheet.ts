import { InputError } from "../../schema/error.js";
import { REVIEWS_VERSION, reviewVerdictSchema, type ReviewEntry, type Reviews } from "../../schema/review.js";
import { outcomeSchema } from "../../schema/verdict.js";
import { readWorkbook } from "./read-workbook.js";
import { CHOICES, FINDINGS_SHEET, ID_COLUMN, keyColumns, reviewColumns } from "./review-columns.js";

const TITLES = { finding: ID_COLUMN, ...Object.fromEntries(Object.entries({ ...reviewColumns, ...keyColumns }).map(([key, { title }]) => [key, title])) };

/** The texts of a row that matter, by what they are. */
type Texts = Readonly<Record<string, string>>;

/**
 * Reads back what reviewers wrote into a workbook that `toXlsx` made, whatever program saved it and in whatever order its columns
 * and rows are now. Rows without a verdict are left out.
 *
 * @param bytes the content of the file
 * @param name shown in errors
 * @throws {InputError} `broken` (no workbook); `bad-cell` (a verdict or an outcome that is none, no sheet of findings)
 * @example applyReviews(report, readReviewSheet(await readFile("report.xlsx"), "report.xlsx"))
 */
export function readReviewSheet(bytes: Uint8Array, name: string): Reviews {
  const rows = readWorkbook(bytes, name).get(FINDINGS_SHEET);
  if (rows === undefined) throw new InputError("bad-cell", name, `has no sheet «${FINDINGS_SHEET}», which a report in XLSX has`);
  const [head = [], ...body] = rows;
  const places = Object.entries(TITLES).map(([key, title]) => [key, placeOf(title, head, name)] as const);
  const reviews = body.flatMap((cells, i) => {
    const texts: Texts = Object.fromEntries(places.map(([key, at]) => [key, (cells[at] ?? "").trim()]));
    return entryOf(texts, `${name}, sheet «${FINDINGS_SHEET}», row ${i + 2}`);
  });
  return { schemaVersion: REVIEWS_VERSION, reviews };
}

function placeOf(title: string, head: readonly string[], name: string): number {
  const at = head.findIndex((cell) => cell.trim() === title);
  if (at === -1) throw new InputError("bad-cell", name, `has no column «${title}» in its sheet «${FINDINGS_SHEET}»`);
  return at;
}

function entryOf(texts: Texts, place: string): ReviewEntry[] {
  const { finding = "", verdict = "", outcome = "", note = "", by = "", seen = "", words = "", claimWords = "" } = texts;
  if (verdict === "" && outcome === "" && note === "") return [];
  if (finding === "" || words === "") throw new InputError("bad-cell", place, "has a review and no id of a finding or no key of its words: it was not written by rapporteur");
  const decided = oneOf(verdict, reviewVerdictSchema.options, "verdict", place);
  if (decided === "corrected") oneOf(outcome, [...CHOICES.keys()], "corrected outcome", place);
  const correction = decided === "corrected" ? CHOICES.get(outcome.toLowerCase()) : {};
  const entry: ReviewEntry = { finding, words, claimWords: claimWords === "" ? null : claimWords, seen: oneOf(seen, outcomeSchema.options, "outcome seen", place), verdict: decided, ...correction };
  return [{ ...entry, ...(note === "" ? {} : { note }), ...(by === "" ? {} : { by }) }];
}

function oneOf<Value extends string>(text: string, accepted: readonly Value[], what: string, place: string): Value {
  const known = accepted.find((value) => value === text.toLowerCase());
  if (known === undefined) throw new InputError("bad-cell", place, `has ${text === "" ? `no ${what}` : `the ${what} «${text}»`}; accepted are ${accepted.join(", ")}`);
  return known;
}
