import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import { abstractList, bold, docx, list, p, run, style, table } from "../support/docx.js";
import { HEAD, HEADINGS, PARAGRAPHS, PARTS } from "../support/observations.js";

/** How a format with structure sets the document: its headings, numbered paragraphs, and limbs of two levels. */
interface Setting {
  readonly heading: (words: string) => string;
  readonly paragraph: (n: number, words: string) => string;
  readonly limb: (words: string, level: number) => string;
  readonly head?: string;
}

const numbering = [
  abstractList(0, [
    ["decimal", "%1."],
    ["lowerLetter", "(%2)"],
    ["lowerRoman", "(%3)"],
  ]) + list(1, 0),
  abstractList(1, [["upperLetter", "%1."]]) + list(2, 1),
  abstractList(2, [
    ["lowerLetter", "(%1)"],
    ["lowerRoman", "(%2)"],
  ]) + list(3, 2),
].join("");
const styles = style("H1G", "_ H_1_G") + style("H23G", "_ H_2/3_G") + style("Heading1", "heading 1") + style("Heading2", "heading 2");
const letter = /^([A-Z])\.\s+(.*)$/;
const label = /^\([a-z]+\)\s+/;
const unlabelled = (words: string) => words.replace(label, "");
const isLettered = (words: string) => letter.test(words);
const title = (words: string) => words.replace(letter, "$2");
/** Word's «(a)» are kept apart for each paragraph by a list of their own, here by the level above. */
const wordHead =
  table(HEAD.slice(0, 6).map((line) => [line])) +
  HEAD.slice(6)
    .map((line) => p(line))
    .join("");

const wordSettings: Readonly<Record<string, Setting>> = {
  "numbers and letters counted by Word, styles of the United Nations": {
    heading: (words) => (isLettered(words) ? p(words.replace(letter, "\t$1.\t$2"), { style: "H1G" }) : p(`\t\t${words}`, { style: "H23G" })),
    paragraph: (_, words) => p(words, { list: [1, 0] }),
    limb: (words, level) => p(unlabelled(words), { list: [1, level] }),
  },
  "everything typed, headings bold": {
    heading: (words) => p(bold(words)),
    paragraph: (n, words) => p(`${n}.\t${words}`),
    limb: (words) => p(`\t${words.replace(label, (found) => `${found.trim()}\t`)}`),
  },
  "headings counted by Word, bold without style": {
    heading: (words) => (isLettered(words) ? p(bold(title(words)), { list: [2, 0] }) : p(bold(words))),
    paragraph: (_, words) => p(words, { list: [1, 0] }),
    limb: (words) => p(words),
  },
  "Word's own heading styles, typed numbers": {
    heading: (words) => p(words, { style: isLettered(words) ? "Heading1" : "Heading2" }),
    paragraph: (n, words) => p(`${n}. ${words}`),
    limb: (words) => p(words),
  },
  "in content controls": {
    heading: (words) => `<w:sdt><w:sdtContent>${p(words, { style: isLettered(words) ? "Heading1" : "Heading2" })}</w:sdtContent></w:sdt>`,
    paragraph: (_, words) => `<w:sdt><w:sdtPr/><w:sdtContent>${p(words, { list: [1, 0] })}</w:sdtContent></w:sdt>`,
    limb: (words, level) => `<w:customXml><w:sdt><w:sdtContent>${p(unlabelled(words), { list: [1, level] })}</w:sdtContent></w:sdt></w:customXml>`,
  },
  "words torn into runs": {
    heading: (words) =>
      p(
        words
          .split(" ")
          .map((word, i) => run((i > 0 ? " " : "") + word, "<w:b/>"))
          .join(""),
      ),
    paragraph: (n, words) => p(`${run(String(n))}${run(".")}${run("\t")}${[...words].map((character) => run(character)).join("")}`),
    limb: (words) =>
      p(
        words
          .split(/(?=[)(])/)
          .map((piece) => run(piece))
          .join(""),
      ),
  },
};

const htmlSettings: Readonly<Record<string, Setting>> = {
  "headings and paragraphs": {
    heading: (words) => `<h${isLettered(words) ? 2 : 3}>${words}</h2>`,
    paragraph: (n, words) => `<p>${n}. ${words}</p>`,
    limb: (words) => `<p>${words}</p>`,
  },
  "bold paragraphs, words glued to numbers": {
    heading: (words) => `<p><b>${words}</b></p>`,
    paragraph: (n, words) => `<p>${n}.${words}</p>`,
    limb: (words) => `<p style="margin-left:2em">${words}</p>`,
  },
  "no-break spaces and spans, as saved from Word": {
    heading: (words) => `<p class="H1G"><span><b>&nbsp;&nbsp; ${words.replace(letter, "$1.&nbsp;&nbsp;&nbsp;<span>$2</span>")}</b></span></p>`,
    paragraph: (n, words) =>
      `<p class="SingleTxtG"><span>${n}.<span>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span><span>${words.replace("Committee", "<span>Committee</span>")}</span></p>`,
    limb: (words) => `<p class="SingleTxtG"><span>${words.replace(label, (found) => `${found.trim()}<span>&nbsp;&nbsp; </span>`)}</span></p>`,
  },
  "line breaks alone": {
    heading: (words) => `<br><br><b>${words}</b><br><br>`,
    paragraph: (n, words) => `${n}. ${words}<br><br>`,
    limb: (words) => `${words}<br>`,
  },
};

describe("the same document in Word", () => {
  test.each(Object.entries(wordSettings))("%s", async (_, setting) => {
    expectWhole(await read(docx({ body: wordHead + set(setting), numbering, styles }), { name: "observations.docx" }));
  });
});

describe("the same document in HTML", () => {
  test.each(Object.entries(htmlSettings))("%s", async (_, setting) => {
    const head = HEAD.map((line) => `<p>${line}</p>`).join("");
    expectWhole(await read(new TextEncoder().encode(`<html><body><div>${head}${set(setting)}</div></body></html>`), { name: "observations.html" }));
  });
});

test("the same document in Markdown", async () => {
  const setting: Setting = {
    heading: (words) => `${isLettered(words) ? "##" : "###"} ${words}\n\n`,
    paragraph: (n, words) => `${n}. ${words}\n\n`,
    limb: (words) => `${words}\n\n`,
  };
  expectWhole(await read(new TextEncoder().encode(`${HEAD.join("\n\n")}\n\n${set(setting)}`), { name: "observations.md" }));
});

function set({ heading, paragraph, limb }: Setting): string {
  let n = 0;
  return PARTS.map((part) =>
    "heading" in part ? heading(part.heading) : paragraph(++n, part.words) + part.limbs.map((words) => limb(words, /^\([iv]+\)/.test(words) ? 2 : 1)).join(""),
  ).join("");
}

function expectWhole(document: UnDocument): void {
  const { paragraphs, sections } = document;
  expect(paragraphs.map(({ number, cut, breaks }) => ({ number, words: cut.text, limbs: breaks.length }))).toEqual(
    PARAGRAPHS.map((expected, i) => ({ number: String(i + 1), ...expected })),
  );
  expect(
    sections.map(
      ({ number, title: words, parent }) => (parent === null ? "" : `${sections[parent]!.number}. > `) + (number === null ? "" : `${number}. `) + words,
    ),
  ).toEqual(HEADINGS);
  expect(document).toMatchObject({ kind: "concluding-observations", state: "BRB", symbol: "CCPR/C/BRB/CO/4", date: "2019-08-12", session: "126" });
}
