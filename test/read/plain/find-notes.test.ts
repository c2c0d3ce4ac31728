import { describe, expect, test } from "vitest";
import { findNotes } from "../../../src/read/plain/find-notes.js";
import { linesOf } from "../../../src/read/plain/lines.js";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { wordsOfKind } from "../../support/blocks.js";

const late = `1. Utopia reports.
2. It consulted.
3. A law was adopted.
4. Schools were built over
Notes
two years in every district.
5. Prisons were closed.
1 The Institute of Utopia. 2 Recommendation
of the review. 3 See A/1, para. 2. 4 Ibid.
`;

describe("findNotes", () => {
  test("finds notes below their title", () => {
    expect(findNotes(linesOf("1. One.\nNotes\n1 Ibid.\n2 Ibid."))).toEqual({ title: 1, first: 2 });
  });

  test("finds them below the last paragraphs of the page that the title stands on", () => {
    const blocks = readPlainText(late);
    expect(wordsOfKind(blocks, "paragraph").map(([, words]) => words)).toEqual([
      "Utopia reports.",
      "It consulted.",
      "A law was adopted.",
      "Schools were built over two years in every district.",
      "Prisons were closed.",
    ]);
    expect(wordsOfKind(blocks, "note").map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
  });

  test("takes a few numbers for no notes, and a text without a title for one without notes", () => {
    expect(findNotes(linesOf("1. One.\nNotes\n2. Two.\n1 school was built, 2 were closed."))).toBeNull();
    expect(findNotes(linesOf("1. One.\n1 Ibid.\n2 Ibid.\n3 Ibid.\n4 Ibid."))).toBeNull();
  });
});
