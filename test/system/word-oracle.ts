/**
 * LibreOffice as oracle for Word's numbering: makes a small Word file whose numbers stand nowhere in it, lets LibreOffice print
 * it, and reads both with the library. Fails where numbers, words or notes differ.
 *
 *   tsx test/system/word-oracle.ts FOLDER
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import { abstractList, docx, list, note, noteReference, p, run, style, table } from "../support/docx.js";
import { convert } from "../support/soffice.js";

const PARAGRAPHS = 1;
const CHAPTERS = 2;

/** Chapters «I.», «A.»; paragraphs «1.», «(a)», «(i)»; a list that begins anew inside a paragraph. */
const numbering = [
  abstractList(0, [
    ["decimal", "%1."],
    ["lowerLetter", "(%2)"],
    ["lowerRoman", "(%3)"],
  ]),
  abstractList(1, [
    ["upperRoman", "%1."],
    ["upperLetter", "%2."],
  ]),
  list(PARAGRAPHS, 0),
  list(CHAPTERS, 1),
].join("");

const SENTENCES = [
  "The council of the island keeps a register of all wells, and every village may read it on any day of the week.",
  "The elders were concerned that many villages still draw their water from the river, far below the hill.",
  "They recommended that the council lay pipes to all schools of the island before the end of the year.",
];
/** On a page nothing but its look tells a table from text: only its words are compared. */
const TABLE = [
  ["Village", "Wells", "Roads"],
  ["Upper", "twelve", "four"],
];
const long = (from: number) => [0, 1, 2].map((at) => SENTENCES[(from + at) % 3]!).join(" ");
const change = (kind: "ins" | "del", id: number, content: string) =>
  `<w:${kind} w:id="${id}" w:author="Elder" w:date="2020-01-01T00:00:00Z">${content}</w:${kind}>`;
const marked = (kind: "ins" | "del", id: number) => `<w:rPr>${change(kind, id, "")}</w:rPr>`;
const deleted = (words: string) => `<w:r><w:delText xml:space="preserve">${words}</w:delText></w:r>`;
const paragraph = (content: string, level = 0, properties = "") => p(content, { list: [PARAGRAPHS, level], properties });
const heading = (words: string, level: number) => p(words, { style: `heading${level + 1}`, list: [CHAPTERS, level] });

function wordFile(): Uint8Array {
  const body = [
    p("Report of the council of wells"),
    heading("Wells", 0),
    heading("Deep wells", 1),
    paragraph(run(long(0)) + noteReference("endnote", 2)),
    paragraph("The council shall:"),
    paragraph("Open the register, and in particular:", 1),
    paragraph("Its first page;", 2),
    paragraph("Its last page;", 2),
    paragraph("Keep it dry;", 1),
    paragraph(change("ins", 1, run("Copy it once a year.")), 1, marked("ins", 2)),
    heading("Shallow wells", 1),
    paragraph(
      `${run("The council ")}${change("ins", 3, run("of elders "))}${change("del", 4, deleted("of youth "))}${run("meets in the hall of the island on the first day of each month.")}${noteReference("endnote", 3)}`,
    ),
    paragraph(change("del", 5, deleted("This paragraph is gone, and its number with it.")), 0, marked("del", 6)),
    paragraph("Villages that have no well shall:"),
    paragraph("Dig one;", 1),
    paragraph("Ask the elders where.", 1),
    heading("Roads", 0),
    paragraph("In the year before, the villages had wells and roads as follows:"),
    table(TABLE).replace(
      "<w:tbl>",
      '<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>',
    ),
    ...Array.from({ length: 14 }, (_, i) => paragraph(i === 9 ? run(long(i)) + noteReference("endnote", 7) : long(i))),
    p("Notes", { style: "heading1" }),
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/><w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr></w:sectPr>',
  ].join("");
  const styles = style("heading1", "heading 1", "", "<w:b/>") + style("heading2", "heading 2", "", "<w:b/>");
  const endnotes = note("endnote", 2, "See CAT/C/BRB/CO/1, para. 4.") + note("endnote", 3, "Ibid., para. 5.") + note("endnote", 7, "A/HRC/38/12, para. 7.");
  /** LibreOffice prints deleted words too, unless the file says that changes are shown as accepted. */
  const settings = '<w:revisionView w:insDel="0" w:formatting="0"/>';
  return docx({ body, styles, numbering, endnotes, settings });
}

/** What must be the same: chapters, paragraphs with their numbers and notes, and that the table's words stand in the text in their order. */
function shown({ text, paragraphs, sections, notes }: UnDocument): string[] {
  const titles = sections.flatMap(({ number, title }) => (number === null ? [] : [`${number}. ${title}`]));
  const numbered = paragraphs.flatMap(({ number, cut, marks }) =>
    number === null ? [] : [`${number} [${marks.map(({ label }) => label).join(",")}] ${cut.text}`],
  );
  const cells = TABLE.flat().join("\\s+");
  return [
    ...titles,
    ...numbered,
    ...notes.map(({ label, text: words }) => `note ${label}: ${words}`),
    `the table is ${new RegExp(cells).test(text) ? "whole" : "not whole"}`,
  ];
}

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: tsx test/system/word-oracle.ts FOLDER");
mkdirSync(folder, { recursive: true });
const file = join(folder, "wells.docx");
const bytes = wordFile();
writeFileSync(file, bytes);
const about = { state: "BRB" };
const ours = shown(await read(bytes, { name: "wells.docx", about }));
const printed = shown(await read(convert(file, "pdf", folder), { name: "wells.pdf", about }));
const differing = Array.from({ length: Math.max(ours.length, printed.length) }, (_, i) => [ours[i] ?? "nothing", printed[i] ?? "nothing"] as const).filter(
  ([one, other]) => one !== other,
);
if (differing.length > 0)
  throw new Error(
    differing
      .slice(0, 5)
      .map(([one, other]) => `Word file:   ${one}\nLibreOffice: ${other}`)
      .join("\n"),
  );
/** Were nothing read on either side, nothing would differ: this is what stands in the file. */
const counts = [4, 19, 3, 1].join(" ");
const found = [/^[IVX]+\. |^[A-Z]\. /, /^\d/, /^note /, /^the table is whole$/].map((kind) => ours.filter((line) => kind.test(line)).length).join(" ");
if (found !== counts) throw new Error(`chapters, paragraphs, notes, tables: ${found}, expected ${counts}\n${ours.join("\n")}`);
console.log(`${ours.length} lines are the same; chapters, paragraphs, notes, tables: ${counts}`);
