import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import bodies from "../../data/bodies.json" with { type: "json" };
import claims from "../../data/kazakhstan/claims.json" with { type: "json" };
import findings from "../../data/kazakhstan/findings.json" with { type: "json" };
import { termsOf } from "../../src/link/terms.js";
import { claimSchema, findingSchema } from "../../src/schema/assertion.js";
import { wordsOf } from "../../src/text/words.js";
import { plainWords, sharedRun } from "../support/shared-run.js";

/** The five documents by the titles that the assertions cite. The review has no paragraph numbers: it is cited by line. */
const documents: Readonly<Record<string, string>> = {
  "Compilation on Kazakhstan, 2019": "002_5b757398ddbd8038.txt",
  "National report of Kazakhstan, 2019": "000_41d84227a9109d9f.txt",
  "Annual review of the human rights situation in Kazakhstan, 2022": "001_3f1ad22dfd4380e1.txt",
  "Replies to the list of issues (CCPR/C/KAZ/QPR/3), 2024": "003_ca5aaecb3b2fa636.txt",
  "Combined fifth to seventh report under the CRC, 2021": "004_877deedb22a1ac1f.txt",
};
const review = "Annual review of the human rights situation in Kazakhstan, 2022";
/** A paraphrase may share a name with its source, no more. */
const SHARED_WORDS = 6;

const seeds = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const missing = Object.values(documents).filter((name) => !existsSync(seeds + name));
if (missing.length > 0) console.warn(`\n*** NOT TESTED AGAINST THE DOCUMENTS: missing ${missing.map((name) => seeds + name).join(", ")} ***\n`);

const assertions = [...findings, ...claims];
type Source = (typeof assertions)[number]["source"];

const linesOf = (title: string): string[] => readFileSync(seeds + (documents[title] ?? ""), "utf8").split("\n");

/** The lines from a printed number at the start of a line (after a bookmark) to the next one; null where it is not printed. */
function paragraphOf(lines: readonly string[], number: string): string | null {
  const starts = (line: string): string | null => /^\s*(?:\[bookmark: [^\]]*\]\s*)*(\d+)\.\t/.exec(line)?.[1] ?? null;
  const from = lines.findIndex((line) => starts(line) === number);
  if (from < 0) return null;
  const to = lines.findIndex((line, i) => i > from && starts(line) !== null);
  return lines.slice(from, to < 0 ? undefined : to).join("\n");
}

function textOf(source: Source): string | null {
  const lines = linesOf(source.document);
  if (source.paragraph !== null) return paragraphOf(lines, source.paragraph);
  return lines[(source.paragraphLine ?? 0) - 1]?.trim() || null;
}

/** Numbers in digits, thousands joined: «22 000» and «22,000» are one. */
const figuresOf = (text: string): string[] => (text.match(/\d+(?:[ ,]\d{3})*(?:\.\d+)?/g) ?? []).map((figure) => figure.replace(/[ ,]/g, ""));

/** Stems that two texts share, function words and boilerplate apart. */
function sharedTerms(text: string, original: string): string[] {
  const found = termsOf(wordsOf(original));
  return [...termsOf(wordsOf(text)).keys()].filter((term) => !term.startsWith("@") && found.has(term));
}

describe("the worked case of Kazakhstan", () => {
  test.each([
    ["findings", findings, findingSchema],
    ["claims", claims, claimSchema],
  ] as const)("%s fit the schema", (_, rows, schema) => {
    const bad = rows.flatMap((row) => {
      const { success, error } = schema.safeParse(row);
      return success ? [] : [{ id: row.id, issues: error.issues }];
    });
    expect(bad).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  test("ids are unique, kebab-case, and begin with the State", () => {
    const ids = assertions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^kaz-[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test("findings cite the compilation, claims one of the State's four documents", () => {
    expect(new Set(findings.map(({ source }) => source.document))).toEqual(new Set([Object.keys(documents)[0]]));
    expect(new Set(claims.map(({ source }) => source.document))).toEqual(new Set(Object.keys(documents).slice(1)));
  });

  test("every source points to a paragraph, or in the review to a line, and quotes nothing", () => {
    for (const { id, source } of assertions) {
      expect(source.document === review ? source.line : source.paragraph, id).not.toBeNull();
      expect([source.start, source.end, source.spans, source.quote, source.focus], id).toEqual([null, null, null, null, null]);
    }
  });

  test("the first assertion of each document bears its year, which dates the document", () => {
    for (const title of Object.keys(documents)) {
      const first = assertions.find(({ source }) => source.document === title);
      expect(first?.date, title).toBe(title.slice(-4));
    }
  });

  test("speakers are bodies that we know, and every finding cites its source", () => {
    const known = new Set(bodies.bodies.map(({ id }) => id));
    expect(findings.flatMap(({ id, speakers }) => speakers.filter((speaker) => !known.has(speaker)).map((speaker) => `${id}: ${speaker}`))).toEqual([]);
    expect(findings.filter(({ speakers, citations }) => speakers.length === 0 || citations.length === 0)).toEqual([]);
  });

  test("figures stand in the text that they are read from", () => {
    const astray = assertions.flatMap((assertion) =>
      ("quantities" in assertion && assertion.quantities ? assertion.quantities : [])
        .filter(({ words }) => !assertion.text.includes(words))
        .map(({ words }) => `${assertion.id}: ${words}`),
    );
    expect(astray).toEqual([]);
  });

  test("no claim says that the institution has A status or complies fully", () => {
    expect(claims.filter(({ text }) => /\bA status\b|\bfull(?:y)? (?:compl|conform)/i.test(text))).toEqual([]);
  });
});

describe("a run of shared words", () => {
  test.each([
    ["The State keeps its moratorium", "Kazakhstan keeps its moratorium.", "keeps its moratorium"],
    ["a b c x a b c d", "a b c d", "a b c d"],
    ["nothing", "else", ""],
  ])("of «%s» and «%s» is «%s»", (text, original, run) => {
    expect(sharedRun(text, original)).toBe(run);
  });
});

describe("the worked case beside the documents", () => {
  test.skipIf(missing.length > 0)("every paragraph is printed, every line holds text", () => {
    expect(
      assertions.filter(({ source }) => textOf(source) === null).map(({ id, source }) => `${id}: ${source.document}, ${source.paragraph ?? source.line}`),
    ).toEqual([]);
  });

  test.skipIf(missing.length > 0)("every figure stands in its paragraph, a year apart", () => {
    const astray = assertions.flatMap(({ id, text, source }) => {
      const found = new Set(figuresOf(textOf(source) ?? ""));
      return figuresOf(text)
        .filter((figure) => !/^(?:19|20)\d\d$/.test(figure) && !found.has(figure))
        .map((figure) => `${id}: ${figure}`);
    });
    expect(astray).toEqual([]);
  });

  test.skipIf(missing.length > 0)("every text shares two telling words with its paragraph", () => {
    const astray = assertions.filter(({ text, source }) => sharedTerms(text, textOf(source) ?? "").length < 2).map(({ id, text }) => `${id}: ${text}`);
    expect(astray).toEqual([]);
  });

  test.skipIf(missing.length > 0)("every text is our own: at most six words in a row stand in its paragraph", () => {
    const copied = assertions
      .map(({ id, text, source }) => ({ id, run: sharedRun(text, textOf(source) ?? "") }))
      .filter(({ run }) => plainWords(run).length > SHARED_WORDS);
    expect(copied).toEqual([]);
  });
});
