import { XMLSerializer } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { read } from "../../../src/document/read-document.js";
import { readThematicList } from "../../../src/read/thematic/thematic-list.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { attributeOf, parseXml, type XmlElement } from "../../../src/read/word/xml.js";
import { fillMatrix } from "../../../src/report/word/fill-matrix.js";
import type { Report } from "../../../src/schema/report.js";
import { docx, p, table } from "../../support/docx.js";
import { numbered } from "../../support/documents.js";
import { matrix, type MatrixRow } from "../../support/matrix.js";
import { partOf } from "../../support/word-comments.js";

const NAME = "list.docx";
const REPORT = numbered(
  "In 2016 Barbados ratified the Second Optional Protocol to the International Covenant on Civil and Political Rights.",
  "The death penalty was abolished for all crimes by law in 2016.",
  "A plan for clean water in all schools is being drafted by the Ministry of Education.",
);
const rows: MatrixRow[] = [
  {
    recommendation:
      "125.1 Ratify the Second Optional Protocol to the International Covenant on Civil and Political Rights (Chile);\nSource of Position: A/HRC/99/1/Add.1 – Para. 3",
    position: "Supported",
    themes: "Death penalty",
  },
  { recommendation: "125.2 Recognise the competence of the Committee on Enforced Disappearances (Peru);", position: "Noted", themes: "Treaties" },
  { recommendation: "125.3 Abolish the death penalty (Togo).", position: "Supported", themes: "Death penalty", last: "Done in 2016." },
];
const groups = new Map([
  ["Death penalty", rows.slice(0, 2)],
  ["Others", rows.slice(2)],
]);
const withColumn = matrix("UPR of Barbados (2nd Cycle – 20th session)", groups, "assessment");
const withGoals = matrix("UPR of Barbados (2nd Cycle – 20th session)", groups, "goals");

async function filledFrom(bytes: Uint8Array, text = REPORT): Promise<{ report: Report; filled: Awaited<ReturnType<typeof fillMatrix>> }> {
  const claims = [await read(new TextEncoder().encode(text), { name: "report.txt", about: { state: "BRB", date: "2018", kind: "national-report" } })];
  const report = check({ claims, findings: readThematicList(bytes, NAME).findings });
  return { report, filled: await fillMatrix(bytes, report, NAME) };
}
/** The words of each row's cells. */
const cellsOf = (bytes: Uint8Array) =>
  elementsOf(rootOf(bytes), "tr").map((row) =>
    elementsOf(row, "tc").map((cell) =>
      elementsOf(cell, "p")
        .map((each) => each.textContent)
        .join("\n"),
    ),
  );
const rootOf = (bytes: Uint8Array) => parseXml(unzip(bytes, NAME).get("word/document.xml")!, NAME).documentElement!;
const elementsOf = (root: XmlElement, name: string) => [...root.getElementsByTagName(`w:${name}`)];

/** Canonical XML of the main part, each row's last cell emptied where `emptied` says so. */
function canonical(bytes: Uint8Array, emptied: (row: number) => boolean, change: (root: XmlElement) => void = () => undefined): string {
  const root = rootOf(bytes);
  elementsOf(root, "tr").forEach((row, at) => {
    const cell = elementsOf(row, "tc").at(-1)!;
    if (emptied(at)) while (cell.lastChild !== null) cell.removeChild(cell.lastChild);
  });
  change(root);
  return new XMLSerializer().serializeToString(root);
}

