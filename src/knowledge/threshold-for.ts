import table from "../../data/thresholds.json" with { type: "json" };
import type { Finding } from "../schema/assertion.js";

/** Kinds of findings with a threshold of their own: an item of a list of recommendations, an ask, a concern, what is stated or praised. */
export const FINDING_KINDS = ["listed", "recommendation", "concern", "stated"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

const { thresholds } = table as { thresholds: Readonly<Record<FindingKind, number>> };

/** The kind that a finding is of. */
export function kindOfFinding({ act, number }: Pick<Finding, "act" | "number">): FindingKind {
  if (act === "recommendation") return number ? "listed" : "recommendation";
  return act === "concern" ? "concern" : "stated";
}

/**
 * From here on a document is taken to speak to a finding. A State answers the recommendations that it was given, and seldom says again
 * what others found or praised: the same closeness says more of the one than of the other. Four numbers, chosen on labelled outcomes
 * (`data/thresholds.json` has date, data, and what they are worth on a State left out).
 */
export function thresholdFor(finding: Pick<Finding, "act" | "number">): number {
  return thresholds[kindOfFinding(finding)];
}
