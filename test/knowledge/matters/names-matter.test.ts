import { describe, expect, test } from "vitest";
import { namesMatter } from "../../../src/knowledge/matters/names-matter.js";

describe("namesMatter", () => {
  const matter = { id: "wells-depth", theme: "water" };

  test.each(["wells-depth", "wells-*", "theme:water"])("%s names it", (pattern) => {
    expect(namesMatter(pattern, matter)).toBe(true);
  });

  test.each(["wells", "wells-dept", "depth*", "theme:wells", "theme:wat"])("%s does not", (pattern) => {
    expect(namesMatter(pattern, matter)).toBe(false);
  });
});
