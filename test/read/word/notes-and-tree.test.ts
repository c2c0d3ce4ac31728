import { describe, expect, test } from "vitest";
import { readWord } from "../../../src/read/word/read-word.js";
import { originalOffset } from "../../../src/text/cut.js";
import { docx, note, noteReference, p, raised, run, style, table, type DocxParts } from "../../support/docx.js";
import { LONG, NUMBERED } from "../../support/numbered-word.js";

const read = (parts: DocxParts) => readWord(docx(parts), "utopia.docx");
const shown = (parts: DocxParts) => read(parts).blocks.map(({ kind, number, cut }) => [kind, number, cut.text]);

describe("notes", () => {
  const settings = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';

  test("bear printed numbers whatever their ids, and stand at their place", () => {
    const endnotes = note("endnote", 2, "See A/HRC/99/1, para. 4.") + note("endnote", 7, "Ibid., para. 5.");
    const body = p(`<w:r><w:t>1. ${LONG}</w:t></w:r>${noteReference("endnote", 2)}${run(" Wells dry up.")}${noteReference("endnote", 7)}`) + p(`2. ${LONG}`);
    const { blocks, text } = read({ body, endnotes, settings });
    expect(blocks.filter(({ kind }) => kind === "note").map(({ number, cut }) => [number, cut.text])).toEqual([
      ["1", "See A/HRC/99/1, para. 4."],
      ["2", "Ibid., para. 5."],
    ]);
    expect(blocks[0]!.cut.text).toBe(`${LONG} Wells dry up.`);
    expect(blocks[0]!.marks).toEqual([
      { at: LONG.length, label: "1" },
      { at: LONG.length + 14, label: "2" },
    ]);
    expect(text).toContain("[1] Wells dry up.[2]");
  });

  test("endnotes are Roman unless the file says otherwise; footnotes count by themselves; own marks are kept", () => {
    const body =
      p(
        `<w:r><w:t>1. ${LONG}</w:t></w:r>${noteReference("endnote", 1)}${noteReference("footnote", 1)}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>`,
      ) + p(`2. ${LONG}`);
    const { blocks } = read({
      body,
      endnotes: note("endnote", 1, "An endnote."),
      footnotes: note("footnote", 1, "A footnote.") + note("footnote", 2, "A starred note."),
    });
    expect(blocks[0]!.marks.map(({ label }) => label)).toEqual(["i", "1", "*"]);
    expect(blocks.filter(({ kind }) => kind === "note").map(({ number, cut }) => `${number} ${cut.text}`)).toEqual([
      "1 A footnote.",
      "* A starred note.",
      "i An endnote.",
    ]);
  });

  test("of a heading hang on it; the comma between them is no word", () => {
    const body =
      p(`${run("Wells and roads")}${noteReference("endnote", 2)}${run(", ")}${noteReference("endnote", 3)}`, { style: "H" }) +
      p(`1. ${LONG}`) +
      p(`2. ${LONG}`);
    const [heading] = read({ body, styles: style("H", "heading 1"), endnotes: note("endnote", 2, "One.") + note("endnote", 3, "Two."), settings }).blocks;
    expect(heading).toMatchObject({
      kind: "heading",
      cut: { text: "Wells and roads" },
      marks: [
        { at: 15, label: "1" },
        { at: 15, label: "2" },
      ],
    });
  });

  test("typed at the end, with raised figures in the text", () => {
    const body =
      p(`${run(`1. ${LONG}`)}${raised("1")}`) +
      p(`${run("2. A field of 4 km")}${raised("2")}${run(` lies fallow. ${LONG}`)}${raised("2")}`) +
      p("Notes") +
      p("1 See A/HRC/99/1.") +
      p("2 Ibid.");
    const { blocks } = read({ body });
    expect(blocks.map(({ kind, number }) => [kind, number])).toEqual([
      ["paragraph", "1"],
      ["paragraph", "2"],
      ["note", "1"],
      ["note", "2"],
    ]);
    expect(blocks[0]!.marks).toEqual([{ at: LONG.length, label: "1" }]);
  });
});

describe("what stands in the tree", () => {
  test("tracked changes are read as accepted", () => {
    const deletedEnd = "<w:rPr><w:del/></w:rPr>";
    const body =
      p(
        `${run("1. The council ")}<w:ins>${run("of elders ")}</w:ins><w:del><w:r><w:delText>of youth </w:delText></w:r></w:del>${run("meets every day of the year in the hall.")}`,
      ) +
      p("2. It speaks ", { properties: deletedEnd }) +
      p("of wells and of nothing else at all.") +
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("Gone")}</w:tc></w:tr></w:tbl><w:p><w:moveFrom>${run("Moved")}</w:moveFrom></w:p>`;
    expect(shown({ body })).toEqual([
      ["paragraph", "1", "The council of elders meets every day of the year in the hall."],
      ["paragraph", "2", "It speaks of wells and of nothing else at all."],
    ]);
  });

  test("a text box is read once, after its paragraph", () => {
    const box = `<w:txbxContent>${p("A pull-quote.")}</w:txbxContent>`;
    const body =
      p(
        `${run(`1. ${LONG}`)}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + p(`2. ${LONG}`);
    expect(shown({ body })).toEqual([
      ["paragraph", "1", LONG],
      ["paragraph", null, "A pull-quote."],
      ["paragraph", "2", LONG],
    ]);
  });

  test("cells are paragraphs of their own, and the text goes on after the table", () => {
    const body =
      p(`1. ${LONG}`) +
      table([
        ["Wells", "12"],
        ["Roads\nPaths", "4"],
      ]) +
      p("So it stands.") +
      p(`2. ${LONG}`);
    expect(shown({ body })).toEqual([
      ["paragraph", "1", `${LONG} So it stands.`],
      ...["Wells", "12", "Roads", "Paths", "4"].map((words) => ["paragraph", null, words]),
      ["paragraph", "2", LONG],
    ]);
  });

  test("fields print their result, hyperlinks their words; hidden words, codes and soft hyphens are not words", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>web</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body =
      p(
        `${run("1. The ")}${field}${run(" of vil\u00adlages ")}<w:hyperlink>${run("grows")}</w:hyperlink>${run("secret", "<w:vanish/>")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run("fast, as all who live there know.")}`,
      ) + p(`2. ${LONG}`);
    expect(shown({ body })[0]).toEqual(["paragraph", "1", "The web of villages grows-fast, as all who live there know."]);
  });

  test("a table of contents is not read", () => {
    const contents =
      p("I. Wells\t1") +
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>II. Roads</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      );
    expect(shown({ body: contents + p("I. Wells") + p(`1. ${LONG}`) + p("II. Roads") + p(`2. ${LONG}`) }).map(([, number]) => number)).toEqual([
      "I",
      "1",
      "II",
      "2",
    ]);
  });

  test("every character of a cut stands at its place in the text", () => {
    const { blocks, text } = read({ body: p(LONG, { list: [1, 0] }) + p(`${run("An item ")}${run("of\ttwo runs.")}`, { list: [1, 1] }), numbering: NUMBERED });
    expect(blocks.map(({ cut }) => cut.text)).toEqual([`${LONG} (a) An item of two runs.`]);
    for (const { cut } of blocks)
      for (let at = 0; at < cut.text.length; at++) if (cut.text[at] !== " ") expect(text[originalOffset(cut, at)]).toBe(cut.text[at]);
  });
});
