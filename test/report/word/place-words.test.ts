import { expect, test } from "vitest";
import { paragraphWords } from "../../../src/report/paragraph-words.js";
import { documentsById, placeOf } from "../../../src/report/rows/place-of.js";
import { paragraphsWords, placeWords } from "../../../src/report/word/place-words.js";
import { aFinding } from "../../support/samples.js";
import { given } from "../../support/odd-calls.js";

const { source } = aFinding();
const place = (more: object) => ({ ...source, document: "a", paragraph: null, line: 40, start: 0, ...more });
const report = (encoding: string) => given({ documents: [{ id: "a", symbol: null, date: "2019-05-01", encoding }] });

test("a paragraph without number is named by its opening words, since Word shows no line that we count", () => {
  const long = "In 2016 the Government set up an office for the rights of children in every region of the State.";
  expect(paragraphsWords([place({ start: 9, quote: long }), place({ paragraph: "7", quote: "x" }), place({ start: 12, quote: "A law was adopted." })])).toBe(
    "para. 7, «In 2016 the Government set up an office for the …», «A law was adopted.»",
  );
  expect(paragraphsWords([place({ quote: null })])).toBe("line 40");
});

test.each([
  ["docx", "a, 2019"],
  ["pdf", "a, 2019"],
  ["utf-8", "a, 2019, line 40"],
])("the line of a place is told where a reader sees lines: in %s", (encoding, words) => {
  expect(placeOf(place({}), documentsById(report(encoding)))).toBe(words);
  expect(placeOf(place({ paragraph: "7" }), documentsById(report(encoding)))).toBe("a, 2019, para. 7");
  expect(placeWords(place({}), report(encoding))).toBe(words.replace(", 2019", ""));
});

test("of a document that is not known, and in no document, the line is told", () => {
  expect(placeOf(place({}), new Map())).toBe("a, line 40");
  expect(paragraphWords({ paragraph: null, line: null })).toBe("");
});
