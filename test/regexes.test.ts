import { describe, expect, test } from "vitest";
import { nameOf, regexesOfSrc, slowOnes } from "./support/regexes.js";

/** Expressions that may take the square of a text's length, and why no long text reaches them. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  "audit/weigh/mend.ts /\\B(?=(\\d{3})+$)/": "groups the digits of one number",
  "knowledge/patterns/pattern-language.ts /\\s+([&~])\\s+/": "reads patterns of our own tables",
  "read/plain/note-marks.ts /(?<![\\s,])(?:[\\s,]+\\d{1,3})+$/": "reads the last thousand letters of a heading",
  "knowledge/documents/uhri-labels.ts /(?<!\\s)\\s*\\([^)]*\\)$/": "reads one label of an export, at most some hundred letters",
};
const found = regexesOfSrc();
describe("no regular expression of src hangs", () => {
  test("there are many", () => expect(found.length).toBeGreaterThan(400));

  test("time grows with the length of the text alone, on texts made to hang them", () => {
    expect(slowOnes(found, SHORT_INPUT)).toEqual([]);
  }, 60_000);

  test("one that does would be found", () => {
    const regex = (source: string) => ({ path: "x.ts", source, flags: "" });
    expect(slowOnes([regex("\\s+x"), regex("\\s{1,3}x"), regex("\\sx")], {})).toEqual([expect.stringContaining("x.ts /\\s+x/ on ")]);
  });

  test("the exceptions are still there", () => {
    const names = new Set(found.map(nameOf));
    expect(Object.keys(SHORT_INPUT).filter((name) => !names.has(name))).toEqual([]);
  });
});
