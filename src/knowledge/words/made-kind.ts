import table from "../../../data/made-things.json" with { type: "json" };
import { wordsOf } from "../../text/words.js";

const { kinds } = table as { kinds: { id: string; heads: string[] }[] };
const kindOfHead = new Map(kinds.flatMap(({ id, heads }) => heads.map((head) => [head, id] as const)));

/**
 * What kind of thing words name that a State makes: a law, a plan, a body, a tool, a project; the first noun of the table tells.
 *
 * @returns null where no such noun stands
 * @example madeKind("national plan against trafficking") // "plan"
 */
export function madeKind(text: string): string | null {
  for (const { form, lemma } of wordsOf(text)) {
    const kind = kindOfHead.get(form) ?? kindOfHead.get(lemma);
    if (kind !== undefined) return kind;
  }
  return null;
}
