/**
 * One document in the formats in which people get it: a Word file of ours, the same file as LibreOffice saves it anew and as it
 * prints it, HTML and plain text. Writes them into the folder, reads them, and fails where numbers, words, limbs, headings or
 * notes differ from what stands in the document.
 *
 *   tsx test/system/reading-oracle.ts FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import { abstractList, docx, list, note, noteReference, p, run, style } from "../support/docx.js";
import { HEAD, HEADINGS, PARAGRAPHS, PARTS } from "../support/observations.js";
import { convert } from "../support/soffice.js";

/** Every third paragraph bears a note behind its first words. */
const NOTES = PARAGRAPHS.flatMap((_, i) => ((i + 1) % 3 === 0 ? [i + 1] : [])).map((paragraph, i) => ({
  paragraph,
  label: String(i + 1),
  words: `CCPR/C/BRB/CO/3, para. ${paragraph}.`,
}));
const labelAt = (paragraph: number) => NOTES.find((one) => one.paragraph === paragraph)?.label ?? null;
const isLettered = (words: string) => /^[A-Z]\. /.test(words);
const levelOf = (limb: string) => (/^\([iv]+\)/.test(limb) ? 2 : 1);

function set(
  heading: (words: string) => string,
  paragraph: (n: number, words: string, label: string | null) => string,
  limb: (words: string) => string,
): string {
  let n = 0;
  return PARTS.map((part) => ("heading" in part ? heading(part.heading) : paragraph(++n, part.words, labelAt(n)) + part.limbs.map(limb).join(""))).join("");
}

function wordFile(): Uint8Array {
  const numbering =
    abstractList(0, [
      ["decimal", "%1."],
      ["lowerLetter", "(%2)"],
      ["lowerRoman", "(%3)"],
    ]) + list(1, 0);
  const styles =
    style("Normal", "Normal", '<w:spacing w:after="120" w:line="240" w:lineRule="atLeast"/>', '<w:sz w:val="20"/>') +
    style("H1G", "_ H_1_G", '<w:keepNext/><w:spacing w:before="360" w:after="240"/>', '<w:b/><w:sz w:val="24"/>') +
    style("H23G", "_ H_2/3_G", '<w:keepNext/><w:spacing w:before="240" w:after="120"/>', '<w:b/><w:sz w:val="20"/>');
  const body = set(
    (words) => p(words, { style: isLettered(words) ? "H1G" : "H23G" }),
    (_, words, label) => p(run(words) + (label === null ? "" : noteReference("footnote", Number(label) + 1)), { list: [1, 0], style: "Normal" }),
    (words) => p(words.replace(/^\([a-z]+\) /, ""), { list: [1, levelOf(words)], style: "Normal" }),
  );
  /** Short pages: the text runs over several, and each has its own notes at its foot. */
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="2268" w:bottom="8134" w:left="2268"/></w:sectPr>';
  return docx({
    body: HEAD.map((line) => p(line)).join("") + body + page,
    numbering,
    styles,
    footnotes: NOTES.map(({ label, words }) => note("footnote", Number(label) + 1, words)).join(""),
  });
}

function htmlFile(): Uint8Array {
  const body = set(
    (words) => `<h${isLettered(words) ? 2 : 3}>${words}</h2>`,
    (n, words, label) => `<p>${n}.${words}${label === null ? "" : `<a href="#_ftn${label}" name="_ftnref${label}"><sup>[${label}]</sup></a>`}</p>`,
    (words) => `<p>${words}</p>`,
  );
  const notes = NOTES.map(
    ({ label, words }) => `<div id="ftn${label}"><p><a href="#_ftnref${label}" name="_ftn${label}">[${label}]</a> ${words}</p></div>`,
  ).join("");
  return new TextEncoder().encode(`<html><body>${HEAD.map((line) => `<p>${line}</p>`).join("")}${body}<hr>${notes}</body></html>`);
}

function textFile(): Uint8Array {
  const body = set(
    (words) => `${words}\n\n`,
    (n, words, label) => `${n}. ${words}${label ?? ""}\n\n`,
    (words) => `${words}\n\n`,
  );
  return new TextEncoder().encode(`${HEAD.join("\n")}\n\n${body}Notes\n\n${NOTES.map(({ label, words }) => `${label} ${words}\n`).join("")}`);
}

function shown({ paragraphs, sections, notes }: UnDocument): string[] {
  const numbered = paragraphs.map(
    ({ number, cut, breaks, marks }) => `${number} [${breaks.length}] {${marks.map(({ label }) => label).join(",")}} ${cut.text}`,
  );
  const titles = sections.map(
    ({ number, title, parent }) => (parent === null ? "" : `${sections[parent]!.number}. > `) + (number === null ? "" : `${number}. `) + title,
  );
  return [...titles, ...numbered, ...notes.map(({ label, text }) => `note ${label}: ${text}`)];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx test/system/reading-oracle.ts FOLDER");
mkdirSync(folder, { recursive: true });
const word = wordFile();
const path = join(folder, "observations.docx");
writeFileSync(path, word);
convert(path, "odt", folder);
const files: Readonly<Record<string, Uint8Array>> = {
  "observations.pdf": convert(path, "pdf", folder),
  "observations.html": htmlFile(),
  "observations.txt": textFile(),
  "saved-anew.docx": convert(join(folder, "observations.odt"), "docx:Office Open XML Text", folder),
  "observations.docx": word,
};
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
const expected = [
  ...HEADINGS,
  ...PARAGRAPHS.map(({ words, limbs }, i) => `${i + 1} [${limbs}] {${labelAt(i + 1) ?? ""}} ${words}`),
  ...NOTES.map(({ label, words }) => `note ${label}: ${words}`),
];
const faults: string[] = [];
for (const [name, bytes] of Object.entries(files)) {
  const lines = shown(await read(bytes, { name }));
  for (let i = 0; i < Math.max(lines.length, expected.length); i++)
    if (lines[i] !== expected[i]) faults.push(`${name}: ${lines[i] ?? "nothing"}\n  is: ${expected[i] ?? "nothing"}`);
}
if (faults.length > 0) throw new Error(faults.slice(0, 6).join("\n"));
console.log(`${Object.keys(files).length} files show the same ${expected.length} lines`);
