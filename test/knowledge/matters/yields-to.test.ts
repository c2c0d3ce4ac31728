import { describe, expect, test } from "vitest";
import { compileMatters, findMatters, readMatters } from "../../../src/knowledge/matters/matters.js";
import { yieldsTo } from "../../../src/knowledge/matters/yields-to.js";
import { wordsOf } from "../../../src/text/words.js";

describe("general rows stand back", () => {
  test.each([
    [["a"], true],
    [["a*"], true],
    [["theme:x"], true],
    [["b"], false],
    [undefined, false],
  ])("yielding to %j: %s", (yields, expected) =>
    expect(yieldsTo({ id: "general", theme: "x", ...(yields && { yields }) }, { id: "a", theme: "x" })).toBe(expected),
  );

  test("a row never yields to itself", () => expect(yieldsTo({ id: "a", theme: "x", yields: ["theme:x"] }, { id: "a", theme: "x" })).toBe(false));

  const row = { label: "", groups: [] };
  const rows = readMatters([
    {
      theme: "x",
      matters: [
        { ...row, id: "narrow", about: ["red boat"] },
        { ...row, id: "general", about: ["boat"], yields: ["narrow"] },
      ],
    },
  ]);
  const idsIn = (text: string) => compileMatters(rows, new Map())(wordsOf(text), []).map(({ row: { id } }) => id);

  test("where the narrower one is found, and only there", () => {
    expect(idsIn("A red boat and a blue boat.")).toEqual(["narrow"]);
    expect(idsIn("A blue boat.")).toEqual(["general"]);
  });

  test("reservations in general stand back before those to one treaty", () => {
    const found = (text: string) => findMatters(wordsOf(text)).map(({ row: { id } }) => id);
    expect(found("Withdraw all reservations to human rights treaties.")).toContain("reservations-general");
    expect(found("Withdraw its general reservation to CEDAW.")).not.toContain("reservations-general");
  });
});
