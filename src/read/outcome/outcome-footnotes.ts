import type { Numbering } from "./outcome-leads.js";

/** «4 The recommendation as read during the interactive dialogue: …»: how nearly all of them begin. */
const OF_RECOMMENDATION = /^\s*\d{1,2}\s+(?:the\s+)?(?:text\s+of\s+the\s+)?(?:original(?:ly)?\s+)?(?:recommendations?|wording)\b/i;
const NUMBERED = /^\s*\d{1,2}\s+(?=["“«]?\p{Lu})/u;
/** The end of a sentence or of the quotation in it. */
const ENDED = /[.;:”"»]\s*$/;
/** What ends a quotation that a page broke: «… the population” (Ecuador);» */
const REST_OF_QUOTATION = /^[^“”"]{0,400}”/;

/** Where in a footnote the reading of a list stands: in none, in one between two recommendations, or in one that broke into one. */
export type FootnoteState = "none" | "between" | "inside";

/**
 * Tells whether a line that begins no recommendation belongs to a footnote at the foot of a page: what was first said in the
 * room, or why the State answered as it did.
 *
 * @param text the line
 * @param numbering how the list is numbered, and whether the recommendation before has come to its end
 * @param before where the line before stood
 * @example footnoteAfter("4 The recommendation as read during the dialogue: “Enact …”.", numbering, "none") // "between"
 */
export function footnoteAfter(
  text: string,
  { style, closed }: Pick<Numbering, "style" | "closed">,
  before: { readonly state: FootnoteState; readonly text: string },
): FootnoteState {
  const begins = OF_RECOMMENDATION.test(text) || (closed && style === "dotted" && NUMBERED.test(text));
  if (begins) return closed || before.state === "between" ? "between" : "inside";
  if (before.state === "between") return "between";
  if (before.state === "inside" && !ENDED.test(before.text)) return "inside";
  return closed && REST_OF_QUOTATION.test(text) ? "between" : "none";
}
