import { expect, test } from "vitest";
import { readUhri } from "../../src/read/uhri/uhri.js";
import { emptyUhriSummary } from "../../src/read/uhri/uhri-summary.js";
import { madeUhriStream } from "../support/made-uhri.js";

/** As large as the export of OHCHR (November 2025: about 360 MB). */
const BYTES = 360 * 1000 * 1000;
/** Far below the file's size; the ids of half a million records take the most of it. */
const MOST_HEAP = 250 * 1000 * 1000;
const asked = process.env["RAPPORTEUR_LARGE"] !== undefined;

test.skipIf(!asked)("an export of 360 MB is read in bounded memory (RAPPORTEUR_LARGE=1)", { timeout: 600_000 }, async () => {
  const summary = emptyUhriSummary();
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  let count = 0;
  for await (const finding of readUhri(madeUhriStream(BYTES), { summary })) {
    if (++count % 5000 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
    if (finding.text === "") throw new Error(finding.id);
  }
  console.log(`${count} findings of ${summary.records} records; at most ${Math.round(most / 1e6)} MB of heap`);
  expect(count).toBe(summary.findings);
  expect(summary.records).toBe(summary.findings + summary.dropped);
  expect(most).toBeLessThan(MOST_HEAP);
});
