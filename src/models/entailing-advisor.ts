import { entailmentSchema, type EntailmentWeights } from "../schema/entailment.js";
import type { Advisor, Passage, Verdict } from "./advisor.js";
import type { Entail } from "./model.js";

/** Below this a model of entailment is not sure: such models are trained on short sentences of another kind. */
const SURE = 0.8;

/**
 * A model of entailment, as an advisor: the claim is the premise, the finding the hypothesis.
 *
 * What entails a recommendation reports it as done; to contradict one means nothing, since it states no fact. What contradicts a
 * concern of an earlier year may have settled it, and is no contradiction.
 */
export function entailingAdvisor(entail: Entail): Advisor {
  const pair = ({ finding, claim }: Passage) => ({ premise: claim.text, hypothesis: finding.text });
  return {
    model: entail.model,
    promptVersion: null,
    partsOf: (passage) => ["entail", entail.model, pair(passage)],
    ask: (passage) => entail.entail(pair(passage)),
    read: (answer, passage) => {
      const weights = entailmentSchema.safeParse(answer);
      return weights.success ? verdictOf(weights.data, passage) : "refused";
    },
  };
}

function verdictOf({ entailment: entailed, contradiction }: EntailmentWeights, { finding, dates }: Passage): Verdict | "none" {
  const asks = finding.act === "recommendation";
  if (entailed >= SURE) return { relation: asks ? "fulfils" : "confirms", covers: "whole", quote: null, score: entailed };
  if (contradiction < SURE || asks) return "none";
  return { relation: isLater(dates) ? "fulfils" : "contradicts", covers: "whole", quote: null, score: contradiction };
}

function isLater({ finding, claim }: Passage["dates"]): boolean {
  return finding !== null && claim !== null && claim.slice(0, 4) > finding.slice(0, 4);
}
