import { expect, test } from "vitest";
import { titleLength } from "../../../src/document/follow-up/title-length.js";

const titleOf = (text: string) => text.slice(0, titleLength(text)).trim();

test.each([
  [" Lighthouse keepers", "Lighthouse keepers"],
  [" Keepers and the\nright to leave\nThe State party should act.", "Keepers and the\nright to leave"],
  [" Keepers The Committee urges the State party to act.", "Keepers"],
  [" Keepers\nEnsure that all of them are paid.", "Keepers"],
  [" The State party should act.", ""],
  [" Ensure that all keepers are\npaid each month.", ""],
  ["", ""],
])("%j has the title %j", (text, title) => {
  expect(titleOf(text)).toBe(title);
});
