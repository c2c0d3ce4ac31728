import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { extendMatters } from "../../../src/knowledge/matters/extend-matters.js";
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

describe("the theme of a sentence that shows no matter", () => {
  test("is told by words too loose for a matter", () => {
    const made = complete(asked("Continue its efforts on education."));
    expect(made.matters).toEqual([]);
    expect(made.topics).toEqual(["education"]);
  });

  test("stands back where a matter shows", () => {
    const made = complete(asked("Continue its efforts on education and abolish the death penalty."));
    expect(made.matters).toContain("death-penalty-abolition");
    expect(made.topics).not.toContain("education");
  });

  test("is told by a caller's rows as by ours", () => {
    const row = { id: "folk-dance", label: "Folk dance", about: ["folk dance*"], otherwise: ["village feast*"], groups: [] };
    const table = extendMatters([{ theme: "culture", matters: [row] }]);
    expect(complete(asked("Keep village feasts alive."), table).topics).toEqual(["culture"]);
    expect(complete(asked("Keep village feasts alive.")).topics).toEqual([]);
  });
});
