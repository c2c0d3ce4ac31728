import { readFileSync, readdirSync } from "node:fs";
import { decode } from "../../src/read/decode.js";
import { splitSentences } from "../../src/text/sentences.js";

const SOURCE = "../shared/documents/upr-outcomes";
/** Where the State under review speaks in an outcome report, and where the others begin. */
const BEGINS = /Presentation by the State under review/i;
const ENDS = /Interactive dialogue and responses|Interactive dialogue/i;
const SHORTEST = 60;

/** One sentence of a State under review, with the file it stands in. */
export interface StateSentence {
  readonly file: string;
  readonly text: string;
}

/** What States said of themselves in the UPR outcome reports: the sentences of the part headed «Presentation by the State under review». */
export function stateSentences(): StateSentence[] {
  return readdirSync(SOURCE)
    .sort()
    .flatMap((file) => {
      const lines = decode(readFileSync(`${SOURCE}/${file}`), file).text.split(/\r\n|\n|\r/);
      const from = lines.findIndex((line, i) => BEGINS.test(line) && line.length < 120 && !/\.\.\.|\d+\s*[–-]\s*\d+\s+\d+$/.test(line) && i > 20);
      const to = lines.findIndex((line, i) => i > from && ENDS.test(line) && line.length < 120);
      if (from === -1 || to === -1) return [];
      const paragraphs = lines.slice(from + 1, to).map((line) => line.replace(/\s+/g, " ").trim());
      return paragraphs
        .flatMap((paragraph) => splitSentences(paragraph).map(([start, end]) => ({ file, text: paragraph.slice(start, end) })))
        .filter(({ text }) => text.length >= SHORTEST);
    });
}
