import table from "../../data/made-things.json" with { type: "json" };
import { compilePatterns } from "../knowledge/patterns/patterns.js";
import type { Claim } from "../schema/assertion.js";
import { wordsOf } from "../text/words.js";

const lists = table as unknown as Record<"hesitating" | "givingUp", string[]>;
const find = compilePatterns(["given-up", "weaker"] as const, (short) => lists[short === "weaker" ? "hesitating" : "givingUp"]);

/**
 * In which way a claim says less than that something will be done or has been done: it is given up, refused or put off, or only thought of.
 *
 * @returns null for a claim that does not
 * @example fallsShort(claim) // "weaker" for «was considering ratifying …», "given-up" for «the bill had been rejected»
 */
export function fallsShort({ text }: Claim): "given-up" | "weaker" | null {
  const found = find(wordsOf(text)).map(({ row }) => row);
  return found.includes("given-up") ? "given-up" : (found[0] ?? null);
}
