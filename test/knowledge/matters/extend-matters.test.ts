import { describe, expect, test } from "vitest";
import { complete } from "../../../src/extract/fields/complete.js";
import { extendMatters } from "../../../src/knowledge/matters/extend-matters.js";
import { InputError } from "../../../src/schema/error.js";
import type { Assertion } from "../../../src/schema/assertion.js";
import { aSource } from "../../support/samples.js";

const source = aSource({ document: "d", paragraph: null, line: 1, endLine: 1, paragraphLine: 1 });
const row = {
  id: "folk-dance",
  label: "Folk dance",
  about: ["folk dance*"],
  groups: [],
  scale: "prohibition",
  examples: { is: ["Folk dances are taught."], isNot: ["Folk songs are sung."] },
  sources: ["invented"],
};

describe("extendMatters", () => {
  test("a caller's matter is found beside ours and read on its scale", () => {
    const table = extendMatters([{ theme: "culture", matters: [row] }]);
    const made = complete({ id: "x", act: "fact", text: "Folk dance is prohibited, and so is the death penalty.", source } as Assertion, table);
    expect(made.matters).toContain("folk-dance");
    expect(made.matters!.some((id) => id.startsWith("death-penalty"))).toBe(true);
    expect(made.readings?.find(({ matter }) => matter === "folk-dance")?.state).toBe("prohibited");
    expect(complete({ id: "x", act: "fact", text: "Folk dance is prohibited.", source } as Assertion).matters).not.toContain("folk-dance");
  });

  test.each([
    ["a pattern that cannot be read", { ...row, about: ["a|!b"] }, /sign inside/],
    ["an unknown scale", { ...row, scale: "weather" }, /weather/],
    ["no pattern", { ...row, about: undefined } as unknown as typeof row, /folk-dance: «about» is needed, a list of patterns/],
    ["an id that is taken", { ...row, id: "death-penalty-abolition" }, /taken/],
  ])("%s is one clear error", (_, bad, message) => {
    const make = () => extendMatters([{ theme: "culture", matters: [bad] }]);
    expect(make).toThrow(InputError);
    expect(make).toThrow(message);
  });
});
