import { describe, expect, test } from "vitest";
import { readWord } from "../../../src/read/word/read-word.js";
import { abstractList, bold, docx, list, p, style, table, type DocxParts } from "../../support/docx.js";
import { LONG, NUMBERED } from "../../support/numbered-word.js";

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

  test("a label that Word sets close to the words is parted from them all the same", () => {
    const numbering =
      abstractList(0, [
        ["decimal", "%1."],
        ["lowerLetter", "(%2)", '<w:suff w:val="nothing"/>'],
      ]) + list(1, 0);
    const body = p(LONG, { list: [1, 0] }) + p("Villages shall:", { list: [1, 0] }) + p("keep it dry.", { list: [1, 1] }) + p(LONG, { list: [1, 0] });
    expect(read({ body, numbering }).blocks[1]!.cut.text).toBe("Villages shall: (a) keep it dry.");
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
