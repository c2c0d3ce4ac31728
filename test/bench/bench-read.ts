/**
 * How reading grows with the text: one made document of numbered paragraphs in the formats, from 0.18 to 20 MB. Prints
 * milliseconds for each size, and how much longer a megabyte of the largest takes than one of the smallest from 1 MB on.
 *
 *   npm run bench:read
 */
import { cpus } from "node:os";
import { read } from "../../src/document/read-document.js";
import { abstractList, docx, list, note, noteReference, p, run } from "../support/docx.js";

const SIZES = [0.18, 1, 5, 20];
const WORDS =
  "The Committee was concerned that the council of the island keeps no register of the wells in the villages of the north, and recommended in 2017 that it open one (arts. 2 and 7).";
const PARAGRAPH = `${WORDS} ${WORDS}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Lines of a text of so many megabytes, by the number of the paragraph. */
function lines(megabytes: number, line: (n: number) => string): string {
  const parts: string[] = [];
  for (let n = 1, length = 0; length < megabytes * 1e6; n++) {
    parts.push(line(n));
    length += parts[n - 1]!.length;
  }
  return parts.join("");
}

const wrapped = `${PARAGRAPH.replace(/(.{60,80}) /g, "$1\n")}`;
const makers: Readonly<Record<string, { readonly name: string; readonly most: number; make(megabytes: number): Uint8Array }>> = {
  "text, a line each": { name: "a.txt", most: 20, make: (size) => bytesOf(lines(size, (n) => `${n}. ${PARAGRAPH}\n\n`)) },
  "text, wrapped, with notes": {
    name: "a.txt",
    most: 20,
    make: (size) =>
      bytesOf(
        `${lines(size * 0.9, (n) => `${n}. ${wrapped}${n < 1000 ? n : ""}\n\n`)}Notes\n${lines(size * 0.1, (n) => `${n} See A/HRC/28/10, para. ${n}.\n`)}`,
      ),
  },
  "text without numbers": { name: "a.txt", most: 20, make: (size) => bytesOf(lines(size, (n) => `${PARAGRAPH} ${n} wells.\n\n`)) },
  "text converted from Word": {
    name: "a.txt",
    most: 20,
    make: (size) => bytesOf(`\tI.\tWells\n${lines(size, (n) => `${n}.\t${PARAGRAPH}[endnoteRef:${n}] [${n}: See A/HRC/28/10, para. ${n}.]\n`)}`),
  },
  HTML: { name: "a.html", most: 20, make: (size) => bytesOf(`<html><body>${lines(size * 0.97, (n) => `<p>${n}. ${PARAGRAPH}</p>\n`)}</body></html>`) },
  "HTML, a single line": {
    name: "a.html",
    most: 20,
    make: (size) => bytesOf(`<html><body>${lines(size * 0.99, (n) => `${PARAGRAPH} ${n} wells. `)}</body></html>`),
  },
  "Word, of its XML": { name: "a.docx", most: 5, make: wordFile },
};

function wordFile(megabytes: number): Uint8Array {
  const notes: string[] = [];
  const body = lines(megabytes, (n) => {
    notes.push(note("endnote", n + 1, `See A/HRC/28/10, para. ${n}.`));
    return p(run(PARAGRAPH) + noteReference("endnote", n + 1), { list: [1, 0] });
  });
  return docx({ body, numbering: abstractList(0, [["decimal", "%1."]]) + list(1, 0), endnotes: notes.join("") });
}

console.log(`${"format".padEnd(28)}${SIZES.map((size) => `${size} MB`.padStart(12)).join("")}   growth`);
for (const [format, { name, most, make }] of Object.entries(makers)) {
  await read(make(0.05), { name });
  const times: (number | null)[] = [];
  for (const size of SIZES) {
    if (size > most) {
      times.push(null);
      continue;
    }
    const bytes = make(size);
    const runs: number[] = [];
    for (let i = 0; i < (size < 1 ? 5 : 1); i++) {
      const start = performance.now();
      await read(bytes, { name });
      runs.push(performance.now() - start);
    }
    times.push(runs.sort((a, b) => a - b)[runs.length >> 1]!);
  }
  const last = times.findLastIndex((time) => time !== null);
  const growth = times[last]! / SIZES[last]! / times[1]!;
  console.log(`${format.padEnd(28)}${times.map((time) => (time === null ? "–" : `${Math.round(time)} ms`).padStart(12)).join("")}   ${growth.toFixed(2)}`);
}
console.log(
  `growth: time for a megabyte of the largest by that of the 1 MB text. Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model ?? "unknown"}`,
);
