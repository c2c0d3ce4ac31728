import { describe, expect, test } from "vitest";
import { lemma } from "../../src/text/lemma.js";

describe("lemma", () => {
  test.each([
    ["ratify", "ratifies", "ratified", "ratifying"],
    ["child", "children", "Children", "CHILD"],
    ["woman", "women"],
    ["adopt", "adopts", "adopted", "adopting"],
    ["abolish", "abolishes", "abolished", "abolishing"],
    ["prohibit", "prohibits", "prohibited", "prohibiting"],
    ["commit", "commits", "committed", "committing"],
    ["establish", "establishes", "established"],
    ["case", "cases"],
    ["criminalise", "criminalize", "criminalized", "criminalises", "criminalising"],
    ["programme", "programmes", "program", "programs"],
    ["labour", "labor"],
    ["defence", "defense"],
    ["law", "laws"],
    ["policy", "policies"],
    ["be", "is", "are", "was", "were", "been"],
    ["have", "has", "had", "having"],
    ["agree", "agreed", "agrees"],
    ["criterion", "criteria"],
    ["bus", "buses"],
    ["process", "processes"],
    ["die", "dies", "died"],
    ["tie", "ties", "tied"],
  ])("%s and its inflections meet", (...forms) => {
    expect(new Set(forms.map(lemma)).size, forms.map((form) => `${form} → ${lemma(form)}`).join(", ")).toBe(1);
  });

  test.each([
    ["organ", "organization"],
    ["prohibit", "prohibition"],
    ["discriminate", "discriminatory"],
    ["public", "publish"],
    ["need", "ne"],
    ["sing", "s"],
    ["status", "stat"],
  ])("%s and %s stay apart", (one, other) => {
    expect(lemma(one)).not.toBe(lemma(other));
  });

  /** The price of dropping a final e: patterns that must tell these apart write the form (`=plane`). */
  test.each([
    ["plan", "plane"],
    ["bar", "bare"],
  ])("%s and %s meet", (one, other) => {
    expect(lemma(one)).toBe(lemma(other));
  });

  test("a lemma is its own lemma's equal in any case", () => {
    for (const word of ["Torture", "TORTURE", "torture"]) expect(lemma(word)).toBe(lemma("torture"));
    expect(lemma("")).toBe("");
  });
});
