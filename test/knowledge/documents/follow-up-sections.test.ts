import { describe, expect, test } from "vitest";
import table from "../../../data/follow-up-sections.json" with { type: "json" };
import { followUpHeadings, isFollowUpReport } from "../../../src/knowledge/documents/follow-up-sections.js";

const rows = table.sections.flatMap(({ part, examples }) => examples.map((example) => [example, part] as const));

describe("followUpHeadings", () => {
  test.each(rows)("%j opens a part: %s", (example, part) => {
    expect(followUpHeadings(example).map((heading) => [heading.start, heading.part])).toEqual([[0, part]]);
  });

  test("a number is read with its letter, and a list of them", () => {
    expect(followUpHeadings("Paragraph 10 (a): Lamps\nParagraphs 7 and 8:").map(({ numbers }) => numbers)).toEqual(["10 (a)", "7 and 8"]);
  });

  test("behind a sentence a heading needs a colon or a grade", () => {
    expect(followUpHeadings("They were paid. Committee’s evaluation [B]: It is glad. Next periodic report: 2026").map(({ part }) => part)).toEqual([
      "evaluation",
      "procedure",
    ]);
  });

  test.each([
    "In response to the Committee’s evaluation the law was changed.",
    "Evaluation of all lighthouses has begun.",
    "It replied to paragraph 20: the law was changed.",
    "Paragraph 177 of the report tells of lamps.",
    "the\nparagraph 6\nof the report",
  ])("no heading: %j", (text) => {
    expect(followUpHeadings(text)).toEqual([]);
  });
});

describe("isFollowUpReport", () => {
  test("the title alone does not make one, nor the sections", () => {
    const title = "Report on follow-up to the concluding observations\n";
    const sections = "Paragraph 6: Lamps\nCommittee's evaluation\n[B]: It notes the lamps.";
    expect([title + sections, title, sections].map(isFollowUpReport)).toEqual([true, false, false]);
  });
});
