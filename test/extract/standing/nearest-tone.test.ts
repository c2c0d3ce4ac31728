import { expect, test } from "vitest";
import { nearestTone } from "../../../src/extract/standing/nearest-tone.js";
import { findTones } from "../../../src/knowledge/words/tones.js";
import { wordsOf } from "../../../src/text/words.js";

const toneOf = (text: string, word: string) => {
  const words = wordsOf(text);
  return (
    nearestTone(
      findTones(words),
      words.findIndex(({ form }) => form === word),
      words,
    ) ?? null
  );
};

test("the nearest tone before the matter stands", () => {
  expect(toneOf("It regretted the fire and welcomed schools.", "schools")).toBe("good");
  expect(toneOf("Bread and water.", "water")).toBeNull();
});

test("who is concerned in a matter is no worry", () => {
  expect(toneOf("The States concerned set up schools.", "schools")).toBeNull();
  expect(toneOf("It was concerned that the authorities concerned closed schools.", "schools")).toBe("problem");
});

test("a problem that is fought is none", () => {
  expect(toneOf("Measures to combat abuse of workers.", "workers")).toBe("effort");
});

test("an effort that is lacking or hard is none", () => {
  expect(toneOf("It faced challenges in the improvement of housing.", "housing")).toBe("problem");
  expect(toneOf("It faced challenges and made efforts in housing.", "housing")).toBe("effort");
});
