import table from "../../data/confidence.json" with { type: "json" };
import type { Outcome } from "../schema/verdict.js";

/** Outcomes of one kind on labelled documents. */
export interface Band {
  /** How often such an outcome is right at least (lower bound); null where too few were seen. */
  readonly confidence: number | null;
  /** Whether it can be relied on. */
  readonly reliable: boolean;
}

const { bands } = table as { bands: Readonly<Record<string, Band>> };

/** Outcomes are counted together in so many steps of certainty. */
export const STEPS = 4;

/**
 * The name of the outcomes that are counted together with this one: those of its kind that are about as certain.
 *
 * @param certainty 0 to 1; null where nothing tells it
 * @example bandOf("matched", 0.6) // "matched|2"
 */
export function bandOf(outcome: Outcome, certainty: number | null): string {
  return certainty === null ? outcome : `${outcome}|${Math.min(STEPS - 1, Math.floor(certainty * STEPS))}`;
}

/** How often outcomes of this kind were right on labelled documents, and whether that is enough to rely on them. */
export function confidenceOf(outcome: Outcome, certainty: number | null): Band {
  return bands[bandOf(outcome, certainty)] ?? { confidence: null, reliable: false };
}
