import { expect, test } from "vitest";
import { flagsOf, relationsOf } from "../../audited.js";

test.each([
  ["The board has four sections: Harbours, Railways and Roads.", "count: four / 4 announced, 3 listed"],
  ["It is a three-tier system (local, regional, national, and federal).", "count: three / 3 announced, 4 listed"],
])("fires: %s", async (paragraph, expected) => {
  expect(await flagsOf(paragraph)).toEqual([expected]);
});

test.each([
  "The board has three sections: Harbours, Railways and Roads.",
  "The plan has three aims: prevention, protection and care of the young, and training.",
  "It works in five fields, including health, law and sport.",
  "It covers two matters: wages and hours and conditions of work.",
  "The fund helps four towns (Ardal, Bremnes and others).",
  "More than five bodies took part: the police, the courts and the schools.",
])("stays silent: %s", async (paragraph) => {
  expect(await flagsOf(paragraph)).toEqual([]);
});

test("keeps a list that holds", async () => {
  expect(await relationsOf("count", "The board has three sections: Harbours, Railways and Roads.")).toEqual(["three / 3 announced, 3 listed"]);
});
