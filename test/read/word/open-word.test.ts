import { describe, expect, test } from "vitest";
import { formatNumber } from "../../../src/read/word/number-format.js";
import { mainSeries } from "../../../src/read/word/main-series.js";
import { openWord } from "../../../src/read/word/open-word.js";
import { abstractList, docx, list, note, noteReference, p, run, style, table, type DocxParts } from "../../support/docx.js";

const open = (parts: DocxParts) => openWord(docx(parts), "utopia.docx");
const labels = (parts: DocxParts) => open(parts).paragraphs.map(({ label }) => label?.text ?? null);

describe("openWord", () => {
  test("each character of the text knows its element", () => {
    const { text, runs } = open({
      body: p(`${run("Wells\tand ")}${run("roads")}${noteReference("footnote", 1)}`) + p("Rain"),
      footnotes: note("footnote", 1, "A note."),
    });
    expect(runs.map(({ start, end, node }) => [text.slice(start, end), node.localName])).toEqual([
      ["Wells", "t"],
      ["\t", "tab"],
      ["and ", "t"],
      ["roads", "t"],
      ["[1]", "footnoteReference"],
      ["Rain", "t"],
      [" A note.", "t"],
    ]);
    for (const { start, end, node } of runs) if (node.localName === "t") expect(node.textContent).toBe(text.slice(start, end));
  });

  test("each paragraph knows its cell, by table, row and column; a wide cell counts as several", () => {
    const rows = [["Theme"], ["Wells", "Noted"]].map(
      (cells, row) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr>${row === 0 ? '<w:gridSpan w:val="2"/>' : ""}</w:tcPr>${p(cell)}</w:tc>`).join("")}</w:tr>`,
    );
    const { paragraphs, text } = open({ body: `${p("Before")}<w:tbl>${rows.join("")}</w:tbl>${table([["A", ""]])}` });
    expect(paragraphs.map(({ start, end, cell }) => [text.slice(start, end), cell === null ? null : [cell.table, cell.row, cell.column]])).toEqual([
      ["Before", null],
      ["Theme", [0, 0, 0]],
      ["Wells", [0, 1, 0]],
      ["Noted", [0, 1, 1]],
      ["A", [1, 0, 0]],
      ["", [1, 0, 1]],
    ]);
    expect(paragraphs.at(-1)!.cell!.node.localName).toBe("tc");
  });

  test("comments and everything else stay in the tree", () => {
    const { xml, parts, text } = open({
      body: p(`<w:commentRangeStart w:id="0"/>${run("Wells")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`),
      entries: { "word/comments.xml": "<x/>" },
    });
    expect(text).toBe("Wells\n");
    expect(xml.document.getElementsByTagName("w:commentReference").length).toBe(1);
    expect([...parts.keys()]).toContain("word/comments.xml");
  });
});

describe("numbers that Word prints", () => {
  const levels = abstractList(0, [
    ["upperRoman", "%1."],
    ["decimal", "%1.%2"],
    ["lowerLetter", "(%3)"],
  ]);

  test("of several levels: a deeper one begins anew after a higher one", () => {
    const body = [0, 1, 1, 2, 2, 0, 1, 2].map((level) => p("x", { list: [1, level] })).join("");
    expect(labels({ body, numbering: levels + list(1, 0) })).toEqual(["I.", "I.1", "I.2", "(a)", "(b)", "II.", "II.1", "(a)"]);
  });

  test("in figures throughout where the level is legal, and never anew where it says so", () => {
    const numbering =
      abstractList(0, [
        ["upperRoman", "%1."],
        ["decimal", "%1.%2", '<w:isLgl/><w:lvlRestart w:val="0"/>'],
      ]) + list(1, 0);
    expect(labels({ body: [0, 1, 0, 1].map((level) => p("x", { list: [1, level] })).join(""), numbering })).toEqual(["I.", "1.1", "II.", "2.2"]);
  });

  test("a list over the same definition goes on; one that overrides the start begins anew", () => {
    const numbering =
      abstractList(0, [["decimal", "%1."]]) + list(1, 0) + list(2, 0) + list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(labels({ body: [1, 1, 2, 3, 3, 1].map((id) => p("x", { list: [id, 0] })).join(""), numbering })).toEqual(["1.", "2.", "3.", "5.", "6.", "7."]);
  });

  test("through a style, its parent, a level tied to it; a paragraph may opt out", () => {
    const numbering =
      abstractList(0, [
        ["decimal", "%1."],
        ["lowerLetter", "%2)", '<w:pStyle w:val="Sub"/>'],
      ]) + list(1, 0);
    const styles =
      style("Main", "Main", '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style("Sub", "Sub", '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      `<w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Main"/></w:style>`;
    const body = p("x", { style: "Main" }) + p("x", { style: "Sub" }) + p("x", { style: "Child" }) + p("x", { style: "Main", list: [0, 0] });
    expect(labels({ body, numbering, styles })).toEqual(["1.", "a)", "2.", null]);
  });

  test("an empty paragraph takes a number, a deleted one none", () => {
    const deleted = p("<w:del><w:r><w:delText>x</w:delText></w:r></w:del>", { list: [1, 0], properties: "<w:rPr><w:del/></w:rPr>" });
    expect(
      labels({
        body: p("x", { list: [1, 0] }) + deleted + p("", { list: [1, 0] }) + p("x", { list: [1, 0] }),
        numbering: abstractList(0, [["decimal", "%1."]]) + list(1, 0),
      }),
    ).toEqual(["1.", "2.", "3."]);
  });

  test("notes begin anew in each section where the file says so", () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const body = p(noteReference("footnote", 1)) + p(noteReference("footnote", 2), { properties: section }) + p(noteReference("footnote", 3)) + section;
    expect(open({ body }).text).toBe("[1]\n[2]\n[1]\n");
  });

  test.each([
    [4, "upperRoman", "IV"],
    [28, "lowerLetter", "bb"],
    [3, "decimalZero", "03"],
    [22, "ordinal", "22nd"],
    [113, "ordinal", "113th"],
    [5, "chicago", "**"],
    [3, "russianLower", "в"],
    [7, "none", ""],
    [7, "thaiCounting", "7"],
    [0, "lowerRoman", "0"],
  ] as const)("%i as %s is «%s»", (value, format, printed) => expect(formatNumber(value, format)).toBe(printed));
});

describe("mainSeries", () => {
  const candidates = (numbers: readonly number[], lists = "") => numbers.map((number, index) => ({ index, number, series: lists[index] ?? "a", weight: 1 }));

  test("stays in its list past one that begins anew", () => expect(mainSeries(candidates([1, 2, 1, 2, 3, 3, 4], "aabbbaa"))).toEqual([0, 1, 5, 6]));
  test("goes over to another list that goes on counting", () => expect(mainSeries(candidates([1, 2, 3, 4], "aabb"))).toEqual([0, 1, 2, 3]));
  test("passes over a number left out by mistake", () => expect(mainSeries(candidates([1, 2, 3, 5, 6]))).toEqual([0, 1, 2, 3, 4]));
  test("may begin late", () => expect(mainSeries(candidates([28, 29, 30]))).toEqual([0, 1, 2]));
  test("is empty without candidates", () => expect(mainSeries([])).toEqual([]));
});