describe("the layout with a column to be filled", () => {
  test("outcome in words, then the State's words with their paragraph; «not found in this document» where none", async () => {
    const { filled, report } = await filledFrom(withColumn);
    const cells = cellsOf(filled.bytes).map((row) => row.at(-1)!);
    expect(report.findings.map(({ outcome, how }) => how ?? outcome)).toEqual(["reported-done", "unaddressed", "reported-done"]);
    expect(cells[2]).toMatch(/^Reported as done(?: \(needs review\))?\nPara\. 1: «In 2016 Barbados ratified the Second Optional Protocol[^»]*»/);
    expect(cells[3]).toMatch(/^Not found in this document\b/);
    expect(filled).toMatchObject({ filled: ["125.1", "125.2"], kept: ["125.3"], columnAdded: false });
  });

  test("a cell that holds text is left alone, and all else is as it was", async () => {
    const { filled } = await filledFrom(withColumn);
    expect(cellsOf(filled.bytes)[5]!.at(-1)).toBe("Done in 2016.");
    const isFilled = (row: number) => row === 2 || row === 3;
    expect(canonical(filled.bytes, isFilled)).toBe(canonical(withColumn, isFilled));
    expect(canonical(filled.bytes, () => false)).not.toBe(canonical(withColumn, () => false));
    for (const [name, content] of unzip(withColumn, NAME)) if (name !== "word/document.xml") expect(unzip(filled.bytes, NAME).get(name)).toEqual(content);
  });

  test("the words look like the cell they stand in", async () => {
    const xml = partOf((await filledFrom(withColumn)).filled.bytes);
    expect(xml).toMatch(/<w:r><w:rPr><w:rFonts [^>]*\/><w:sz w:val="16"\/><\/w:rPr><w:t xml:space="preserve">Not found/);
  });

  test("filled again it is left alone whole", async () => {
    const { filled } = await filledFrom(withColumn);
    const again = await filledFrom(filled.bytes);
    expect(again.filled).toMatchObject({ filled: [], kept: ["125.1", "125.2", "125.3"] });
    expect(again.filled.bytes).toBe(filled.bytes);
  });

  test("cells as bare as can be", async () => {
    const row = (last: string) =>
      `<w:tr>${["1.1 Abolish the death penalty (Togo)", "Noted", "Death penalty"].map((words) => `<w:tc>${p(words)}</w:tc>`).join("")}${last}</w:tr>`;
    const heading = `<w:tr>${["Recommendation", "Position", "Themes", "Assessment"].map((words) => `<w:tc>${p(words)}</w:tc>`).join("")}</w:tr>`;
    for (const last of ["<w:tc><w:p/></w:tc>", '<w:tc><w:tcPr/><w:p w:rsidR="1" /><w:p/></w:tc>', "<w:tc><w:p><w:r/></w:p></w:tc>"]) {
      const bytes = docx({ body: `<w:tbl>${heading}${row(last)}</w:tbl>` });
      expect(cellsOf((await filledFrom(bytes)).filled.bytes)[1]!.at(-1)).toMatch(/^Reported as done/);
    }
  });

  test("hostile words of a report are shown, not obeyed", async () => {
    const { filled } = await filledFrom(withColumn, REPORT.replace("In 2016 Barbados ratified", "In 2016 <w:p/> & \u202eBarbados\u0007 ratified"));
    expect(cellsOf(filled.bytes)[2]!.at(-1)).toContain("In 2016 <w:p/> & \ufffdBarbados\ufffd ratified");
  });
});

describe("the layout with the goals in its place", () => {
  test("gets a column with its heading; every recommendation is filled", async () => {
    const { filled } = await filledFrom(withGoals);
    const cells = cellsOf(filled.bytes);
    expect(filled).toMatchObject({ filled: ["125.1", "125.2", "125.3"], kept: [], columnAdded: true });
    expect(cells.map((row) => row.length)).toEqual([5, 1, 5, 5, 1, 5]);
    expect(cells[0]!.at(-1)).toBe("Assessment/comments on level of implementation");
    expect(cells[2]!.at(-1)).toMatch(/^Reported as done/);
    expect(cells[3]!.at(-1)).toMatch(/^Not found in this document\b/);
    expect(readThematicList(filled.bytes, NAME).rows.every(({ filled: words }) => words !== null)).toBe(true);
  });

  test("without the new cells, and but for widths, it is as it was; the table is no wider", async () => {
    const { filled } = await filledFrom(withGoals);
    const plain = (root: XmlElement) => {
      for (const element of [...elementsOf(root, "tcW"), ...elementsOf(root, "gridCol")]) element.removeAttribute("w:w");
      for (const element of elementsOf(root, "gridSpan")) element.removeAttribute("w:val");
    };
    const withoutNew = (root: XmlElement) => {
      for (const row of elementsOf(root, "tr")) if (elementsOf(row, "tc").length > 1) row.removeChild(elementsOf(row, "tc").at(-1)!);
      elementsOf(root, "tblGrid")[0]!.removeChild(elementsOf(root, "gridCol").at(-1)!);
      plain(root);
    };
    expect(canonical(filled.bytes, () => false, withoutNew)).toBe(canonical(withGoals, () => false, plain));
    const widths = (name: string, from: XmlElement) => elementsOf(from, name).map((element) => Number(attributeOf(element, "w")));
    const sum = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0);
    const root = rootOf(filled.bytes);
    expect([sum(widths("gridCol", root)), sum(widths("tcW", elementsOf(root, "tr")[2]!))]).toEqual([14000, 14000]);
    expect(elementsOf(root, "gridSpan").map((span) => attributeOf(span, "val"))).toEqual(["5", "5"]);
  });

  test("rows without properties, a row of one cell without a span", async () => {
    const bytes = docx({
      body: table([
        ["Recommendation", "Position", "Themes"],
        ["Theme: Death penalty"],
        ["1.1 Abolish the death penalty (Togo)", "Noted", "Death penalty"],
      ]).replaceAll("<w:tcPr/>", ""),
    });
    const { filled } = await filledFrom(bytes);
    expect(cellsOf(filled.bytes).map((row) => row.length)).toEqual([4, 1, 4]);
    expect(partOf(filled.bytes)).toContain('<w:tcPr><w:gridSpan w:val="4"/></w:tcPr>');
  });
});

test("a report of other findings is refused", async () => {
  const { report } = await filledFrom(withColumn);
  await expect(fillMatrix(withColumn, report, "other.docx")).rejects.toMatchObject({ name: "InputError", code: "other-report" });
});
test("a Word file without such a table is refused", async () => {
  const { report } = await filledFrom(withColumn);
  await expect(fillMatrix(docx({ body: p("1. Nothing.") }), report, NAME)).rejects.toMatchObject({ code: "bad-shape" });
});
