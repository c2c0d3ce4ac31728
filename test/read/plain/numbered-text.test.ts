import { describe, expect, test } from "vitest";
import { readNumberedText } from "../../../src/read/plain/numbered-text.js";
import { fromPlaces, withMarks, wordsOfKind } from "../../support/blocks.js";

const text = `A/HRC/WG.6/99/UTO/2
Compilation on Utopia
I. Background
1. The present report was prepared pursuant to resolutions
of the Council. It is a compi-
lation.
II. Cooperation with mechanisms and
bodies
1 2
2. The Committee noted the ratification in 2013,3 but stressed
4

A/HRC/WG.6/99/UTO/2
that the compilation was late.4
A. Equality
3. It was concerned at:
(a) Violence;
(b) Poverty.
4. The inter-
ministerial body of 1,000 met.
5. The end came.5
GE.17-19306(E)
Notes
1 See A/1.
2 CCPR/C/UTO/CO/2, para. 4.
3 Ibid.
4 UNCT submission.
5 Ibid., para. 5,
and annex.
`;
const read = readNumberedText(text);
const paragraph = (number: string) => read.blocks.find((block) => block.kind === "paragraph" && block.number === number)!;

describe("readNumberedText", () => {
  test("paragraphs count up; items of a list and headings do not", () => {
    expect(wordsOfKind(read, "paragraph").map(([number]) => number)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("headings with number, level, and all their lines", () => {
    expect(read.blocks.filter(({ kind }) => kind === "heading").map(({ number, level, cut }) => [number, level, cut.text])).toEqual([
      ["I", 1, "Background"],
      ["II", 1, "Cooperation with mechanisms and bodies"],
      ["A", 2, "Equality"],
    ]);
  });

  test("page furniture in the middle of a sentence is no part of it", () => {
    expect(paragraph("2").cut.text).toBe("The Committee noted the ratification in 2013, but stressed that the compilation was late.");
  });

  test("note numbers glued to words or set after a heading become marks", () => {
    expect(read.blocks.filter(({ marks }) => marks.length > 0).map((block) => withMarks(block))).toEqual([
      "Cooperation with mechanisms and bodies⟦1⟧⟦2⟧",
      "The Committee noted the ratification in 2013,⟦3⟧ but stressed that the compilation was late.⟦4⟧",
      "The end came.⟦5⟧",
    ]);
  });

  test("a hyphen at a line's end goes where the whole word stands elsewhere, and stays where it does not", () => {
    expect(paragraph("1").cut.text).toMatch(/a compilation\.$/);
    expect(paragraph("4").cut.text).toBe("The inter-ministerial body of 1,000 met.");
  });

  test("items of a list begin sentences of their own", () => {
    const { cut, breaks } = paragraph("3");
    expect(breaks.map((at) => cut.text.slice(at))).toEqual(["(a) Violence; (b) Poverty.", "(b) Poverty."]);
  });

  test("a number behind «No.» at a line's end begins no item", () => {
    const [, block] = readNumberedText("1. One is.\n2. It ratified the Convention (No.\n111) and welcomed others.\n3. Three are.\n").blocks;
    expect(block!.cut.text).toContain("111) and");
    expect(block!.breaks).toEqual([]);
  });

  test("notes at the end, over several lines", () => {
    expect(wordsOfKind(read, "note")).toEqual([
      ["1", "See A/1."],
      ["2", "CCPR/C/UTO/CO/2, para. 4."],
      ["3", "Ibid."],
      ["4", "UNCT submission."],
      ["5", "Ibid., para. 5, and annex."],
    ]);
  });

  test("notes may begin at 2, if the next one follows", () => {
    const report = (notes: string) => readNumberedText(`1. One is said.2 More\n2. Two is said.3\nNotes\n${notes}`);
    const fromTwo = report("2 See A/1.\n3 Ibid.\n");
    expect(wordsOfKind(fromTwo, "note")).toEqual([
      ["2", "See A/1."],
      ["3", "Ibid."],
    ]);
    expect(fromTwo.blocks.filter(({ kind }) => kind === "paragraph").map((block) => withMarks(block))).toEqual(["One is said.⟦2⟧ More", "Two is said.⟦3⟧"]);
    expect(wordsOfKind(report("2 See A/1.\n5 Ibid.\n"), "note")).toEqual([]);
    expect(wordsOfKind(report("3 See A/1.\n4 Ibid.\n"), "note")).toEqual([]);
  });

  test("places give back the words", () => {
    for (const block of read.blocks) expect(fromPlaces(text, block)).toBe(block.cut.text);
  });

  test("the head is what stands before the first heading, the document's own symbol included", () => {
    expect(read.head).toContain("Compilation on Utopia");
    expect(read.head).toContain("A/HRC/WG.6/99/UTO/2");
  });

  test("a paragraph left out of the series does not end it", () => {
    const gap = readNumberedText("1. One is.\n2. Two are.\n4. Four are.\n5. Five are.\n");
    expect(wordsOfKind(gap, "paragraph").map(([number]) => number)).toEqual(["1", "2", "4", "5"]);
  });

  test("a mark behind an acronym, between blanks, is one where it is missing; other numbers stay words", () => {
    const report = readNumberedText(
      "1. One is said.1\n2. JS8 2 reported it, and JS9 3 times more.\n3. Three are said.3\nNotes\n1 See A/1.\n2 Ibid.\n3 Ibid.\n",
    );
    expect(report.blocks.filter(({ kind }) => kind === "paragraph").map((block) => withMarks(block))).toEqual([
      "One is said.⟦1⟧",
      "JS8 ⟦2⟧reported it, and JS9 3 times more.",
      "Three are said.⟦3⟧",
    ]);
  });
});
