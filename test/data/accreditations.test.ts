import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import table from "../../data/accreditations.json" with { type: "json" };
import { read } from "../../src/document/read-document.js";
import { states } from "../../src/knowledge/member-states/states.js";

const { accreditations } = table;
const SOURCE = "../shared/documents/upr-outcomes";

describe("accreditation of national human rights institutions", () => {
  test("one row a State, known States, a year that is no later than the report's", () => {
    const known = new Set(states.map(({ id }) => id));
    expect(accreditations.filter(({ state }) => !known.has(state))).toEqual([]);
    expect(new Set(accreditations.map(({ state }) => state)).size).toBe(accreditations.length);
    expect(accreditations.filter(({ since, asOf }) => since !== null && since.slice(0, 4) > asOf)).toEqual([]);
  });

  test("«none» is what a report says; of a State that no report speaks of there is no row", () => {
    expect(accreditations.find(({ state }) => state === "MUS")).toMatchObject({ status: "A", since: "2002", asOf: "2009" });
    expect(accreditations.find(({ state }) => state === "MLT")?.status).toBe("none");
    expect(new Set(accreditations.map(({ status }) => status))).toEqual(new Set(["A", "B", "none"]));
  });

  test.skipIf(!existsSync(SOURCE))("the paragraph of each row speaks of it, and gives its year (needs ../shared/documents)", { timeout: 60_000 }, async () => {
    const plain = (name: string) =>
      name
        .normalize("NFD")
        .toLowerCase()
        .replace(/[^a-z]/g, "");
    const files = readdirSync(SOURCE).map((file) => ({ file, stem: plain(file.replace(/\d{4}\.txt$/, "")), year: /\d{4}/.exec(file)?.[0] }));
    const silent: string[] = [];
    for (const { state, status, since, asOf, paragraph } of accreditations) {
      const { names } = states.find(({ id }) => id === state)!;
      const texts: string[] = [];
      for (const { file } of files.filter(({ stem, year }) => year === asOf && names.some((name) => plain(name).includes(stem)))) {
        const report = await read(readFileSync(`${SOURCE}/${file}`), { name: file });
        if (report.state === state) texts.push(...report.paragraphs.filter(({ number }) => number === paragraph).map(({ cut }) => cut.text));
      }
      const text = texts.join(" ");
      const says =
        /accredit|status/i.test(text) &&
        (status === "none" || new RegExp(String.raw`\b${status}\b`).test(text)) &&
        (since === null || text.includes(since.slice(0, 4)));
      if (!says) silent.push(state);
    }
    expect(silent).toEqual([]);
  });
});
