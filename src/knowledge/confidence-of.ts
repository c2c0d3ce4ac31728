import table from "../../data/confidence.json" with { type: "json" };
import type { FindingAct } from "../schema/assertion.js";
import type { Outcome } from "../schema/verdict.js";

const { bands } = table as { bands: Record<string, { right: number; n: number }> };
/** Fewer outcomes of a kind say nothing of how often it is right. */
const FEWEST = 10;

/** The kind of outcome that is measured together: what it is, of what act, how clearly the document spoke to it (in fifths). */
export function bandOf(outcome: Outcome, act: FindingAct, speaking: number): string {
  const side = act === "concern" || act === "recommendation" ? "asking" : "stating";
  return `${outcome}|${side}|${Math.min(4, Math.floor(speaking * 5))}`;
}

/**
 * How often outcomes of this kind were right on the gold: the lower Wilson bound of the measured precision, null below ten.
 *
 * @param speaking how clearly the document spoke to the matter, 0 to 1
 */
export function confidenceOf(outcome: Outcome, act: FindingAct, speaking: number): number | null {
  const band = bands[bandOf(outcome, act, speaking)];
  return band === undefined || band.n < FEWEST ? null : Math.round(wilsonLower(band.right, band.n) * 1000) / 1000;
}

/** Wilson (1927), at 95 per cent. */
function wilsonLower(right: number, n: number): number {
  const z = 1.96;
  const share = right / n;
  const centre = share + (z * z) / (2 * n);
  return (centre - z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}
