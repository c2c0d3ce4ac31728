import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Citation } from "../../../src/document/citations/citation.js";
import { parseCitations, resolveCitations } from "../../../src/document/citations/parse-citations.js";
import { parseHeadingReferences } from "../../../src/document/citations/parse-heading-references.js";

const shared = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const compilation = `${shared}seeds/002_5b757398ddbd8038.txt`;
const nationalReport = `${shared}seeds/000_41d84227a9109d9f.txt`;
const endnotes = ["A_HRC_WG.6_29_BRB_2.txt", "A_HRC_WG.6_33_BRN_2.txt"].map((name) => `${shared}documents/${name}`);
const missing = [compilation, nationalReport, ...endnotes].filter((path) => !existsSync(path));
if (missing.length > 0) console.warn(`\n*** NOT TESTED ON REAL NOTES: missing ${missing.join(", ")} ***\n`);

const inlineNotes = (text: string): string[] => [...text.matchAll(/\[\d+: \t*([^\]]*)\]/g)].map((found) => found[1] ?? "");

/** The notes at the end of a PDF's text: each begins with the next number, page furniture stands between. */
function endnotesOf(text: string): string[] {
  const notes: string[] = [];
  for (const line of text
    .slice(text.search(/^\s*Notes\s*$/m))
    .split("\n")
    .slice(1)) {
    const found = /^(\d+) (\S.*)$/.exec(line);
    if (found?.[2] !== undefined && Number(found[1]) === notes.length + 1) notes.push(found[2]);
    else if (notes.length > 0 && !/^(?:\d*|A\/HRC\/WG\.6\/\d+\/[A-Z]{3}\/2)$/.test(line.trim())) notes.push(`${notes.pop()}\n${line}`);
  }
  return notes;
}

function count(citations: readonly Citation[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
  for (const citation of citations.flat()) {
    add(citation.kind);
    if (citation.weak) add("weak");
    if (citation.ibid) add("ibid");
  }
  return counts;
}

/** The figures were counted by hand on the documents, note by note. */
describe.skipIf(missing.length > 0)("the notes of real compilations", () => {
  test("inline notes of a compilation converted from Word", () => {
    const notes = inlineNotes(readFileSync(compilation, "utf8"));
    const citations = resolveCitations(notes);
    expect(notes).toHaveLength(177);
    expect(count(citations)).toEqual({ symbol: 188, submission: 47, url: 21, opinion: 3, report: 3, weak: 54, ibid: 31 });
    expect(citations.filter((list) => list.length === 0)).toEqual([]);
  });

  test.each([
    [endnotes[0] ?? "", 123, { symbol: 73, submission: 47, url: 10, report: 1, weak: 5, ibid: 26 }],
    [endnotes[1] ?? "", 106, { symbol: 104, submission: 16, url: 9, weak: 5, ibid: 28 }],
  ])("hard-wrapped endnotes of %s", (path, size, counts) => {
    const notes = endnotesOf(readFileSync(path, "utf8"));
    expect(notes).toHaveLength(size);
    expect(count(resolveCitations(notes))).toEqual(counts);
  });

  test("the numbers that headings and notes share join the two documents", () => {
    const numbersOf = (texts: readonly string[]): Set<string> =>
      new Set(texts.flatMap(parseHeadingReferences).flatMap((reference) => (reference.kind === "recommendations" ? reference.numbers : [])));
    const found = numbersOf(inlineNotes(readFileSync(compilation, "utf8")));
    const claimed = numbersOf(
      readFileSync(nationalReport, "utf8")
        .split("\n")
        .filter((line) => line.length < 200),
    );
    expect([found.size, claimed.size, [...claimed].filter((number) => found.has(number)).length]).toEqual([179, 92, 80]);
  });

  test("each citation covers its own words", () => {
    for (const note of inlineNotes(readFileSync(compilation, "utf8"))) {
      let last = 0;
      for (const { start, end } of parseCitations(note)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }
  });
});
