import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/read/markdown/read-markdown.js";
import { originalOffset } from "../../../src/text/cut.js";
import { testGrowth } from "../../support/test-growth.js";

const LONG = "The council of Utopia keeps a register of all wells, and every village may read it on any day of the week without a fee.";
const shown = (text: string) => readMarkdown(text).blocks.map(({ kind, number, cut }) => [kind, number, cut.text]);

describe("readMarkdown", () => {
  test("headings, numbered paragraphs, lists", () => {
    const text = `# Report of Utopia\n\n## I. Wells ##\n\n1. ${LONG}\n2. Villages\nshall:\n\n   (a) Dig;\n   (b) Close.\n\nRoads\n-----\n\n3. ${LONG}\n`;
    expect(shown(text)).toEqual([
      ["heading", "I", "Wells"],
      ["paragraph", "1", LONG],
      ["paragraph", "2", "Villages shall: (a) Dig; (b) Close."],
      ["heading", null, "Roads"],
      ["paragraph", "3", LONG],
    ]);
    expect(readMarkdown(text).head).toBe("Report of Utopia");
  });

  test("emphasis, links and escapes are no words; offsets refer to the text itself", () => {
    const text = `1. The **council** of _Utopia_ has a [well](http://x_y_z) at <http://wells.example>, 5 * 3 deep, snake_case_name, 10\\* and A/HRC/99/1*.\n\n2. ${LONG}\n`;
    const [block] = readMarkdown(text).blocks;
    expect(block!.cut.text).toBe("The council of Utopia has a well at http://wells.example, 5 * 3 deep, snake_case_name, 10* and A/HRC/99/1*.");
    for (let at = 0; at < block!.cut.text.length; at++) if (block!.cut.text[at] !== " ") expect(text[originalOffset(block!.cut, at)]).toBe(block!.cut.text[at]);
  });

  test("notes stand at their place and take their further paragraphs along", () => {
    const text = `1. ${LONG}[^1] End.\n\n2. ${LONG}\n\n[^1]: See A/HRC/99/1.\n\n    And A/HRC/99/2.\n`;
    const { blocks } = readMarkdown(text);
    expect(blocks[0]!.cut.text).toBe(`${LONG} End.`);
    expect(blocks[0]!.marks).toEqual([{ at: LONG.length, label: "1" }]);
    expect(blocks.at(-1)).toMatchObject({ kind: "note", number: "1", cut: { text: "See A/HRC/99/1. And A/HRC/99/2." }, line: 5, endLine: 7 });
  });

  test("cells are paragraphs of their own; properties and comments are not read", () => {
    expect(shown(`---\ntitle: x\n---\n<!-- no -->\n\n1. ${LONG}\n\n2. ${LONG}\n\n| Wells | Roads |\n|---|---|\n| 12 | 4 |\n`).slice(2)).toEqual(
      ["Wells", "Roads", "12", "4"].map((words) => ["paragraph", null, words]),
    );
  });

  test("a line that begins with a year does not begin a paragraph", () => {
    expect(shown(`1. ${LONG} It was built in\n2019. That year was dry.\n\n2. ${LONG}`).map(([, number]) => number)).toEqual(["1", "2"]);
  });

  testGrowth([["asterisks", "*a ", "1. "]], 60_000, readMarkdown);
});
