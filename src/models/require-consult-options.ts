import { refuseUnknown } from "../knowledge/refuse-unknown.js";
import { InputError } from "../schema/error.js";
import { requireModel } from "./require-model.js";
import { requireValues } from "./require-values.js";

const LIMITS = { proposals: "list", passages: "count", maxCalls: "calls", concurrency: "count", cache: "cache", onProgress: "function" } as const;

/**
 * Whom to ask, and how much: at least one model, and limits that can be.
 *
 * @throws {InputError} `bad-option`
 * @example requireConsultOptions({ ask: endpoint({ url: "http://localhost:11434/v1", model: "a-model" }) })
 */
export function requireConsultOptions(given: unknown): void {
  refuseUnknown(given, ["ask", "entail", ...Object.keys(LIMITS)], "consult");
  const { ask, entail } = Object(given) as Record<string, unknown>;
  if (ask === undefined && entail === undefined) throw new InputError("bad-option", "consult", "a model is needed, as ask or as entail");
  if (ask !== undefined) requireModel(ask, "consult, ask", "ask", "endpoint");
  if (entail !== undefined) requireModel(entail, "consult, entail", "entail", "localNli");
  requireValues(given as object, LIMITS, "consult");
}
