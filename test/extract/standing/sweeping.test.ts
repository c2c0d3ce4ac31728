import { expect, test } from "vitest";
import { readSweeping } from "../../../src/extract/standing/sweeping.js";
import { wordsOf } from "../../../src/text/words.js";

const read = (text: string) => readSweeping(text, wordsOf(text))?.of ?? null;

test.each([
  "No passport is kept by employers.",
  "Jurisdiction is limited, and no civilian is ever tried by soldiers.",
  "There are no secret places of detention.",
  "No provision of electoral law deprives prisoners of their vote.",
  "Slavery does not exist in any part of the country.",
])("«%s» speaks of no case", (text) => {
  expect(read(text)).toBe("none");
});

test.each([
  "Every child is examined by a doctor.",
  "Juveniles are always kept apart from adults.",
  "Care is free of charge for everyone, without exception.",
  "The law provides that any corporal punishment is prohibited.",
])("«%s» speaks of every case", (text) => {
  expect(read(text)).toBe("all");
});

test.each([
  "No law on asylum exists.",
  "No progress was made.",
  "The land goes to the daughter where there is no male heir.",
  "The strategy aims to ensure that everyone is insured.",
  "In 2018, 300 officers were trained.",
  "The number of cases has fallen.",
])("«%s» does not", (text) => {
  expect(read(text)).toBeNull();
});

test("it says of what", () => {
  const text = "As to courts, no civilian is tried by soldiers.";
  const words = wordsOf(text);
  const [first, last] = readSweeping(text, words)!.range;
  expect(text.slice(words[first]!.start, words[last]!.end)).toBe("no civilian is tried by soldiers");
});
