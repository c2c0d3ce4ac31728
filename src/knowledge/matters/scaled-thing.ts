import scalesTable from "../../../data/scales.json" with { type: "json" };
import type { Word } from "../../text/words.js";

const things = new Map(Object.entries((scalesTable as unknown as { things: Readonly<Record<string, readonly string[]>> }).things));

/**
 * Whether a word names the kind of thing whose state a shared scale tells: a strategy stands on the scale of plans, what it is for does not.
 *
 * @param scale name of the shared scale; null for a matter's own
 * @example isScaledThing("plan", wordsOf("the strategy against poverty")[1]!) // true
 */
export function isScaledThing(scale: string | null, { form }: Word): boolean {
  return scale !== null && (things.get(scale)?.includes(form) ?? false);
}
