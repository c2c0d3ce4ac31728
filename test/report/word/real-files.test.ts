import { XMLSerializer } from "@xmldom/xmldom";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { check } from "../../../src/check.js";
import { read } from "../../../src/document/read-document.js";
import { readThematicList } from "../../../src/read/thematic/thematic-list.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { parseXml, type XmlElement } from "../../../src/read/word/xml.js";
import { commentDraft } from "../../../src/report/word/comment-draft.js";
import { decisiveFirst } from "../../../src/report/decisive-evidence.js";
import { fillMatrix, type FilledMatrix } from "../../../src/report/word/fill-matrix.js";
import type { Report } from "../../../src/schema/report.js";
import { docx, p } from "../../support/docx.js";
import type { MatrixLayout } from "../../support/matrix.js";
import { outcomeMatrix } from "../../support/outcome-matrix.js";
import { shared } from "../../support/source-files.js";
import { canonicalBody, readComments } from "../../support/word-comments.js";

const OUTCOME = join(shared, "documents/A_HRC_28_10.txt");
const NATIONAL = join(shared, "seeds/000_41d84227a9109d9f.txt");
const COMPILATION = join(shared, "seeds/002_5b757398ddbd8038.txt");
const absent = [OUTCOME, NATIONAL, COMPILATION].filter((path) => !existsSync(path));
if (absent.length > 0) console.warn(`\n*** WORD FILES NOT TESTED ON REAL DOCUMENTS: absent are ${absent.join(", ")} ***\n`);

const document = (path: string) => read(readFileSync(path), { name: basename(path) });
const HELD = new Map([
  ["124.3", "Done in 2015."],
  ["125.10", "Under way."],
]);

/** On a busy machine. */
const SLOW = 60_000;
/** Both layouts hold the same recommendations under the same numbers: one report is of both. */
let reported: Promise<Report> | null = null;
async function reportOn(bytes: Uint8Array): Promise<Report> {
  reported ??= document(NATIONAL).then((national) => check({ claims: [national], findings: readThematicList(bytes, "matrix.docx").findings }));
  return reported;
}

/** The XML of each row's last cell, and the main part with some of these cells emptied. */
function parted(bytes: Uint8Array, emptied: (row: number) => boolean): { cells: string[]; rest: string } {
  const root = parseXml(unzip(bytes, "a.docx").get("word/document.xml")!, "a.docx").documentElement!;
  const last = [...root.getElementsByTagName("w:tr")].map((row) => [...row.getElementsByTagName("w:tc")].at(-1)!);
  const xml = (element: XmlElement) => new XMLSerializer().serializeToString(element);
  const cells = last.map(xml);
  last.forEach((cell, row) => {
    if (emptied(row)) while (cell.lastChild !== null) cell.removeChild(cell.lastChild);
  });
  return { cells, rest: xml(root) };
}

describe.skipIf(absent.length > 0).each<MatrixLayout>(["assessment", "goals"])("the list of 194 recommendations, layout with %s", (layout) => {
  let bytes: Uint8Array;
  let report: Report;
  let filled: FilledMatrix;
  beforeAll(async () => {
    bytes = await outcomeMatrix(OUTCOME, layout, layout === "assessment" ? HELD : new Map());
    report = await reportOn(bytes);
    filled = await fillMatrix(bytes, report, "matrix.docx");
  }, SLOW);

  test("every empty cell is filled, those that hold text are left alone", () => {
    const kept = layout === "assessment" ? [...HELD.keys()] : [];
    expect([filled.filled.length, filled.kept, filled.columnAdded]).toEqual([194 - kept.length, kept, layout === "goals"]);
    const rows = readThematicList(filled.bytes, "matrix.docx").rows;
    expect(rows.filter(({ filled: words }) => words === null)).toEqual([]);
    for (const [number, words] of layout === "assessment" ? HELD : []) expect(rows.find(({ finding }) => finding.number === number)!.filled).toBe(words);
  });

  test("a cell quotes paragraphs of the report by their number, or says that nothing was found in it", () => {
    const byNumber = new Map(report.findings.map((finding) => [finding.number, finding]));
    for (const { finding, filled: words } of readThematicList(filled.bytes, "matrix.docx").rows) {
      if (HELD.has(finding.number!) && layout === "assessment") continue;
      const judged = byNumber.get(finding.number)!;
      const [evidence, nearest] = [decisiveFirst(judged), judged.candidates.slice(0, 2)];
      const quoted = [...words!.matchAll(/^(?:Nearest, p|P)ara\. (\d+): «/gm)].map(([, number]) => number);
      const cited = (evidence.length > 0 ? evidence.slice(0, 3) : nearest).map(({ source }) => source.paragraph);
      expect(cited.slice(0, quoted.length)).toEqual(quoted);
      expect(quoted.length > 0 || evidence.length === 0).toBe(true);
      expect(/^(?:Perhaps n|N)ot found in this document/.test(words!)).toBe(evidence.length === 0);
      expect(/^Nearest, /m.test(words!)).toBe(evidence.length === 0 && quoted.length > 0);
      expect(words).not.toMatch(/not implemented/i);
    }
  });
});

test.skipIf(absent.length > 0)(
  "in canonical XML the filled list equals the original but for the filled cells",
  async () => {
    const bytes = await outcomeMatrix(OUTCOME, "assessment", HELD);
    const filled = await fillMatrix(bytes, await reportOn(bytes), "matrix.docx");
    const before = parted(bytes, () => false).cells;
    const after = parted(filled.bytes, () => false).cells;
    const changed = (row: number) => before[row] !== after[row];
    expect(before.filter((_, row) => changed(row))).toHaveLength(192);
    expect(parted(filled.bytes, changed).rest).toBe(parted(bytes, changed).rest);
  },
  SLOW,
);

test.skipIf(absent.length > 0)(
  "a whole report gets its comments at the words of its claims, and is otherwise as it was",
  async () => {
    const text = readFileSync(NATIONAL, "utf8").replace(/\[(?:bookmark|endnoteRef|\d+):[^\]]*\]/g, "");
    const bytes = docx({
      body: text
        .split(/\r?\n/)
        .filter((line) => line.trim() !== "")
        .map((line) => p(line.replace(/^\t+(?=\d)/, "")))
        .join(""),
    });
    const report = check({ claims: [await read(bytes, { name: "draft.docx" })], findings: [await document(COMPILATION)] });
    const result = await commentDraft(bytes, report);
    const comments = readComments(result);
    const quotes = new Set([
      ...report.findings.flatMap(({ evidence }) => evidence.map(({ source }) => source.quote)),
      ...report.inconsistencies.flatMap(({ places }) => places.map(({ source }) => source.quote)),
    ]);
    const astray = comments.slice(0, -1).filter(({ on }) => !quotes.has(on.replace(/\s+/g, " ").trim()));
    expect(comments.length).toBeGreaterThan(50);
    expect(astray).toEqual([]);
    expect(comments.at(-1)!.paragraphs[0]).toMatch(/^Not found in this document: \d+ concerns and recommendations$/);
    expect(canonicalBody(result, new Set(comments.map(({ id }) => id)))).toBe(canonicalBody(bytes));
  },
  SLOW,
);
