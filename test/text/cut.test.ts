import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOffset, cutSpans, originalOffset, sliceCut, spansOf, type Span } from "../../src/text/cut.js";

const original = "Held.[endnoteRef:4] The\n law\t was  amended.";
const spans: Span[] = [
  [0, 5],
  [19, original.length],
];

describe("cutSpans", () => {
  test("joins the spans, with runs of white space as one blank", () => {
    expect(cutSpans(original, spans).text).toBe("Held. The law was amended.");
  });

  test.each([
    ["blanks at both ends are dropped", "  a b  ", [[0, 7]], "a b"],
    [
      "a blank at the seam of two spans stands once",
      "a [x] b",
      [
        [0, 2],
        [5, 7],
      ],
      "a b",
    ],
    ["no-break, thin and ideographic blanks are blanks", "a\u00a0\u2009b\u3000c", [[0, 6]], "a b c"],
    [
      "a word cut in two is joined",
      "develop-\nment",
      [
        [0, 7],
        [9, 13],
      ],
      "development",
    ],
    ["nothing but blanks is nothing", " \n\t ", [[0, 4]], ""],
    ["no span is nothing", "abc", [], ""],
    [
      "an empty span adds nothing",
      "abc",
      [
        [0, 1],
        [2, 2],
        [2, 3],
      ],
      "ac",
    ],
  ] as [string, string, Span[], string][])("%s", (_, text, wanted, expected) => {
    expect(cutSpans(text, wanted).text).toBe(expected);
  });

  test("what touches in the original is one piece", () => {
    expect(
      spansOf(
        cutSpans("one two", [
          [0, 3],
          [3, 7],
        ]),
      ),
    ).toEqual([[0, 7]]);
  });
});

describe("places", () => {
  const cut = cutSpans(original, spans);

  test("each character knows its place in the original", () => {
    for (let i = 0; i < cut.text.length; i++) if (cut.text[i] !== " ") expect(original[originalOffset(cut, i)]).toBe(cut.text[i]);
  });

  test("what was left out gives the character after it", () => {
    expect(cut.text.slice(cutOffset(cut, 5))).toBe(" The law was amended.");
    expect(cutOffset(cut, original.length + 10)).toBe(cut.text.length);
  });

  test("an empty cut has no place", () => {
    const empty = cutSpans("", []);
    expect(spansOf(empty)).toEqual([]);
    expect(originalOffset(empty, 0)).toBe(0);
    expect(cutOffset(empty, 7)).toBe(0);
  });
});

describe("sliceCut", () => {
  const cut = cutSpans(original, spans);

  test("a slice has no blanks at its ends, and keeps its places", () => {
    const slice = sliceCut(cut, 5, 14);
    expect(slice.text).toBe("The law");
    expect(spansOf(slice).map(([start, end]) => original.slice(start, end))).toEqual(["The\n", "law"]);
  });

  test("offsets beyond the ends are the ends", () => {
    expect(sliceCut(cut, -5, 99)).toEqual(cut);
    expect(sliceCut(cut, 9, 9).text).toBe("");
  });
});

test("for any text and spans, the pieces give the words back", () => {
  const pieceOfText = fc.tuple(
    fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "\n", "\t", "\u00a0", "."), maxLength: 40 }),
    fc.array(fc.nat(40), { maxLength: 8 }),
  );
  fc.assert(
    fc.property(pieceOfText, ([text, offsets]) => {
      const sorted = offsets.map((offset) => Math.min(offset, text.length)).sort((a, b) => a - b);
      const wanted: Span[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2) wanted.push([sorted[i]!, sorted[i + 1]!]);
      const cut = cutSpans(text, wanted);
      const joined = spansOf(cut)
        .map(([start, end]) => text.slice(start, end))
        .join("");
      expect(joined.replace(/\s/g, " ")).toBe(cut.text);
      expect(cut.text).toBe(cut.text.trim());
      expect(cut.text).not.toMatch(/ {2}/);
      for (let i = 1; i < cut.pieces.length; i++) expect(cut.pieces[i]!.start).toBeGreaterThanOrEqual(cut.pieces[i - 1]!.start + cut.pieces[i - 1]!.length);
    }),
  );
});
