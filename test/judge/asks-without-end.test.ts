import { expect, test } from "vitest";
import { asksWithoutEnd } from "../../src/judge/asks-without-end.js";

const item = { act: "recommendation", number: "60.1" } as const;

test("an item that asks to go on, or for effort with nothing to see its end by, asks without one", () => {
  expect(asksWithoutEnd({ ...item, asks: "continuing", text: "Continue to promote sport among girls" })).toBe(true);
  expect(asksWithoutEnd({ ...item, asks: "effort", openEnded: true, text: "Further promote sport" })).toBe(true);
});

test("to go on securing a thing is an end, and so is what is to be made; other recommendations are answered by nearness", () => {
  expect(asksWithoutEnd({ ...item, asks: "continuing", text: "Continue its efforts to ensure that courts are free" })).toBe(false);
  expect(asksWithoutEnd({ ...item, asks: "effort", openEnded: false, text: "Strengthen the law on sport" })).toBe(false);
  expect(asksWithoutEnd({ act: "recommendation", asks: "continuing", text: "Continue to promote sport" })).toBe(false);
  expect(asksWithoutEnd({ act: "concern", number: "60.1", openEnded: true })).toBe(false);
});
