import type { Assertion } from "../../schema/assertion.js";

/**
 * What stands before an assertion in its sentence and in the one before.
 *
 * @example textBefore({ ...finding, context: "The Committee asked whether it would ratify.", text: "it would ratify." }) // "The Committee asked whether "
 */
export function textBefore({ context = "", text }: Pick<Assertion, "context" | "text">): string {
  const at = context.indexOf(text);
  return at === -1 ? "" : context.slice(0, at);
}
