import { expect, test } from "vitest";
import { deniesOfSome, statesNothing } from "../../../src/extract/standing/states-nothing.js";
import type { WordRange } from "../../../src/knowledge/patterns/patterns.js";
import { wordsOf } from "../../../src/text/words.js";

/** The text with the place of a word in it. */
const at = (text: string, form: string): [ReturnType<typeof wordsOf>, WordRange] => {
  const words = wordsOf(text);
  const place = words.findIndex((word) => word.form === form);
  return [words, [place, place]];
};

test.each([
  ["Regarding abolition in all settings, the Convention was ratified.", "settings"],
  ["On the question of prohibition, a study was made.", "prohibition"],
  ["Advice counts when each case is assessed.", "assessed"],
])("«%s» does not state «%s»", (text, form) => {
  expect(statesNothing(...at(text, form))).toBe(true);
});

test.each([
  ["Regarding abolition in all settings, the Convention was ratified.", "ratified"],
  ["When the case is heard, the child is assessed.", "assessed"],
  ["Each case is assessed.", "assessed"],
])("«%s» states «%s»", (text, form) => {
  expect(statesNothing(...at(text, form))).toBe(false);
});

test("a denial behind «who» says of whom a sentence speaks, unless a comma parts it", () => {
  expect(deniesOfSome(...at("Those who cannot be expelled are given a permit.", "expelled"))).toBe(true);
  expect(deniesOfSome(...at("Refugees, who cannot be expelled, are given a permit.", "expelled"))).toBe(false);
  expect(deniesOfSome(...at("Refugees cannot be expelled.", "expelled"))).toBe(false);
});
