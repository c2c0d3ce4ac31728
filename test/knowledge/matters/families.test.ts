import { describe, expect, test } from "vitest";
import { families, familiesOf } from "../../../src/knowledge/matters/families.js";
import { matters, type Matter } from "../../../src/knowledge/matters/matters.js";
import { namesMatter } from "../../../src/knowledge/matters/names-matter.js";

describe("families of matters", () => {
  test("every pattern fits a matter that there is", () => {
    const themes = new Set(matters.map(({ theme }) => `theme:${theme}`));
    const fits = (pattern: string) =>
      themes.has(pattern) || matters.some(({ id }) => (pattern.endsWith("*") ? id.startsWith(pattern.slice(0, -1)) : id === pattern));
    expect(families.flatMap((family) => family.matters.filter((pattern) => !fits(pattern)).map((pattern) => `${family.id}: ${pattern}`))).toEqual([]);
  });

  test("a matter has the families of which a pattern names it, in the order of the table", () => {
    const namedBy = (matter: Matter) =>
      families.filter(({ matters: patterns }) => patterns.some((pattern) => namesMatter(pattern, matter))).map(({ id }) => id);
    const named = matters.filter((matter) => namedBy(matter).length > 0);
    expect(named.map(({ id }) => [id, familiesOf(id)])).toEqual(named.map((matter) => [matter.id, namedBy(matter)]));
    expect(named.length).toBeGreaterThan(500);
  });

  test("facets of one concern share a family, treaties stand each for itself", () => {
    expect(familiesOf("health-suicide")).toEqual(familiesOf("child-suicide"));
    expect(familiesOf("nhri-accreditation").some((id) => familiesOf("nhri-paris-principles").includes(id))).toBe(true);
    expect(familiesOf("ratify-ced")).toEqual([]);
    expect(familiesOf("unheard-of")).toEqual([]);
  });
});
