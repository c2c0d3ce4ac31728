import * as z from "zod/mini";
import { claimSchema, findingSchema } from "./assertion.js";
import { baselineSchema } from "./baseline.js";
import { documentBytesSchema, documentHeadSchema, roleSchema } from "./document.js";
import { acrossSchema, adviceSchema, inconsistencySchema, querySchema, relationSchema } from "./inconsistency.js";
import { modelAdviceSchema } from "./model-advice.js";
import { promiseSchema } from "./promise.js";
import { reviewSchema } from "./review.js";
import { SCHEMA_VERSION } from "./version.js";
import { candidateSchema, documentOutcomeSchema, evidenceSchema, howSchema, outcomeSchema } from "./verdict.js";

export const reportDocumentSchema = z.object({
  id: z.string(),
  role: roleSchema,
  ...documentHeadSchema.shape,
  paragraphs: z.int(),
  words: z.int(),
  ...documentBytesSchema.shape,
});

/** A finding with what became of it. */
export const judgedFindingSchema = z.object({
  ...findingSchema.shape,
  outcome: outcomeSchema,
  /** Of a match: agreed, conceded, reported-done; else null. */
  how: z.nullable(howSchema),
  /** How often outcomes of this kind were right on labelled documents (lower bound over outcomes and over States), null below ten. */
  confidence: z.nullable(z.number()),
  needsReview: z.boolean(),
  /** How clearly a claim document speaks to the finding's matter, 0 to 1. */
  speaking: z.optional(z.number()),
  /** The share of the signs that such an outcome is right which speak for this one, 0 to 1; null for contradictions and answers in part. */
  certainty: z.optional(z.nullable(z.number())),
  evidence: z.array(evidenceSchema),
  candidates: z.array(candidateSchema),
  byDocument: z.array(documentOutcomeSchema),
  /** Why the caller keeps it out of the exit status; absent where it counts. */
  suppressed: z.optional(z.string()),
  /** What a reviewer decided of the outcome: stands beside it and never takes its place. */
  review: z.optional(reviewSchema),
  /** What models said of it, where they were asked (`consult`); never part of the outcome. */
  advice: z.optional(z.array(modelAdviceSchema)),
});

/** What the findings make of a claim: one contradicts it, one bears on it, none touches it. */
export const standingSchema = z.enum(["contradicted", "touched", "untouched"]);

/** A claim with the findings that it is evidence for, and what they make of it; the sentences beside it in `more` are touched too. */
export const judgedClaimSchema = z.object({
  ...claimSchema.shape,
  findings: z.array(z.string()),
  standing: z.optional(standingSchema),
  /** Of those findings, the ones that contradict it; absent where none does. */
  contradictedBy: z.optional(z.array(z.string())),
});

export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(["info", "warning", "error"]),
  document: z.nullable(z.string()),
  message: z.string(),
});

const counts = z.record(z.string(), z.int());

export const summarySchema = z.object({
  findings: z.int(),
  claims: z.int(),
  outcomes: counts,
  how: counts,
  needsReview: z.int(),
  byAct: z.record(z.string(), counts),
  byTopic: z.record(z.string(), counts),
  inconsistencies: z.int(),
  /** Claims by what the findings make of them. */
  standings: z.optional(counts),
  /** Promises of earlier documents by what later ones say of them; absent where there is no later one. */
  promises: z.optional(counts),
  /** Findings by the verdict of their reviewer; absent where nothing was reviewed. */
  reviews: z.optional(counts),
  /** Inconsistencies likewise. */
  inconsistencyReviews: z.optional(counts),
});

/** What `check` returns and `--format json` prints. */
export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  generator: z.object({ name: z.literal("rapporteur"), version: z.string(), knowledge: z.string() }),
  options: z.record(z.string(), z.unknown()),
  documents: z.array(reportDocumentSchema),
  findings: z.array(judgedFindingSchema),
  claims: z.array(judgedClaimSchema),
  inconsistencies: z.array(inconsistencySchema),
  /** What became of promises of earlier documents; absent where no dated document of the State is later than another. */
  promises: z.optional(z.array(promiseSchema)),
  /** Hints to the author, unless `advice: false`; they decide nothing. */
  advice: z.optional(z.array(adviceSchema)),
  /** Of an audit: what an editor may ask about. */
  queries: z.optional(z.array(querySchema)),
  /** Of an audit that gives all: every relation that was computed, and how the documents stand to each other. */
  relations: z.optional(z.array(relationSchema)),
  across: z.optional(z.array(acrossSchema)),
  diagnostics: z.array(diagnosticSchema),
  /** What is new, settled and unchanged since an earlier report; absent where none was given. */
  baseline: z.optional(baselineSchema),
  summary: summarySchema,
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;
export type JudgedFinding = z.infer<typeof judgedFindingSchema>;
export type JudgedClaim = z.infer<typeof judgedClaimSchema>;
export type Standing = z.infer<typeof standingSchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Summary = z.infer<typeof summarySchema>;
export type Report = z.infer<typeof reportSchema>;
