import table from "../../../data/laws.json" with { type: "json" };
import type { Law } from "../../schema/law.js";

/** Names under which the law that stands above all others goes: they are law's names without more. */
const { alone } = table as unknown as { readonly alone: readonly string[] };

/**
 * Whether a law named is the constitution of a country; a «Constitutional Law on Courts» is none.
 *
 * @example isConstitution({ name: "Constitution", number: null, year: null, article: "21", words: "article 21 of the Constitution" }) // true
 */
export function isConstitution({ name }: Law): boolean {
  const words = name.toLowerCase().split(/\P{L}+/u);
  return alone.some((head) => words.includes(head));
}
