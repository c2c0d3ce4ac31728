import { linesOf } from "./lines.js";

/** Which line of the text an offset stands in, from 1. */
export function lineFinder(text: string): (offset: number) => number {
  const starts = linesOf(text).map((line) => line.start);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
