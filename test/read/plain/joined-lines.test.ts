import { describe, expect, test } from "vitest";
import { partJoined, partJoinedNotes } from "../../../src/read/plain/joined-lines.js";
import { linesOf } from "../../../src/read/plain/lines.js";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { wordsOfKind } from "../../support/blocks.js";

const joined = `1. The Committee considered the report.
2. It welcomes the dialogue.
3. It welcomes these laws:
(a) The Youth Act (Act No. 6 of 2006); (b) The Courts Act. 4. The Committee welcomes a ratification.
C. Concerns
Ombudsperson 5. The Committee regrets the lack of means (art. 2). 6. The State party should give them.7 7. It should report.
8. The Committee regrets delays under article 9. The State party should end them.
`;
const numbers = (text: string) => wordsOfKind(readPlainText(text), "paragraph").map(([number]) => number);
const parts = (text: string) => partJoined(linesOf(text)).map((line) => line.text);

describe("partJoined", () => {
  test("parts a line where the next paragraph or a heading and its paragraph were run into it", () => {
    expect(numbers(joined)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(parts(joined)).toContain("Ombudsperson");
    expect(wordsOfKind(readPlainText(joined), "heading").map(([, words]) => words)).toContain("Ombudsperson");
  });

  test("keeps the place of every part, and the number of the line", () => {
    for (const line of partJoined(linesOf(joined))) expect(joined.slice(line.start, line.end)).toBe(line.text);
    expect(partJoined(linesOf(joined)).filter(({ number }) => number === 6)).toHaveLength(4);
  });

  test("leaves a number that a line further down begins with, and one the series does not wait for", () => {
    const text = "1. One came.\n2. Two came. 3. Administration was named.\n3. Three came.\n4. Four came. 9. Nine was named.\n5. Five came.";
    expect(parts(text)).toHaveLength(5);
  });

  test("takes a heading with a number for no paragraph", () => {
    const text = "1. One came.\n2. Two came. 3. Three came.\n3. Administration of justice\n4. Four came.\n5. Five came.";
    expect(parts(text)[2]).toBe("3. Three came.");
  });

  test("counts paragraphs that begin with a number, and parts behind the head of a page or a heading with numbers", () => {
    const text = "1. 10 (a): One came.\n2. Two came.\n3. Three came.\nUTO/CO/2/Add.1 4. Four came.\nRecommendations (138.280, 274) (SDGs: 4, 10) 5. Five came.";
    expect(numbers(text)).toEqual(["1", "2", "3", "4", "5"]);
  });

  test("leaves a list inside a sentence", () => {
    expect(parts("It asks three things: 1. Peace. 2. Bread. 3. Land.\nNo more.")).toHaveLength(2);
  });
});

describe("partJoinedNotes", () => {
  test("parts notes that share a line", () => {
    const notes = linesOf("1 See A/1, para. 2. 2 Ibid., para. 12. 3 UNCT submission,\np. 4. 4 https://example.org/7.\n5 Ibid.");
    expect(partJoinedNotes(notes, 1).map((line) => line.text)).toEqual([
      "1 See A/1, para. 2.",
      "2 Ibid., para. 12.",
      "3 UNCT submission,",
      "p. 4.",
      "4 https://example.org/7.",
      "5 Ibid.",
    ]);
  });
});
