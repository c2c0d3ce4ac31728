import type { Claim } from "../schema/assertion.js";
import type { ModelAnswer, NO_RELATION } from "../schema/model-answer.js";
import type { JudgedFinding } from "../schema/report.js";

/** One finding, one claim that may bear on it, and the dates that they speak of, as far as known. */
export interface Passage {
  readonly finding: JudgedFinding;
  readonly claim: Claim;
  readonly dates: { readonly finding: string | null; readonly claim: string | null };
}

/** What a model makes of a passage. */
export interface Verdict {
  readonly relation: Exclude<ModelAnswer["relation"], typeof NO_RELATION>;
  readonly covers: ModelAnswer["covers"];
  readonly quote: string | null;
  readonly score: number;
}

/** A model, whatever its kind, as one that has a say on passages. */
export interface Advisor {
  readonly model: string;
  readonly promptVersion: string | null;
  /** What an answer depends on: it is kept under this. */
  readonly partsOf: (passage: Passage) => readonly unknown[];
  /** Asks the model; what it gives is kept as it came. */
  readonly ask: (passage: Passage) => Promise<unknown>;
  /** Reads what it gave: a verdict, none where the claim does not speak to the matter, or refused. */
  readonly read: (answer: unknown, passage: Passage) => Verdict | "none" | "refused";
}
