import table from "../../../data/kinds.json" with { type: "json" };
import type { DocumentKind } from "../../schema/document.js";
import { LETTERS } from "../../text/whole-words.js";

interface Kind {
  readonly kind: DocumentKind;
  readonly titles: readonly RegExp[];
  readonly cues: readonly RegExp[];
}

/** How much may stand where a cue has « .. »: the name of a mandate and of its holder. */
const GAP = "[^]{0,240}?";

const kinds = (table as { kinds: { kind: DocumentKind; titles: string[]; cues: string[] }[] }).kinds.map(({ kind, titles, cues }): Kind => ({
  kind,
  titles: titles.map(patternOf),
  cues: cues.map(patternOf),
}));

function patternOf(cue: string): RegExp {
  const parts = cue.split(" .. ").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![${LETTERS}])${parts.join(`\\s${GAP}`)}`, "iu");
}

/**
 * The kind of document that its title tells, or null.
 *
 * @param title what stands before the text, and its first headings
 * @example kindOfTitle("Compilation on Barbados") // "compilation"
 */
export function kindOfTitle(title: string): DocumentKind | null {
  const plain = title.replace(/\s+/g, " ");
  return kinds.find(({ titles }) => titles.some((pattern) => pattern.test(plain)))?.kind ?? null;
}

/**
 * The kind of document that its first paragraphs tell, or null: what is said first decides.
 *
 * @example kindOfOpening("The Committee considered the third periodic report of Barbados.") // "concluding-observations"
 */
export function kindOfOpening(paragraphs: string): DocumentKind | null {
  const plain = paragraphs.replace(/\s+/g, " ");
  const found = kinds.map(({ kind, cues }) => ({ kind, at: Math.min(...cues.map((pattern) => placeOf(plain, pattern))) }));
  const first = found.reduce((best, other) => (other.at < best.at ? other : best));
  return first.at === Infinity ? null : first.kind;
}

function placeOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at === -1 ? Infinity : at;
}
