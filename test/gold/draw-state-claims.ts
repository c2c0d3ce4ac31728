/**
 * Draws forty sentences that States said of themselves in the UPR outcome reports, for a reader who labels act, stage and polarity
 * (test/gold/state-claims.json). Prints them with file and place; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-state-claims.ts > FILE
 */
import { draw, seeded } from "./seeded.js";
import { stateSentences } from "./state-sentences.js";

const COUNT = 40;

/** A drawn sentence; `place` counts the sentences of its file from 1. */
export interface DrawnSentence {
  readonly file: string;
  readonly place: number;
  readonly text: string;
}

/** The drawn sentences, one of a report, the same for the same seed. */
export function drawnStateClaims(seed = 20261129): DrawnSentence[] {
  const random = seeded(seed);
  const byFile = new Map<string, DrawnSentence[]>();
  for (const { file, text } of stateSentences()) {
    const before = byFile.get(file) ?? [];
    byFile.set(file, [...before, { file, place: before.length + 1, text }]);
  }
  return draw([...byFile.keys()], COUNT, random).map((file) => draw(byFile.get(file)!, 1, random)[0]!);
}

if (process.argv[1]?.endsWith("draw-state-claims.ts")) for (const { file, place, text } of drawnStateClaims()) console.log(`${file} ${place}| ${text}`);
