import { describe, expect, test } from "vitest";
import { readQualifiers } from "../../../src/extract/fields/qualifiers.js";
import { wordsOf } from "../../../src/text/words.js";

const read = (text: string) => readQualifiers(text, wordsOf(text));

describe("readQualifiers", () => {
  test.each([
    ["The ban on the sale of water is limited to springs.", true],
    ["The ban covers waters, including but not limited to springs.", false],
    ["The ban covers most of the springs.", true],
  ])("%s", (text, partial) => {
    expect(read(text).partial).toBe(partial);
  });

  test.each([
    ["The law for Kestra and Norvale was amended in 2004.", ["Kestra"]],
    ["The residents of Kestra have wells.", ["Kestra"]],
    ["The law for well diggers was amended in 2004.", []],
    ["The Ministry for Women was set up by the law of Parliament.", []],
  ])("%s", (text, places) => {
    expect(read(text).places).toEqual(places);
  });
});
