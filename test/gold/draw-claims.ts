/**
 * Draws the claim paragraphs that are labelled by hand: 15 of each of Kazakhstan's four documents, 30 of Barbados and of Brunei.
 * Prints them with their sentences numbered from 1, for the reader who labels; the repository keeps labels, not text.
 *
 *   npx tsx test/gold/draw-claims.ts > FILE
 */
import { readFileSync } from "node:fs";
import { read } from "../../src/document/read-document.js";
import { splitSentences } from "../../src/text/sentences.js";
import { draw, seeded } from "./seeded.js";

const SAMPLES: readonly [code: string, path: string, count: number][] = [
  ["N19", "seeds/000_41d84227a9109d9f.txt", 15],
  ["R22", "seeds/001_3f1ad22dfd4380e1.txt", 15],
  ["H24", "seeds/003_ca5aaecb3b2fa636.txt", 15],
  ["K21", "seeds/004_877deedb22a1ac1f.txt", 15],
  ["B18N", "documents/A_HRC_WG.6_29_BRB_1.txt", 30],
  ["D19N", "documents/A_HRC_WG.6_33_BRN_1.txt", 30],
];
const random = seeded(20261121);
const drawn = [];
for (const [code, path, count] of SAMPLES) {
  const document = await read(readFileSync(`../shared/${path}`), { name: code });
  const long = document.paragraphs.filter(({ cut }) => cut.text.length > 80);
  for (const paragraph of draw(long, count, random))
    drawn.push({
      document: code,
      paragraph: paragraph.number ?? `L${paragraph.line}`,
      sentences: splitSentences(paragraph.cut.text, paragraph.breaks).map(([start, end], i) => ({
        sentence: i + 1,
        text: paragraph.cut.text.slice(start, end),
      })),
    });
}
console.log(JSON.stringify(drawn, null, 1));
