import { asksToSecureOn } from "../knowledge/words/asking-of.js";
import type { Finding } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";

/** The fields of a finding that tell whether it names an end. */
export type AskedFields = Pick<Finding, "act" | "number" | "asks" | "openEnded"> & Partial<Pick<Finding, "text">>;

/**
 * Whether an item of a list of recommendations asks to go on, or for effort, and names no end: any work in its matter answers it.
 *
 * @example asksWithoutEnd({ act: "recommendation", number: "1", asks: "continuing", text: "Continue to promote sport" }) // true
 */
export function asksWithoutEnd({ act, number, asks, openEnded, text = "" }: AskedFields): boolean {
  if (act !== "recommendation" || !number) return false;
  return openEnded === true || (asks === "continuing" && !asksToSecureOn(wordsOf(text)));
}
