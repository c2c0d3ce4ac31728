import type { JudgedClaim, JudgedFinding } from "../../schema/report.js";
import { outcomeWords } from "../outcome-words.js";
import { reviewWords } from "../reviews/review-words.js";
import { capitalised } from "../capitalised.js";

/**
 * Below this precision of its kind (lower bound, as measured) an outcome is worded as perhaps one. Chosen when kinds were counted by closeness to
 * the threshold: of sixty cells that were read then, six of twelve answers below it were wrong or arguable, of 22 above it five were arguable
 * and none wrong. As counted since, all answers in part lie above it.
 */
const SURE = 0.5;

/**
 * The first line of a cell: what the State's reports say of a recommendation. An answer in part says of what kind it is, since
 * that tells an author more; what a reviewer decided takes its place.
 *
 * @param status of the claim that speaks to it best
 * @example assessmentWords(finding, "done") // "Reported as done, in part or wholly (needs review)"
 */
export function assessmentWords(finding: JudgedFinding, status: JudgedClaim["status"]): string {
  const { review, needsReview } = finding;
  if (review !== undefined) return `${capitalised(reviewWords(review))} (the machine said: ${outcomeWords(finding)})`;
  return `${capitalised(`${isSure(finding) ? "" : "perhaps "}${answerWords(finding, status)}`)}${needsReview ? " (needs review)" : ""}`;
}

/** What every passage reports as done is said plainly, however little its words share with what was asked. */
function isSure({ confidence, evidence }: JudgedFinding): boolean {
  return (confidence ?? 0) >= SURE || (evidence.length > 0 && evidence.every(({ relation }) => relation === "fulfils"));
}

function answerWords(finding: JudgedFinding, status: JudgedClaim["status"]): string {
  if (finding.outcome !== "partial") return outcomeWords(finding);
  if (finding.evidence[0]?.relation === "fulfils") return "reported as done, in part or wholly";
  return `${outcomeWords(finding)}${status === "planned" || status === "under-way" ? ": planned or under way" : ""}`;
}
