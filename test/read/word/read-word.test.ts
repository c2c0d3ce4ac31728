import { describe, expect, test } from "vitest";
import { readWord } from "../../../src/read/word/read-word.js";
import { originalOffset } from "../../../src/text/cut.js";
import { abstractList, bold, docx, list, note, noteReference, p, raised, run, style, table, type DocxParts } from "../../support/docx.js";

const NUMBERED =
  abstractList(0, [
    ["decimal", "%1."],
    ["lowerLetter", "(%2)"],
    ["bullet", "\uf0b7"],
  ]) + list(1, 0);
const LONG = "The council of Utopia keeps a register of all wells, and every village may read it on any day of the week without a fee.";

const read = (parts: DocxParts) => readWord(docx(parts), "utopia.docx");
const shown = (parts: DocxParts) => read(parts).blocks.map(({ kind, number, cut }) => [kind, number, cut.text]);

describe("paragraph numbers", () => {
  test("are computed as Word prints them, and lettered items belong to their paragraph", () => {
    const body =
      p(LONG, { list: [1, 0] }) +
      p("Villages shall:", { list: [1, 0] }) +
      p("Open the register;", { list: [1, 1] }) +
      p("Keep it dry.", { list: [1, 1] }) +
      p(LONG, { list: [1, 0] });
    const { blocks } = read({ body, numbering: NUMBERED });
    expect(blocks.map(({ number, cut }) => [number, cut.text])).toEqual([
      ["1", LONG],
      ["2", "Villages shall: (a) Open the register; (b) Keep it dry."],
      ["3", LONG],
    ]);
    expect(blocks[1]!.breaks.map((at) => blocks[1]!.cut.text.slice(at, at + 3))).toEqual(["(a)", "(b)"]);
  });

  test("a list inside a paragraph begins anew and is no paragraph number", () => {
    const numbering = abstractList(0, [["decimal", "%1."]]) + list(1, 0) + abstractList(5, [["decimal", "%1."]]) + list(2, 5);
    const body =
      p(LONG, { list: [1, 0] }) +
      p(LONG, { list: [1, 0] }) +
      [1, 2, 3].map((n) => p(`Well number ${n} is deep;`, { list: [2, 0] })).join("") +
      p(LONG, { list: [1, 0] }) +
      p(LONG, { list: [1, 0] });
    expect(read({ body, numbering }).blocks.map(({ number }) => number)).toEqual(["1", "2", "3", "4"]);
  });

  test("a second part counts anew behind its heading", () => {
    const numbering = abstractList(0, [["decimal", "%1."]]) + list(1, 0) + list(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const part = (title: string, numId: number, count: number) => p(title, { style: "H1" }) + p(LONG, { list: [numId, 0] }).repeat(count);
    const { blocks } = read({ body: part("I. Wells", 1, 4) + part("II. Roads", 2, 6), numbering, styles: style("H1", "heading 1") });
    expect(blocks.filter(({ kind }) => kind === "paragraph").map(({ number }) => number)).toEqual(["1", "2", "3", "4", "1", "2", "3", "4", "5", "6"]);
  });

  test("typed numbers count as printed ones do", () => {
    const body = [1, 2, 3].map((n) => p(`${n}.\t${LONG}`)).join("");
    expect(shown({ body })).toEqual([1, 2, 3].map((n) => ["paragraph", String(n), LONG]));
  });

  test("«12.3» of a list of two levels is a paragraph of its own", () => {
    const numbering =
      abstractList(0, [
        ["decimal", "%1."],
        ["decimal", "%1.%2"],
      ]) + list(1, 0);
    const body =
      p(LONG, { list: [1, 0] }) +
      p("Ratify the treaty of wells (Laputa);", { list: [1, 1] }) +
      p("Repeal the tax on rain (Lilliput).", { list: [1, 1] }) +
      p(LONG, { list: [1, 0] });
    expect(read({ body, numbering }).blocks.map(({ number }) => number)).toEqual(["1", "1.1", "1.2", "2"]);
  });

  test("a document without numbers has paragraphs without numbers, each by itself", () => {
    expect(shown({ body: p(LONG) + p(LONG) })).toEqual([
      ["paragraph", null, LONG],
      ["paragraph", null, LONG],
    ]);
  });
});

describe("headings", () => {
  const styles = style("berschrift1", "heading 1", '<w:outlineLvl w:val="0"/>') + style("H1G", "_ H_1_G") + style("HChG", "_ H _Ch_G");

  test("by style, whatever the id of the style", () => {
    const body = p("Wells", { style: "berschrift1" }) + p(`1. ${LONG}`) + p("Roads", { style: "berschrift1" }) + p(`2. ${LONG}`);
    expect(shown({ body, styles }).filter(([kind]) => kind === "heading")).toEqual([
      ["heading", null, "Wells"],
      ["heading", null, "Roads"],
    ]);
  });

  test("of United Nations documents, with typed numbers", () => {
    const body = p("\tI.\tWells", { style: "HChG" }) + p("\tA.\tDeep wells", { style: "H1G" }) + p(`1.\t${LONG}`) + p(`2.\t${LONG}`);
    expect(
      read({ body, styles })
        .blocks.filter(({ kind }) => kind === "heading")
        .map(({ number, level, cut }) => [number, level, cut.text]),
    ).toEqual([
      ["I", 1, "Wells"],
      ["A", 2, "Deep wells"],
    ]);
  });

  test("by look: bold, short, without a stop; a bold sentence is a paragraph", () => {
    const body = p(`1. ${LONG}`) + p(bold("Roads and bridges")) + p(`2. ${LONG}`) + p(bold("All of this is true."));
    const { blocks } = read({ body });
    expect(blocks.map(({ kind, cut }) => [kind, cut.text.slice(0, 17)])).toEqual([
      ["paragraph", LONG.slice(0, 17)],
      ["heading", "Roads and bridges"],
      ["paragraph", LONG.slice(0, 17)],
    ]);
    expect(blocks[2]!.cut.text.endsWith("All of this is true.")).toBe(true);
  });

  test("what stands before the first heading or number is the head", () => {
    const { head } = read({
      body: table([["United Nations", "A/HRC/WG.6/99/UTO/1"]]) + p("National report of Utopia") + p("I. Wells") + p(`1. ${LONG}`) + p(`2. ${LONG}`),
    });
    expect(head).toBe("United Nations\nA/HRC/WG.6/99/UTO/1\nNational report of Utopia");
  });
});

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
    for (const { cut } of blocks)
      for (let at = 0; at < cut.text.length; at++) if (cut.text[at] !== " ") expect(text[originalOffset(cut, at)]).toBe(cut.text[at]);
  });
});
