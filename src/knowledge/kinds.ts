import table from "../../data/kinds.json" with { type: "json" };
import type { DocumentKind } from "../schema/document.js";

const kinds = (table as { kinds: { kind: DocumentKind; cues: string[] }[] }).kinds.map(({ kind, cues }) => ({ kind, cues: cues.map((cue) => cue.replace(" .. ", " ").toLowerCase()) }));

/**
 * The kind of document that its opening words tell, or null.
 *
 * @param opening title and first paragraphs
 * @example kindOfOpening("Compilation on Barbados") // "compilation"
 */
export function kindOfOpening(opening: string): DocumentKind | null {
  const plain = opening.toLowerCase().replace(/\s+/g, " ");
  return kinds.find(({ cues }) => cues.some((cue) => plain.includes(cue)))?.kind ?? null;
}
