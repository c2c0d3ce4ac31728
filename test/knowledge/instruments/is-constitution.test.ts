import { expect, test } from "vitest";
import { isConstitution } from "../../../src/knowledge/instruments/is-constitution.js";

const law = (name: string) => ({ name, number: null, year: null, article: "16", words: `article 16 of the ${name}` });

test("a constitution is told from other laws", () => {
  expect(["Constitution", "Constitution of the Republic", "Federal Constitution"].every((name) => isConstitution(law(name)))).toBe(true);
  expect(["Refugees Act", "Penal Code", "Law on Prisons", "Constitutional Law on Courts"].some((name) => isConstitution(law(name)))).toBe(false);
});
