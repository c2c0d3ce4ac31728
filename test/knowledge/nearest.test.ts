import { describe, expect, test } from "vitest";
import { nearestName } from "../../src/knowledge/nearest.js";

const COLUMNS = ["Recommendation", "Position", "Full list of themes", "Relevant SDGs", "Assessment/comments on level of implementation"];
const BODIES = ["Committee against Torture", "Committee on the Rights of the Child", "Committee on Migrant Workers", "Human Rights Committee"];

describe("nearestName", () => {
  test.each([
    ["Recomendation", COLUMNS, "Recommendation"],
    ["Positoin", COLUMNS, "Position"],
    ["Full lists of theme", COLUMNS, "Full list of themes"],
    ["Relevent SDGs", COLUMNS, "Relevant SDGs"],
    ["Assesment / coments on the level of implementaton", COLUMNS, "Assessment/comments on level of implementation"],
    ["Comittee against Tortur", BODIES, "Committee against Torture"],
    ["Committee on the Right of the Child", BODIES, "Committee on the Rights of the Child"],
  ])("«%s» is taken for one of the list, and it says which", (written, names, name) => {
    const nearest = nearestName(written, names);
    expect(nearest?.name).toBe(name);
    expect(nearest?.distance).toBeGreaterThan(0);
    expect(nearest?.distance).toBeLessThanOrEqual(0.25);
  });

  test("the same name in another case or with other blanks is at no distance", () => {
    expect(nearestName(" RELEVANT\u00a0 sdgs: ", COLUMNS)).toEqual({ name: "Relevant SDGs", distance: 0 });
    expect(nearestName("Assessment / comments on level of implementation", COLUMNS)).toEqual({
      name: "Assessment/comments on level of implementation",
      distance: 0,
    });
  });

  test.each([
    ["another name", "Committee on Enforced Disappearances", BODIES],
    ["a part of a name", "Committee", BODIES],
    ["a name inside words", "The Position of the delegation on torture", COLUMNS],
    ["nothing", " ", COLUMNS],
    ["a paragraph", "Recommendation ".repeat(500), COLUMNS],
    ["no list", "Position", []],
  ])("%s is taken for none", (_, written, names) => {
    expect(nearestName(written, names)).toBeNull();
  });

  test("of two that are equally near it chooses none", () => {
    expect(nearestName("Article 1x", ["Article 1a", "Article 1b"])).toBeNull();
  });
});
