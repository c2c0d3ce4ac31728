import { describe, expect, test } from "vitest";
import { withNumbersInPlace } from "./build/numbers-in-place.js";

describe("a number in its place", () => {
  test("stands where its name was, and the name is gone", async () => {
    const code =
      'import { cut } from "./cut.js";\n\n/** No more than these. */\nconst MOST = 5_000;\nexport const few = (text: string) => cut(text).length < MOST;\n';
    const built = await withNumbersInPlace(code);
    expect(built).toContain("cut(text).length < 5e3");
    expect(built).not.toContain("MOST");
  });

  test("something else of the same name stays, and so does a number that other modules take", async () => {
    const code = "const MOST = 5;\nexport const LEAST = 2;\nexport const within = (MOST: number) => MOST > LEAST;\nexport const named = { MOST };\n";
    const built = await withNumbersInPlace(code);
    expect(built).toMatch(/\((\w+)\) => \1 > LEAST/);
    expect(built).toContain("const LEAST = 2");
    expect(built).toContain("{ MOST: 5 }");
  });

  test("what is reckoned stays a name", async () => {
    expect(await withNumbersInPlace("const WHOLE = 2 * 3;\nexport const half = () => WHOLE / 2;\n")).toContain("WHOLE / 2");
  });
});
