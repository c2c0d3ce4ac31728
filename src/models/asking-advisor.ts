import { NO_RELATION } from "../schema/model-answer.js";
import type { Advisor, Passage } from "./advisor.js";
import type { Ask } from "./model.js";
import { PROMPT_VERSION, questionOf } from "./question.js";
import { readAnswer } from "./read-answer.js";

/** A model that answers questions, as an advisor. */
export function askingAdvisor(ask: Ask): Advisor {
  const question = ({ finding, claim, dates }: Passage) => questionOf(finding, claim, dates);
  return {
    model: ask.model,
    promptVersion: PROMPT_VERSION,
    partsOf: (passage) => ["ask", ask.model, PROMPT_VERSION, question(passage).user],
    ask: (passage) => ask.ask(question(passage)),
    read: (answer, { claim }) => {
      const read = readAnswer(answer, claim.text);
      if (read === null) return "refused";
      return read === NO_RELATION ? "none" : { ...read, score: 1 };
    },
  };
}
