import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { abstractList, docx, list, note, noteReference, p, run, style } from "../support/docx.js";
import { pdf, pdfLines } from "../support/pdf.js";

/** One report in our own words: «^n» stands for the mark of note n. */
const TITLE = "Compilation on Barbados";
const PARAGRAPHS = [
  "The Committee against Torture noted that the council of the island keeps a register of all wells.^1 It was concerned that few villages may read it.",
  "The Committee recommended that Barbados open the register in 2019,^2 and that it: (a) Publish it; (b) Keep it dry.^3",
  "The Special Rapporteur stated that 1,000 wells were dry.",
  "The same Committee welcomed the law on wells, adopted in 2018.^4",
  "The Committee was concerned that girls fetch the water and miss school.",
  "The Committee urged Barbados to lay pipes to all schools of the island.",
];
const HEADINGS = new Map([
  [0, "I. Background"],
  [2, "II. Implementation of obligations"],
  [4, "A. Women"],
]);
const NOTES = ["See CAT/C/BRB/CO/1, para. 4.", "Ibid., para. 5.", "See A/HRC/38/12, para. 7.", "CAT/C/BRB/CO/1, para. 9."];

const files: Readonly<Record<string, Uint8Array>> = {
  "report.docx": wordFile(),
  "report.pdf": pdfFile(),
  "report.html": htmlFile(),
  "report.txt": textFile(),
  "report.md": markdownFile(),
};

describe("the same text gives the same document", () => {
  test.each(Object.keys(files))("%s", async (name) => {
    const document = await read(files[name]!, { name });
    expect(document.paragraphs.map(({ number, cut }) => [number, cut.text])).toEqual(PARAGRAPHS.map((words, i) => [String(i + 1), words.replace(/\^\d/g, "")]));
    expect(document.paragraphs.map(({ marks }) => marks.map(({ at, label }) => [label, at]))).toEqual(PARAGRAPHS.map(marksOf));
    expect(document.notes.map(({ label, text }) => [label, text])).toEqual(NOTES.map((words, i) => [String(i + 1), words]));
    expect(document.sections.map(({ number, title, level }) => `${"  ".repeat(level - 1)}${number}. ${title}`)).toEqual([
      "I. Background",
      "II. Implementation of obligations",
      "  A. Women",
    ]);
    expect(document.paragraphs.map(({ section }) => section)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(document.state).toBe("BRB");
    for (const { cut } of document.paragraphs)
      for (const { at, start, length } of cut.pieces)
        expect(document.text.slice(start, start + length).replace(/\s/g, " ")).toBe(cut.text.slice(at, at + length));
  });
});

function marksOf(words: string): [string, number][] {
  const found = [...words.matchAll(/\^(\d)/g)];
  return found.map((mark, i) => [mark[1]!, mark.index - i * 2]);
}

function withHeadings(heading: (words: string) => string, paragraph: (words: string, at: number) => string): string {
  return PARAGRAPHS.map((words, at) => (HEADINGS.has(at) ? heading(HEADINGS.get(at)!) : "") + paragraph(words, at)).join("");
}

function wordFile(): Uint8Array {
  const numbering = abstractList(0, [["decimal", "%1."]]) + list(1, 0) + abstractList(1, [["lowerLetter", "(%1)"]]) + list(2, 1);
  const styles = style("HCh", "_ H _Ch_G") + style("H1", "_ H_1_G");
  const runs = (words: string) =>
    words
      .split(/(\^\d)/)
      .map((piece) => (piece.startsWith("^") ? noteReference("endnote", Number(piece[1]) + 1) : run(piece)))
      .join("");
  const paragraph = (words: string) =>
    words
      .split(/ (?=\([ab]\))/)
      .map((part, i) => p(runs(part.replace(/^\([ab]\) /, "")), { list: i === 0 ? [1, 0] : [2, 0] }))
      .join("");
  const heading = (words: string) => p(`\t${words.replace(". ", ".\t")}`.replace(/^/, ""), { style: /^A/.test(words) ? "H1" : "HCh" });
  const endnotes = NOTES.map((words, i) => note("endnote", i + 2, words)).join("");
  return docx({
    body: p(TITLE) + withHeadings(heading, paragraph),
    numbering,
    styles,
    endnotes,
    settings: '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>',
  });
}

function pdfFile(): Uint8Array {
  const wrap = (words: string) => words.replace(/(.{60,80}?) /g, "$1\n").split("\n");
  const lines = withHeadings(
    (words) => `${words}\n`,
    (words, at) => `${wrap(`${at + 1}. ${words}`).join("\n")}\n`,
  )
    .trim()
    .split("\n");
  const notes = NOTES.map((words, i) => `^${i + 1} ${words}`);
  return pdf([pdfLines([TITLE, ...lines.slice(0, 8)]), pdfLines([...lines.slice(8), "Notes", ...notes])]);
}

function textFile(): Uint8Array {
  const lines = withHeadings(
    (words) => `${words}\n`,
    (words, at) => `${at + 1}. ${words.replaceAll("^", "")}\n`,
  );
  return bytes(`${TITLE}\n${lines}Notes\n${NOTES.map((words, i) => `${i + 1} ${words}`).join("\n")}\n`);
}

function htmlFile(): Uint8Array {
  const marked = (words: string) => words.replace(/\^(\d)/g, '<a href="#_edn$1" name="_ednref$1"><sup>[$1]</sup></a>');
  const notes = NOTES.map((words, i) => `<div id="edn${i + 1}"><p><a href="#_ednref${i + 1}" name="_edn${i + 1}">[${i + 1}]</a> ${words}</p></div>`);
  return bytes(
    `<html><body><p>${TITLE}</p>${withHeadings(
      (words) => `<h${/^A/.test(words) ? 2 : 1}>${words}</h1>`,
      (words, at) => `<p>${at + 1}.${marked(words)}</p>\n`,
    )}<hr>${notes.join("")}</body></html>`,
  );
}

function markdownFile(): Uint8Array {
  const notes = NOTES.map((words, i) => `[^${i + 1}]: ${words}\n`).join("");
  return bytes(
    `${TITLE}\n\n${withHeadings(
      (words) => `${/^A/.test(words) ? "##" : "#"} ${words}\n\n`,
      (words, at) => `${at + 1}. ${words.replace(/\^(\d)/g, "[^$1]")}\n\n`,
    )}${notes}`,
  );
}

function bytes(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
