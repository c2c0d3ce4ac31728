import { mainSeries, type Candidate } from "./main-series.js";

/** So many more numbers must be found, before parts are believed. */
const GAIN = 3;

/**
 * Which paragraphs are numbered, where a part may count anew: in one series, or in one series for each part, if that finds
 * clearly more.
 *
 * @param candidates in the order of the document
 * @param beginsPart whether a heading stands right before the paragraph
 * @returns indexes of paragraphs, in order
 */
export function seriesOfParts(candidates: readonly Candidate[], beginsPart: (index: number) => boolean): number[] {
  const single = mainSeries(candidates);
  const parts: Candidate[][] = [[]];
  for (const candidate of candidates) {
    if (candidate.number === 1 && candidate.weight === 1 && parts.at(-1)!.length > 0 && beginsPart(candidate.index)) parts.push([]);
    parts.at(-1)!.push(candidate);
  }
  if (parts.length === 1) return single;
  const series = parts.flatMap((part) => mainSeries(part));
  return series.length >= single.length + GAIN ? series : single;
}
