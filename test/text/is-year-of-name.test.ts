import { expect, test } from "vitest";
import { isYearOfName, isYearOfTreaty } from "../../src/text/is-year-of-name.js";

test.each([
  ["accession to the 1951 Convention", true],
  ["accession to the 1949 Geneva Conventions and the 1967 Protocol", false],
  ["In 1951 the State acceded to the Convention", false],
])("%s", (text, expected) => {
  expect(isYearOfTreaty(text, text.search(/\d{4}/) + 4)).toBe(expected);
});

test("a year behind a name with a capital is part of it", () => {
  expect(isYearOfName("the Vision 2035 was adopted", 11)).toBe(true);
  expect(isYearOfName("adopted in 2015", 11)).toBe(false);
});
