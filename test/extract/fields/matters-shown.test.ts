import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import type { Assertion } from "../../../src/schema/assertion.js";
import { aSource } from "../../support/samples.js";

const asked = (text: string) => ({ id: "x", act: "recommendation", text, source: aSource({ quote: text }) }) as Assertion;

describe("what a sentence shows where the names of instruments hide it", () => {
  test("the rest of the sentence tells the matter", () =>
    expect(
      complete(asked("Provide basic guarantees for migrant workers in line with the Convention on the Protection of the Rights of All Migrant Workers."))
        .matters,
    ).toContain("migrants-rights-general"));

  test("who asks for a treaty alone has asked for nothing that its name says", () =>
    expect(complete(asked("Ratify the Convention on the Protection of the Rights of All Migrant Workers.")).matters).toEqual(["ratify-icrmw"]));
});
