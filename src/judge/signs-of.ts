import type { Clearness } from "../knowledge/confidence-of.js";
import type { Evidence } from "../schema/verdict.js";

/** Ids of the rules by which a claim tells of a plan or of work under way. */
export const PLANNING: ReadonlySet<string> = new Set(["plan-under-way", "planned-better-state"]);

/**
 * Two signs of how sure an outcome is, which `confidenceOf` needs: `planned`, whether the best evidence is a plan or work under way and
 * nothing is reported as done; `alone`, whether exactly one paragraph settles the finding.
 *
 * @param evidence of the document that decides, best first
 * @example signsOf([{ rule: "plan-under-way", relation: "progresses", covers: "part" }]) // { planned: true, alone: false }
 */
export function signsOf(evidence: readonly Pick<Evidence, "rule" | "relation" | "covers">[]): Pick<Clearness, "planned" | "alone"> {
  const best = evidence[0];
  return {
    planned: best !== undefined && PLANNING.has(best.rule) && evidence.every(({ relation }) => relation !== "fulfils"),
    alone: evidence.filter(({ covers, relation }) => covers === "whole" && (relation === "fulfils" || relation === "confirms")).length === 1,
  };
}
