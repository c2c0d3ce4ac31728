import type { JudgedFinding } from "../schema/report.js";
import type { Outcome, Relation } from "../schema/verdict.js";

/** How outputs for people name an outcome: never a bare «matched», and silence is «not found», never «not implemented». */
export function outcomeWords({ outcome, how }: Pick<JudgedFinding, "outcome" | "how">): string {
  if (outcome === "contradicted") return "contradicted";
  if (outcome === "partial") return "answered in part";
  if (outcome === "unaddressed") return "not found in this document";
  return how === "conceded" ? "conceded by the State" : how === "reported-done" ? "reported as done" : "agreed";
}

/** How they name an outcome of many findings: the three ways of a match together. */
export function outcomeGroupWords(outcome: Outcome): string {
  return outcome === "matched" ? "agreed, conceded or reported as done" : outcomeWords({ outcome, how: null });
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  contradicts: "contradicts",
  confirms: "confirms",
  fulfils: "reports as done",
  progresses: "goes part of the way",
};

/** How outputs for people name a relation. */
export function relationWords(relation: Relation): string {
  return RELATIONS[relation];
}
