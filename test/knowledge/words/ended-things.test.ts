import { expect, test } from "vitest";
import { endedThings } from "../../../src/knowledge/words/ended-things.js";

test.each([
  ["Cease all arbitrary arrests", ["all arbitrary arrests"]],
  ["put an end to torture and release all detainees", ["to torture and release all detainees", "all detainees"]],
  ["eradicate child labour, notably by more inspections", ["child labour"]],
  ["ratify the Convention on the Elimination of Discrimination", []],
  ["by the end of the year, visit all prisons", []],
  ["strengthen the protection of children", []],
])("what is to end in «%s»", (text, things) => {
  expect(endedThings(text).map((words) => words.map(({ form }) => form).join(" "))).toEqual(things);
});
