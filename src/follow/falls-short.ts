import table from "../../data/made-things.json" with { type: "json" };
import { compilePatterns } from "../knowledge/patterns/patterns.js";
import type { Claim } from "../schema/assertion.js";
import { once } from "../text/once.js";
import { wordsOf } from "../text/words.js";

const lists = table as unknown as Record<"hesitating" | "givingUp", string[]>;
const find = compilePatterns(["given-up", "weaker"] as const, (short) => lists[short === "weaker" ? "hesitating" : "givingUp"]);

/**
 * In which way a claim says less than that something will be done or has been done: it is given up, refused or put off, or only thought of.
 * Beside what is done or in force, what is thought of is another thing: «has ratified the treaty and is considering its protocol».
 *
 * @returns null for a claim that does not
 * @example fallsShort(claim) // "weaker" for «was considering ratifying …», "given-up" for «the bill had been rejected»
 */
export const fallsShort: (claim: Pick<Claim, "text" | "status">) => "given-up" | "weaker" | null = once(({ text, status }) => {
  const found = find(wordsOf(text)).map(({ row }) => row);
  if (found.includes("given-up")) return "given-up";
  return status === "done" || status === "in-force" ? null : (found[0] ?? null);
});
