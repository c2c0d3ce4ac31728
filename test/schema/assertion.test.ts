import { describe, expect, test } from "vitest";
import { assertionSchema, claimSchema, findingSchema } from "../../src/schema/assertion.js";
import { isFinding } from "../../src/schema/is-finding.js";
import { InputError } from "../../src/schema/error.js";
import { parseAssertions } from "../../src/schema/parse-assertions.js";
import { aClaim, aFinding, badSamples, goodSamples } from "../support/samples.js";

describe("assertionSchema", () => {
  test.each(goodSamples)("accepts %s", (_, sample) => {
    expect(assertionSchema.safeParse(sample).error?.issues ?? []).toEqual([]);
  });

  test.each(badSamples)("refuses %s", (_, sample) => {
    expect(assertionSchema.safeParse(sample).success).toBe(false);
  });

  test("findings and claims are told apart by their act", () => {
    expect([isFinding(aFinding()), isFinding(aClaim())]).toEqual([true, false]);
    expect([findingSchema.safeParse(aClaim()).success, claimSchema.safeParse(aFinding()).success]).toEqual([false, false]);
  });
});

describe("parseAssertions", () => {
  const error = (text: string): InputError => {
    try {
      parseAssertions(text, "claims.json");
    } catch (caught) {
      if (caught instanceof InputError) return caught;
      throw caught;
    }
    throw new Error("nothing was refused");
  };

  test("reads an array, or an object with `assertions`, and keeps fields that it does not know", () => {
    const claim = { ...aClaim(), note: "ours" };
    expect(parseAssertions(JSON.stringify([claim]), "a.json")).toEqual([claim]);
    expect(parseAssertions(JSON.stringify({ assertions: [claim] }), "a.json")).toEqual([claim]);
  });

  test.each([
    ["what is no JSON", "{", "bad-json"],
    ["what holds no list", "{}", "bad-shape"],
    ["a number", "7", "bad-shape"],
    ["an empty list", "[]", "empty"],
    ["a list of texts", '["a"]', "bad-shape"],
  ])("refuses %s", (_, text, code) => {
    expect(error(text)).toMatchObject({ code, place: "claims.json" });
    expect(error(text).message).toMatch(/^claims\.json\b[^\n]+$/);
  });

  test("names the entry, the field and what is accepted there", () => {
    expect(error(JSON.stringify([aClaim(), { ...aClaim(), status: "finished" }])).message).toMatch(/\[1\]\.status: .*under-way/);
    expect(error(JSON.stringify([{ ...aFinding(), act: "complaint" }])).message).toMatch(/\[0\]\.act/);
  });

  test("a prototype is no field", () => {
    const [claim] = parseAssertions(`[${JSON.stringify(aClaim()).slice(0, -1)},"__proto__":{"polluted":true}}]`, "a.json");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(claim!.id).toBe("c1");
  });
});
