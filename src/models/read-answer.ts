import { modelAnswerSchema, NO_RELATION, type ModelAnswer } from "../schema/model-answer.js";

/** An answer that holds: a label of ours with words that stand in the claim, or that the claim says nothing of the matter. */
export type ReadAnswer = (ModelAnswer & { readonly relation: Exclude<ModelAnswer["relation"], typeof NO_RELATION> }) | typeof NO_RELATION;

/** What stands around the answer of a model that cannot be bound to a schema. */
const THOUGHT_ENDS = "</think>";
const FENCE = /^```(?:json)?|```$/g;

/**
 * Reads what a model answered. Only a label of the closed list and words that stand letter by letter in the claim are taken.
 *
 * @param answer the model's text, which nobody has to trust
 * @param claim the text that it was asked about
 * @returns null for an answer that does not hold
 * @example readAnswer('{"relation":"none","covers":"part","quote":""}', "The law was adopted.") // "none"
 */
export function readAnswer(answer: unknown, claim: string): ReadAnswer | null {
  const found = modelAnswerSchema.safeParse(parse(answer));
  if (!found.success) return null;
  const { relation, covers, quote } = found.data;
  if (relation === NO_RELATION) return NO_RELATION;
  const words = plain(quote);
  return words.length > 0 && plain(claim).includes(words) ? { relation, covers, quote: words } : null;
}

function parse(answer: unknown): unknown {
  if (typeof answer !== "string") return null;
  try {
    return JSON.parse(unwrapped(answer));
  } catch {
    return null;
  }
}

/** Models think aloud first, or put JSON into a fence: what is inside is the answer. */
function unwrapped(answer: string): string {
  const thought = answer.trimStart().startsWith("<think>") ? answer.lastIndexOf(THOUGHT_ENDS) : -1;
  return answer
    .slice(thought === -1 ? 0 : thought + THOUGHT_ENDS.length)
    .trim()
    .replace(FENCE, "");
}

/** Runs of white space count as one blank; nothing else is forgiven. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
