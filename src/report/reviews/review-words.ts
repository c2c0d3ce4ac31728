import type { Review } from "../../schema/review.js";
import { outcomeWords } from "../outcome-words.js";

/**
 * A review in one line.
 *
 * @example reviewWords({ verdict: "corrected", outcome: "partial", by: "A. Author" }) // "corrected to answered in part by A. Author"
 */
export function reviewWords({ verdict, outcome, how, note, by }: Review): string {
  const decision = verdict === "corrected" && outcome !== undefined ? `corrected to ${outcomeWords({ outcome, how: how ?? null })}` : verdict;
  return `${decision}${by === undefined || by === "" ? "" : ` by ${by}`}${note === undefined || note === "" ? "" : `: ${note}`}`;
}
