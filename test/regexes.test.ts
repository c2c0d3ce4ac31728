import { describe, expect, test } from "vitest";
import { attacksOn, regexesOfSrc } from "./support/regexes.js";

/** Expressions that may take the square of a text's length, and why no long text reaches them. */
const SHORT_INPUT: Readonly<Record<string, string>> = {
  "audit/weigh/mend.ts /\\B(?=(\\d{3})+$)/": "groups the digits of one number",
  "knowledge/pattern-language.ts /\\s+([&~])\\s+/": "reads patterns of our own tables",
  "read/note-marks.ts /(?<![\\s,])(?:[\\s,]+\\d{1,3})+$/": "reads the last thousand letters of a heading",
  "knowledge/uhri-labels.ts /(?<!\\s)\\s*\\([^)]*\\)$/": "reads one label of an export, at most some hundred letters",
};
const LENGTH = 4_000;
/** Milliseconds. A linear expression takes a tenth of this on such a text, one that goes with the square of it more. */
const MOST = 5;

const found = regexesOfSrc();
const runs = (expression: RegExp, text: string) => (expression.global ? [...text.matchAll(expression)].length : Number(expression.test(text)));

/** The least of five runs, as time of the processor: what the machine does beside it counts little. */
function milliseconds(expression: RegExp, text: string): number {
  let least = Infinity;
  for (let i = 0; i < 5 && least > MOST; i++) {
    const before = process.cpuUsage();
    runs(expression, text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe("no regular expression of src hangs", () => {
  test("there are many", () => expect(found.length).toBeGreaterThan(400));

  test("time grows with the length of the text alone, on texts made to hang them", () => {
    const slow = found.flatMap((regex) => {
      const name = `${regex.path} /${regex.source}/`;
      if (name in SHORT_INPUT) return [];
      const expression = new RegExp(regex.source, regex.flags.replace("y", "g"));
      const worst = [...attacksOn(regex, LENGTH)].find(({ text }) => milliseconds(expression, text) > MOST);
      return worst === undefined ? [] : [`${name} on ${worst.name}`];
    });
    expect(slow).toEqual([]);
  }, 60_000);

  test("the exceptions are still there", () => {
    const names = new Set(found.map(({ path, source }) => `${path} /${source}/`));
    expect(Object.keys(SHORT_INPUT).filter((name) => !names.has(name))).toEqual([]);
  });
});
