// Compare: the whole story is in `compare-sides.ts`.
export { audit, check } from "./once-read.js";
export type { CheckOptions, Sides } from "./compare-sides.js";
export type { Audit } from "./audit/audit.js";

// Read documents, and see what is in them.
export { extractClaims, extractFindings, read } from "./once-read.js";
export type { OwnReader, ReadOptions } from "./document/read-document.js";
export { complete } from "./extract/fields/complete.js";
export { parseAssertions } from "./schema/parse-assertions.js";
export { parseSymbol } from "./document/symbol/parse-symbol.js";

// Show a report; files of every format are made by `rapporteur/report`.
export { toText, type TextOptions } from "./report/text/to-text.js";
export { toRows, type RowKind } from "./report/rows/to-rows.js";
export { display, type Displayed } from "./report/display.js";

// Rules, ours and yours.
export { rules } from "./judge/rules/index.js";
export { defineRule, type JudgedPair, type Reason, type Rule } from "./judge/rule.js";

// Tables.
export { extendMatters, type MatterTable } from "./knowledge/matters/extend-matters.js";
export { matters, type Matter, type MatterFile } from "./knowledge/matters/matters.js";
export { bodies, type Body } from "./knowledge/speakers/bodies.js";

// The one error of bad input.
export { InputError, type InputErrorCode } from "./schema/error.js";

// Schemas, and the types inferred from them.
export { assertionSchema, claimSchema, findingSchema, type Assertion, type Claim, type Finding } from "./schema/assertion.js";
export type { Quantity } from "./schema/quantity.js";
export type { Reading } from "./schema/reading.js";
export { documentSchema, type About, type DocumentKind, type Paragraph, type Section, type UnDocument } from "./schema/document.js";
export {
  adviceSchema,
  inconsistencySchema,
  type AcrossRelation,
  type Advice,
  type Inconsistency,
  type Query,
  type Relation as ComputedRelation,
} from "./schema/inconsistency.js";
export { modelAdviceSchema, type ModelAdvice, type Opinion } from "./schema/model-advice.js";
export { reportSchema, type JudgedFinding, type Report, type Summary } from "./schema/report.js";
export { baselineSchema, type Baseline } from "./schema/baseline.js";
export { reviewsSchema, type Review, type ReviewEntry, type Reviews } from "./schema/review.js";
export { sourceSchema, type Citation, type Source } from "./schema/source.js";
export { candidateSchema, evidenceSchema, type Candidate, type Evidence, type How, type Outcome, type Pair, type Relation } from "./schema/verdict.js";
