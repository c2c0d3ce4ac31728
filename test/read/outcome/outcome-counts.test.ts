import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { completePositions } from "../../../src/document/outcome-positions.js";
import { decode } from "../../../src/read/decode.js";
import { readOutcomeReport, type ListedRecommendation } from "../../../src/read/outcome/outcome-report.js";

const outcomes = fileURLToPath(new URL("../../../../shared/documents/upr-outcomes/", import.meta.url));
const present = existsSync(outcomes);
if (!present) console.warn(`\n*** NOT COUNTED AGAINST REAL OUTCOME REPORTS: missing ${outcomes} ***\n`);

/**
 * Twenty reports drawn by a seeded generator, whose conclusions were read and counted by hand, from the text and not from what the
 * reader made of it: for each paragraph the numbers under it, and the requests (a number has several where States ask for
 * different things under it).
 */
const COUNTED: Readonly<Record<string, Readonly<Record<string, readonly [numbers: number, requests: number, positions: string]>>>> = {
  angola2014: { "134": [192, 192, "supported"], "135": [34, 34, "pending"] },
  benin2008: { "56": [34, 34, "pending"] },
  bosniaandherzegovina2010: { "90": [125, 125, "pending"] },
  china2009: { "114": [42, 56, "supported"], "115": [3, 4, "noted"], "116": [4, 5, "pending"] },
  colombia2009: { "87": [65, 97, "supported"], "89": [2, 4, "pending"] },
  cuba2009: { "130": [60, 66, "supported"], "131": [17, 27, "pending"] },
  democraticpeoplesrepublicofkorea2010: { "90": [117, 117, "pending"], "91": [50, 50, "noted"] },
  ghana2012: { "123": [23, 23, "supported"], "124": [9, 9, "implemented"], "125": [91, 91, "being-implemented"], "126": [25, 25, "noted"] },
  iraq2010: { "81": [135, 135, "supported"], "82": [14, 14, "pending"], "83": [27, 27, "noted"] },
  israel2009: { "100": [54, 135, "pending"] },
  liberia2011: { "77": [72, 72, "supported"], "78": [41, 41, "pending"] },
  peru2008: { "52": [20, 32, "pending"] },
  peru2012: { "116": [113, 113, "supported"], "117": [5, 5, "implemented"], "118": [2, 2, "being-implemented"], "119": [9, 15, "pending"] },
  saintvincentandthegrenadines2011: { "76": [33, 33, "supported"], "77": [16, 16, "being-implemented"], "78": [26, 27, "pending"], "79": [17, 20, "noted"] },
  sanmarino2010: { "70": [11, 11, "supported"], "71": [32, 32, "pending"], "72": [13, 16, "noted"] },
  slovakia2009: { "89": [91, 119, "pending"] },
  southafrica2008: { "67": [22, 24, "pending"] },
  turkey2010: { "100": [87, 87, "supported"], "101": [8, 8, "being-implemented"], "102": [39, 39, "pending"], "103": [9, 9, "noted"], "105": [9, 9, "noted"] },
  uzbekistan2009: { "104": [31, 33, "supported"], "105": [12, 26, "pending"], "106": [27, 50, "being-implemented"] },
  yemen2009: { "91": [109, 116, "being-implemented 10, supported 106"], "93": [21, 22, "pending"], "94": [12, 15, "noted"] },
};

describe.skipIf(!present)("outcome reports counted by hand", () => {
  test.each(Object.entries(COUNTED))("%s", (name, counted) => {
    const { text } = decode(readFileSync(`${outcomes}${name}.txt`), name);
    const recommendations = completePositions(readOutcomeReport(text));
    const paragraphs = new Set(recommendations.map(({ paragraph }) => paragraph));
    expect(Object.fromEntries([...paragraphs].map((paragraph) => [paragraph, countUnder(recommendations, paragraph)]))).toEqual(counted);
    expect(recommendations.filter(({ part }) => part.states.length === 0).length).toBe(0);
  });
});

function countUnder(recommendations: readonly ListedRecommendation[], paragraph: string | null): readonly [number, number, string] {
  const under = recommendations.filter((recommendation) => recommendation.paragraph === paragraph);
  const positions = [...new Set(under.map(({ position }) => String(position)))].sort();
  const told =
    positions.length === 1
      ? positions[0]!
      : positions.map((position) => `${position} ${under.filter((recommendation) => recommendation.position === position).length}`).join(", ");
  return [new Set(under.map(({ number }) => number)).size, under.length, told];
}
