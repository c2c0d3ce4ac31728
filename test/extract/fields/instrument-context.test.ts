import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { aFinding } from "../../support/samples.js";

const instrumentsOf = (text: string, context: string, speakers: string[] = []) => {
  const plain = { ...aFinding({ act: "recommendation", text, context, speakers }), instruments: undefined };
  return complete(plain).instruments;
};

describe("treaties that an assertion does not name itself", () => {
  test("«that Convention» is the one named in the sentence before", () => {
    const text = "Utopia to ratify the Optional Protocol to that Convention";
    expect(instrumentsOf(text, `It welcomed the ratification of the Convention on the Rights of Persons with Disabilities. ${text}`)).toEqual(["crpd-op"]);
    expect(instrumentsOf(text, text)).toEqual([]);
  });

  test("«the Convention» of a committee is its own", () => {
    const text = "Utopia to ratify the Optional Protocol to the Convention";
    expect(instrumentsOf(text, text, ["cat"])).toEqual(["opcat"]);
    expect(instrumentsOf(text, text, ["cat", "crc"])).toEqual([]);
  });

  test("a treaty named behind lends nothing", () => {
    const text = "Utopia to ratify the Optional Protocol to that Convention";
    expect(instrumentsOf(text, `${text}, and the Convention on the Rights of the Child.`)).toEqual([]);
  });
});
