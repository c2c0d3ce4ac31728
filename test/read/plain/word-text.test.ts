import { describe, expect, test } from "vitest";
import { readWordText } from "../../../src/read/plain/word-text.js";
import { fromPlaces, withMarks, wordsOfKind } from "../../support/blocks.js";

const text = [
  " \t\tUtopia",
  "",
  "\tI.\tMethodology",
  "[bookmark: z10]1.\tThe report was prepared by the Ministry.",
  "[bookmark: z11][bookmark: z12]\tII.\tRights",
  "\t\tWomen",
  "2.\tA law was adopted[endnoteRef:2] in 2017.[endnoteRef:3] [2: \tSee CCPR/C/UTO/CO/2, para. 4.]  [3: A note [with brackets]",
  "\t\tover two lines.] It holds.",
  "3.\tThe State:",
  "•\tadopted a law;",
  "•\trepealed another",
  "and a third.",
  "A further line. ",
  "2.\tA number that goes back is part of a list.",
  "4.\tLast.",
  "",
].join("\n");
const read = readWordText(text);
const paragraph = (number: string) => read.blocks.find((block) => block.kind === "paragraph" && block.number === number)!;

describe("readWordText", () => {
  test("headings are led by tabs, and know number and level", () => {
    expect(read.blocks.filter(({ kind }) => kind === "heading").map(({ number, level, cut }) => [number, level, cut.text])).toEqual([
      [null, 4, "Utopia"],
      ["I", 1, "Methodology"],
      ["II", 1, "Rights"],
      [null, 4, "Women"],
    ]);
  });

  test("paragraphs by their printed numbers, without bookmarks", () => {
    expect(wordsOfKind(read, "paragraph").map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
    expect(paragraph("1").cut.text).toBe("The report was prepared by the Ministry.");
  });

  test("inline notes leave the text and hang on it as marks; their bodies may span lines and hold brackets", () => {
    expect(withMarks(paragraph("2"))).toBe("A law was adopted⟦2⟧ in 2017.⟦3⟧ It holds.");
    expect(wordsOfKind(read, "note")).toEqual([
      ["2", "See CCPR/C/UTO/CO/2, para. 4."],
      ["3", "A note [with brackets] over two lines."],
    ]);
  });

  test("lines that go on belong to their paragraph; items of a list begin a sentence of their own", () => {
    const { cut, breaks } = paragraph("3");
    expect(cut.text).toBe("The State: • adopted a law; • repealed another and a third. A further line. 2. A number that goes back is part of a list.");
    expect(breaks.map((at) => cut.text.slice(at, at + 5))).toEqual(["• ado", "• rep", "A fur", "2. A "]);
  });

  test("items and sentences led by tabs are no headings, but a heading may end with the comma between two marks", () => {
    const { blocks } = readWordText(
      "\tI.\tWells and roads,[endnoteRef:2],[endnoteRef:3] [2: See A/1.] [3: Ibid.]\n1.\tThe State should:\n\t(a)\tDig;\n\t(b)\tPave.\n\tIt should hurry.\n2.\tEnd.\n",
    );
    expect(blocks.filter(({ kind }) => kind !== "note").map((block) => [block.kind, withMarks(block)])).toEqual([
      ["heading", "Wells and roads⟦2⟧⟦3⟧"],
      ["paragraph", "The State should: (a) Dig; (b) Pave. It should hurry."],
      ["paragraph", "End."],
    ]);
  });

  test("lines count from 1 and hold the whole block", () => {
    expect([paragraph("2").line, paragraph("2").endLine, paragraph("3").line, paragraph("3").endLine]).toEqual([7, 8, 9, 14]);
  });

  test("places give back the words", () => {
    for (const block of read.blocks) expect(fromPlaces(text, block)).toBe(block.cut.text);
  });

  test("a bracketed number that no reference announced stays", () => {
    expect(wordsOfKind(readWordText("1.\tIt held [4: so it is said]."), "paragraph")).toEqual([["1", "It held [4: so it is said]."]]);
  });

  test("a note that is never closed ends with the text", () => {
    const open = readWordText("1.\tHeld.[endnoteRef:2] [2: See para. 4");
    expect([wordsOfKind(open, "paragraph"), wordsOfKind(open, "note")]).toEqual([[["1", "Held."]], [["2", "See para. 4"]]]);
  });
});
