import { firstWhere } from "../../text/first-where.js";
import { linesOf } from "./lines.js";

/** Which line of the text an offset stands in, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = linesOf(text).map((line) => line.start);
  return (offset) =>
    Math.max(
      1,
      firstWhere(starts, (start) => start > offset),
    );
}
