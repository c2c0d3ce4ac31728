import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { completeAll } from "../../src/extract/complete-all.js";
import { partsOf } from "../../src/extract/parts-of.js";

const documentOf = (lines: string) => read(new TextEncoder().encode(lines), { name: "a.txt" });
const seed = await read(readFileSync("../shared/seeds/000_41d84227a9109d9f.txt"), { name: "seed.txt" });

describe("parts of a document", () => {
  const whole = completeAll(extractClaims(seed));

  test.each([0, 3000])("of %i characters give the claims of the whole", (least) => {
    const parts = partsOf(seed, least);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => completeAll(extractClaims(part)))).toEqual(whole);
  });

  test("are cut where headings stand for the first time", async () => {
    const document = await documentOf("Torture\n\n1. Torture is a crime.\n\n2. Ten cases were heard.\n\nSchools\n\n3. Schools are open to all.\n");
    const numbers = partsOf(document, 0).map(({ paragraphs }) => paragraphs.map(({ number }) => number));
    expect(numbers).toEqual([["1", "2"], ["3"]]);
    expect(partsOf(document)).toEqual([document]);
  });

  test("of a dialogue are one, for its claims have no headings", () => {
    const [spoken] = partsOf({ ...seed, paragraphs: seed.paragraphs.map((paragraph) => ({ ...paragraph, speaker: "state" as const })) }, 0);
    expect(spoken?.paragraphs).toHaveLength(seed.paragraphs.length);
  });

  test("of a document without paragraphs are none", () => {
    expect(partsOf({ ...seed, paragraphs: [] })).toEqual([]);
  });
});
