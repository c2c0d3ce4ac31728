import { describe, expect, test } from "vitest";
import { footNotes } from "../../../src/read/plain/foot-notes.js";
import { findFurniture } from "../../../src/read/plain/furniture.js";
import { linesOf } from "../../../src/read/plain/lines.js";
import { readPlainText } from "../../../src/read/plain/plain-text.js";
import { wordsOfKind } from "../../support/blocks.js";

const text = `1. Utopia has a Courts Act.1 It trained 12
judges under Directive 15.032 of 2015.
2. It built three shelters.
1 Act No. 7/2015.
2 See
www.example.org/32.
2

CCPR/C/UTO/FCO/3
3. It met the
4 ministries.
4. It adopted the Prisons Act.3 It closed a prison,4 and opened 5 others.
3 Act No. 9/2016. 4 Ibid.
GE.23-20571
5. It reported.
6. It goes on.
`;
const feet = (words: string) => {
  const lines = linesOf(words);
  return footNotes(lines, findFurniture(lines));
};

describe("footNotes", () => {
  test("tells notes at the feet of pages by their order and their marks", () => {
    expect(feet(text).notes.map((line) => line.text)).toEqual(["1 Act No. 7/2015.", "2 See", "www.example.org/32.", "3 Act No. 9/2016.", "4 Ibid."]);
  });

  test("leaves a line of the text that begins with a number", () => {
    expect(feet(text).body.map((line) => line.text)).toContain("4 ministries.");
    expect(feet("1. It has\n1 law.\n2\n\nCCPR/C/UTO/FCO/3\n2. It met.").notes).toEqual([]);
  });

  test("takes none where paragraphs stand below them", () => {
    expect(feet(text.replace("2\n\nCCPR/C/UTO/FCO/3\n", "")).notes).toEqual([]);
  });

  test("keeps notes out of the paragraphs, and hangs their marks on them", () => {
    const blocks = readPlainText(text);
    expect(wordsOfKind(blocks, "paragraph").map(([, words]) => words.trim())[0]).toBe(
      "Utopia has a Courts Act. It trained 12 judges under Directive 15.032 of 2015.",
    );
    expect(wordsOfKind(blocks, "note").map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
  });

  test("a mark between blanks is one between two sentences, where no other bears its number", () => {
    const paged =
      "1. It has a Courts Act.1 The Act was passed. 2 The court met.3\n1 Act No. 7.\n2 Act No. 8.\n3 Act No. 9.\n2\n\nCCPR/C/UTO/FCO/3\n2. It met.\n3. It went on.\n";
    expect(wordsOfKind(readPlainText(paged), "paragraph").map(([, words]) => words)[0]).toBe("It has a Courts Act. The Act was passed. The court met.");
  });
});
