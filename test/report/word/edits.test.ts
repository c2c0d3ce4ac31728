import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWord } from "../../../src/read/word/open-word.js";
import { unzip } from "../../../src/read/word/unzip.js";
import { childElements, parseXml } from "../../../src/read/word/xml.js";
import { anchorsIn } from "../../../src/report/word/anchors.js";
import { commentsPart } from "../../../src/report/word/comments-part.js";
import { appendTo, elementExtents } from "../../../src/report/word/element-extents.js";
import { letterPlace } from "../../../src/report/word/letter-place.js";
import { markComments } from "../../../src/report/word/mark-comments.js";
import { shorten } from "../../../src/report/word/shorten.js";
import { insertAt, splice } from "../../../src/report/word/splice.js";
import { xmlPart } from "../../../src/report/word/xml-part.js";
import { xmlWords } from "../../../src/report/word/xml-words.js";
import { zipParts } from "../../../src/report/word/zip-parts.js";
import { docx, run } from "../../support/docx.js";
import { canonicalBody, readComments } from "../../support/word-comments.js";

const bytesOf = (xml: string) => new TextEncoder().encode(xml);
const rootOf = (xml: string) => parseXml(bytesOf(xml), "a.xml").documentElement!;

describe("changes to a text", () => {
  test("are made at the places of the text before; insertions at one place keep their order", () => {
    expect(splice("abcd", [{ start: 2, end: 3, words: "C" }, insertAt(1, "1"), insertAt(1, "2"), insertAt(4, "!")])).toBe("a12bCd!");
  });
  test("that overlap are a fault of ours", () => {
    expect(() => splice("abcd", [{ start: 0, end: 3, words: "" }, insertAt(2, "x")])).toThrow(RangeError);
  });
});

describe("elements in the text of their part", () => {
  const xml = `<?xml version="1.0"?><!-- <a> --><a x='>' y="/>"><b/><c a="1" ><![CDATA[<b>]]>t</c ><?do <b>?><b></b></a>`;
  test("are found whatever stands in comments, quotes and CDATA", () => {
    const root = rootOf(xml);
    const extents = elementExtents(xml, root, "a");
    expect([root, ...childElements(root)].map((element) => xml.slice(extents.get(element)!.start, extents.get(element)!.end).slice(0, 12))).toEqual([
      "<a x='>' y=\"",
      "<b/>",
      '<c a="1" ><!',
      "<b></b>",
    ]);
  });
  test("a tree of another text is refused", () => {
    expect(() => elementExtents("<a><b/></a>", rootOf("<a><c/></a>"), "a.docx")).toThrow(expect.objectContaining({ code: "broken" }) as Error);
  });
  test.each([
    ["<a><b>x</b></a>", "<a><b>x!</b></a>"],
    ["<a><b/></a>", "<a><b>!</b></a>"],
    ['<a><b c="/" /></a>', '<a><b c="/" >!</b></a>'],
  ])("%s can be added to", (before, after) => {
    const root = rootOf(before);
    expect(splice(before, [appendTo(before, elementExtents(before, root, "a").get(childElements(root)[0]!)!, "!")])).toBe(after);
  });
});

test.each([
  ["abc", 2, 2],
  ["a &amp; b", 2, 2],
  ["a &amp; b", 3, 7],
  ["a &amp; b", 5, 9],
  ["&#65;&#x1F600;b", 3, 14],
  ["a\r\nb", 2, 3],
  ["<!-- x -->ab", 1, 11],
  ["<![CDATA[ab]]>c", 2, 14],
])("the letter of «%s» at %i stands at %i", (content, offset, place) => {
  expect(letterPlace(content, offset)).toBe(place);
});

test("words of a document become words of XML", () => {
  const hostile = `a<b> &amp; "q" \u0000\u0008\u000b\u001b[31m \u202e\u2066 \ufffe\uffff \ud83d\ude00 \ud83d \ude00 'x'\ttab`;
  const written = `<a b="${xmlWords(hostile)}">${xmlWords(hostile)}</a>`;
  expect(rootOf(written).textContent).toBe(`a<b> &amp; "q" \ufffd\ufffd\ufffd\ufffd[31m \ufffd\ufffd \ufffd\ufffd \ud83d\ude00 \ufffd \ufffd 'x'\ttab`);
});

test("a long text is cut at a word, if it has words", () => {
  expect(shorten("one two three", 9)).toBe("one two …");
  expect(shorten("one two", 7)).toBe("one two");
  expect(shorten("x".repeat(50), 10)).toBe(`${"x".repeat(8)} …`);
});

describe("a part that is packed", () => {
  test("keeps order and content, and depends on no clock", () => {
    const parts = new Map([
      ["z.xml", bytesOf("<z/>")],
      ["a.xml", bytesOf("<a/>")],
    ]);
    expect([...unzip(zipParts(parts), "a.docx")].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ["z.xml", "<z/>"],
      ["a.xml", "<a/>"],
    ]);
    expect(zipParts(parts)).toEqual(zipParts(parts));
  });
});

/** Whatever runs a text is written in, and whatever words are commented, the marks enclose them and the rest is as it was. */
test("any words of any runs", () => {
  const words = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "b", " ", "&", "<", "\t", "\n", "é") });
  const looks = fc.constantFrom("", "<w:b/>", '<w:sz w:val="20"/>');
  const wraps = fc.constantFrom(
    (xml: string) => xml,
    (xml: string) => `<w:ins w:id="1">${xml}</w:ins>`,
    (xml: string) => `<w:hyperlink>${xml}</w:hyperlink>`,
  );
  const runs = fc.array(fc.record({ words, look: looks, wrap: wraps }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(runs, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }), (list, picks) => {
      const bytes = docx({ body: `<w:p>${list.map(({ words: text, look, wrap }) => wrap(run(text, look))).join("")}</w:p>` });
      const word = openWord(bytes, "a.docx");
      const length = word.text.length - 1;
      const spans = picks.map(([a, b]): [number, number] => (a % length <= b % length ? [a % length, (b % length) + 1] : [b % length, (a % length) + 1]));
      const part = xmlPart(word.parts.get(word.xml.path)!, "a.docx", word.xml.document);
      const anchors = spans.map((span) => anchorsIn(word, part)(span)!);
      const marks = anchors.map((anchor, id) => ({ id, anchor, title: "", lines: [] }));
      const result = zipParts(
        new Map([...word.parts, ...commentsPart(word, part, "a.docx").add(marks, { author: "x" }), [word.xml.path, part.change(markComments(marks))]]),
      );
      expect(readComments(result).map(({ on }) => on)).toEqual(spans.map((span) => word.text.slice(...span)));
      expect(canonicalBody(result, new Set(marks.map(({ id }) => String(id))))).toBe(canonicalBody(bytes));
    }),
    { numRuns: 200, seed: 7 },
  );
});
