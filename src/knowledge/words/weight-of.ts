import table from "../../../data/frequencies.json" with { type: "json" };

const { paragraphs, counts } = table as { paragraphs: number; counts: Record<string, number> };
const weights = new Map(Object.entries(counts).map(([term, count]) => [term, weightOfCount(count)]));
/** A term that the table leaves out stood in fewer paragraphs than the least count kept. */
const RARE = weightOfCount(4);

/**
 * How telling a term is: its inverse document frequency over the paragraphs of the UPR outcome reports. High for rare terms, near
 * 0 for one that stands everywhere; the same whatever document is at hand.
 *
 * @param term a stem, `@concept` or `#matter`
 */
export function weightOf(term: string): number {
  return weights.get(term) ?? RARE;
}

function weightOfCount(count: number): number {
  return Math.log(1 + (paragraphs - count + 0.5) / (count + 0.5));
}
