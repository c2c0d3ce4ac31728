import { InputError } from "../../schema/error.js";
import { givenWords } from "../../schema/given-words.js";
import type { JudgedFinding } from "../../schema/report.js";
import type { How, Outcome } from "../../schema/verdict.js";
import { outcomeThatStands } from "./outcome-that-stands.js";

/**
 * The outcome that stands when the reviewer has spoken: the corrected one, none where it was rejected, else the machine's. As others call it:
 * what they give is looked at first, which the pages that we make ourselves need not carry.
 *
 * @throws {InputError} `bad-option` for what is no finding of a report
 * @example standingOutcome({ outcome: "contradicted", how: null, review: { verdict: "rejected" } }) // null
 */
export function standingOutcome(finding: Pick<JudgedFinding, "outcome" | "how" | "review">): { outcome: Outcome; how: How | null } | null {
  if (typeof Object(finding).outcome === "string") return outcomeThatStands(finding);
  throw new InputError("bad-option", "standingOutcome", `a finding of a report is needed; given is ${givenWords(finding)}`);
}
