import { describe, expect, test } from "vitest";
import { headingsOf } from "../../src/document/headings-of.js";
import { SectionBuilder } from "../../src/document/sections.js";
import type { Block } from "../../src/read/block.js";
import { cutSpans } from "../../src/text/cut.js";

const heading = (number: string | null, title: string, level: number, line = 1): Block => ({
  kind: "heading",
  cut: cutSpans(title, [[0, title.length]]),
  number,
  level,
  marks: [],
  breaks: [],
  line,
  endLine: line,
});

/** The titles above a paragraph that follows these headings. */
function above(...headings: Block[]): string[] {
  const builder = new SectionBuilder();
  for (const block of headings) builder.addHeading(block);
  return headingsOf(builder.sections, builder.current());
}

describe("SectionBuilder", () => {
  test("a heading stands in the one above it of a higher level", () => {
    expect(above(heading("I", "Rights", 1), heading("A", "Equality", 2), heading("1", "Women", 3))).toEqual(["Rights", "Equality", "Women"]);
  });

  test("a heading of the same level closes the one before", () => {
    expect(above(heading("I", "Rights", 1), heading("A", "Equality", 2), heading("B", "Life", 2))).toEqual(["Rights", "Life"]);
    expect(above(heading("I", "Rights", 1), heading("A", "Equality", 2), heading("II", "Duties", 1))).toEqual(["Duties"]);
  });

  test("a letter that could be a Roman numeral goes on with the letters before it", () => {
    expect(above(heading("I", "Rights", 1), heading("B", "Life", 2), heading("C", "Liberty", 1))).toEqual(["Rights", "Liberty"]);
    expect(above(heading("XCIX", "Rights", 1), heading("C", "Hundredth", 1))).toEqual(["Hundredth"]);
  });

  test("headings without a number that follow each other hold together, until a paragraph stands between", () => {
    expect(above(heading("I", "Rights", 1), heading(null, "Article 2", 4), heading(null, "Equality", 4))).toEqual(["Rights", "Article 2", "Equality"]);
    const builder = new SectionBuilder();
    builder.addHeading(heading(null, "Article 2", 4));
    builder.current();
    builder.addHeading(heading(null, "Article 3", 4));
    expect(headingsOf(builder.sections, builder.current())).toEqual(["Article 3"]);
  });

  test("a heading's references hold for its section", () => {
    const builder = new SectionBuilder();
    builder.addHeading(heading(null, "Follow-up information relating to paragraphs 28–30 of the concluding observations (CRC/C/UTO/CO/4)", 4));
    expect(builder.sections[0]!.references).toEqual([{ kind: "concluding-observations", symbol: "CRC/C/UTO/CO/4", numbers: ["28", "29", "30"] }]);
  });

  test("a heading that names what it answers stands above a numbered one that follows it, and beside others that name it", () => {
    const builder = new SectionBuilder();
    const below = (block: Block) => {
      builder.addHeading(block);
      return headingsOf(builder.sections, builder.sections.length - 1);
    };
    const belowParagraphs = (block: Block) => {
      builder.current();
      return below(block);
    };
    below(heading(null, "Recommendation 20", 4));
    expect(below(heading("A", "Guidelines", 2))).toEqual(["Recommendation 20", "Guidelines"]);
    expect(belowParagraphs(heading("B", "Training", 2))).toEqual(["Recommendation 20", "Training"]);
    expect(belowParagraphs(heading(null, "Recommendation 24", 4))).toEqual(["Recommendation 24"]);
  });

  test("before any heading there is no section", () => {
    expect(above()).toEqual([]);
    expect(new SectionBuilder().current()).toBeNull();
  });
});
