import type { EntailmentWeights } from "../schema/entailment.js";

/** Two texts that a model of entailment weighs. */
export interface TextPair {
  readonly premise: string;
  readonly hypothesis: string;
}

/** A question in words, and the JSON Schema that the answer must fit. */
export interface Question {
  readonly system: string;
  readonly user: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A model that weighs pairs of texts. `model` names it in the report. */
export interface Entail {
  readonly model: string;
  readonly entail: (pair: TextPair) => Promise<EntailmentWeights>;
}

/** A model that answers questions in JSON. */
export interface Ask {
  readonly model: string;
  readonly ask: (question: Question) => Promise<string>;
}

/** A model that turns texts into vectors, one each. */
export interface Embed {
  readonly model: string;
  readonly embed: (texts: readonly string[]) => Promise<readonly (readonly number[])[]>;
}

/** Where answers are kept, so that the same question is put once: a `Map`, or `fileCache` of `rapporteur/node`. */
export interface AnswerCache {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, answer: unknown) => unknown;
}
