import { describe, expect, test } from "vitest";
import { namesMatter } from "../../../src/knowledge/matters/names-matter.js";
import { matterById, matters } from "../../../src/knowledge/matters/matters.js";
import { answeringIn, breadth, narrowerThan } from "../../../src/knowledge/matters/narrower-than.js";

describe("matters asked about in general", () => {
  test("each row names a matter, and each pattern a matter that there is", () => {
    expect([...breadth.keys()].filter((id) => matterById(id) === undefined)).toEqual([]);
    const unknown = [...breadth].flatMap(([id, narrower]) =>
      narrower.filter((pattern) => !matters.some((matter) => matter.id !== id && namesMatter(pattern, matter))).map((pattern) => `${id}: ${pattern}`),
    );
    expect(unknown).toEqual([]);
  });

  test("are answered by particular ones, and these by nothing but themselves", () => {
    expect(narrowerThan("trafficking-general").has("trafficking-plan")).toBe(true);
    expect(narrowerThan("trafficking-general").has("trafficking-general")).toBe(false);
    expect(narrowerThan("trafficking-plan").size).toBe(0);
    expect(narrowerThan("unheard-of").size).toBe(0);
  });

  test("open what answers a concern, unless it is about a particular one too", () => {
    expect(answeringIn(["trafficking-general"], false).has("trafficking-shelters-assistance")).toBe(true);
    expect(answeringIn(["trafficking-general", "trafficking-identification"], false).size).toBe(0);
    expect(answeringIn(["trafficking-general", "trafficking-identification", "health-general"], false).has("health-suicide")).toBe(true);
    expect(answeringIn([], false).size).toBe(0);
  });

  test("open what answers a recommendation, whatever it asks for beside them", () => {
    expect(answeringIn(["trafficking-general", "trafficking-identification"], true).has("trafficking-shelters-assistance")).toBe(true);
    expect(answeringIn(["trafficking-identification"], true).size).toBe(0);
  });

  test("stay general beside another general one", () => {
    expect(answeringIn(["torture-prevalence", "torture-prevention-measures"], false).has("torture-penalties")).toBe(true);
  });
});
