import { describe, expect, test } from "vitest";
import { thingsAtStake } from "../../src/follow/at-stake.js";
import { sameness } from "../../src/follow/sameness.js";
import { thingsIn, type Thing } from "../../src/follow/things.js";

const first = (text: string): Thing => thingsIn(text)[0]!;

describe("what a sentence names", () => {
  test.each([
    ["The bill on legal aid was adopted.", "bill on legal aid", "law", "draft"],
    ["The Trafficking in Persons Act protects victims.", "Trafficking in Persons Act", "law", "there"],
    ["A child poverty index with ten figures is used.", "child poverty index", "tool", "there"],
    ["The concept of the draft law on asylum is ready.", "concept of the draft law on asylum", "law", "idea"],
    ["The Anti-Corruption Agency reports.", "Anti-Corruption Agency", "body", "there"],
  ])("%s", (text, words, kind, stage) => expect(first(text)).toMatchObject({ words, kind, stage }));
  test.each(["The rule of law is strong.", "Acts of torture are punished.", "Family planning is free."])("nothing: %s", (text) =>
    expect(thingsIn(text)).toEqual([]),
  );
});

describe("one thing or two", () => {
  const same = (one: string, other: string) => sameness(first(one), first(other));
  test("one law under two names", () => expect(same("a bill on legal aid for tenants", "the Tenants Legal Aid Act")).toBe("surely"));
  test("one word in common is less sure", () => expect(same("a law on human trafficking", "the Trafficking in Persons Act")).toBe("perhaps"));
  test("another law, another kind, another body", () => {
    expect(same("a law on asylum", "a law on elections")).toBeNull();
    expect(same("a law on asylum", "a strategy on asylum")).toBeNull();
    expect(same("a court for families", "a council for families")).toBeNull();
  });
});

describe("what is at stake", () => {
  const at = (text: string) => thingsAtStake(text, thingsIn(text)).map(({ thing, by }) => `${by}: ${thing.words}`);
  test.each([
    ["The Government will adopt a new law on asylum.", "making: law on asylum"],
    ["A survey of prisons is being developed.", "making: survey of prisons"],
    ["A strategy on asylum was fully implemented.", "carrying-out: strategy on asylum"],
    ["The draft law on asylum lies before Parliament.", "making: draft law on asylum"],
  ])("%s", (text, told) => expect(at(text)).toEqual([told]));
  test.each(["Under the Asylum Act all are heard.", "The Commission on Asylum adopted a report."])("nothing: %s", (text) => expect(at(text)).toEqual([]));
});
