import table from "../../data/thresholds.json" with { type: "json" };
import type { Finding } from "../schema/assertion.js";
import { breadth } from "./matters/narrower-than.js";

/** Kinds of findings with a threshold of their own: an item of a list of recommendations, another recommendation, a concern, and what is stated or praised, of a broad matter («in general») or of particular ones alone. */
export const FINDING_KINDS = ["listed", "recommendation", "concern", "stated-in-general", "stated"] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

const { thresholds } = table as { thresholds: Readonly<Record<FindingKind, number>> };

/** The fields of a finding that tell its kind. */
export type KindFields = Pick<Finding, "act" | "number" | "matters">;

/** The kind that a finding is of. */
export function kindOfFinding({ act, number, matters = [] }: KindFields): FindingKind {
  if (act === "recommendation") return number ? "listed" : "recommendation";
  if (act === "concern") return "concern";
  return matters.some((matter) => breadth.has(matter)) ? "stated-in-general" : "stated";
}

/**
 * The score from which on a document is taken to speak to a finding. A State answers the recommendations that it was given, and seldom
 * repeats what others found or praised: the same closeness says more of the one than of the other. But what is praised in general is
 * answered by any particular of it. Five numbers, chosen on labelled outcomes (`data/thresholds.json` has date, data, and what they are
 * worth on a State left out).
 */
export function thresholdFor(finding: KindFields): number {
  return thresholds[kindOfFinding(finding)];
}
