import scalesTable from "../../../data/scales.json" with { type: "json" };
import type { Word } from "../../text/words.js";

const things = new Map(Object.entries((scalesTable as unknown as { things: Readonly<Record<string, readonly string[]>> }).things));

/**
 * Whether a word is the very thing whose state a shared scale tells: of «the strategy was commended, and efforts to end poverty», the
 * strategy is what stands on the scale of plans.
 *
 * @param scale name of the shared scale; null for a matter's own
 */
export function isScaledThing(scale: string | null, { form }: Word): boolean {
  return scale !== null && (things.get(scale)?.includes(form) ?? false);
}
