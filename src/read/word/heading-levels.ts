import type { LabelledParagraph } from "./label.js";

/** A heading without style or number stands below these. */
const BELOW_NUMBERS = 4;

/**
 * The level of each heading: by its style; else by the kind of its label («I.» 1, «A.» 2, «1.» 3); else below every style in
 * use. An unnumbered heading stands below the numbered ones of its own style, as UN documents print them.
 *
 * @param headings indexes of the headings among the paragraphs
 */
export function headingLevels(units: readonly LabelledParagraph[], headings: readonly number[]): ReadonlyMap<number, number> {
  const styled = headings.flatMap((at) => units[at]!.paragraph.heading ?? []);
  const numberedStyles = new Set(headings.flatMap((at) => (units[at]!.label.kind === "none" ? [] : (units[at]!.paragraph.heading ?? []))));
  const lowest = styled.reduce((most, level) => Math.max(most, level + 1), BELOW_NUMBERS);
  return new Map(headings.map((at) => [at, levelOf(units[at]!, numberedStyles, lowest)]));
}

function levelOf({ paragraph, label }: LabelledParagraph, numberedStyles: ReadonlySet<number>, lowest: number): number {
  if (paragraph.role === "title") return 1;
  if (paragraph.heading !== null) return paragraph.heading + (label.kind === "none" && numberedStyles.has(paragraph.heading) ? 1 : 0);
  if (label.kind === "section") return /^[IVXLC]+$/.test(label.value!) ? 1 : 2;
  if (label.kind === "number" || label.kind === "part") return 2 + label.value!.split(".").length;
  return lowest;
}
