import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../src/check.js";
import { read } from "../src/document/read-document.js";
import { decode } from "../src/read/decode.js";
import { readPlainText } from "../src/read/plain/plain-text.js";
import { reportSchema, type Report } from "../src/schema/report.js";
import type { Source } from "../src/schema/source.js";
import { shared } from "./support/source-files.js";

/** The documents that the gold is of: how many paragraphs they have by their printed numbers (null: they print none). */
const documents = {
  N19: ["seeds/000_41d84227a9109d9f.txt", 272],
  R22: ["seeds/001_3f1ad22dfd4380e1.txt", null],
  C19: ["seeds/002_5b757398ddbd8038.txt", 71],
  H24: ["seeds/003_ca5aaecb3b2fa636.txt", 489],
  K21: ["seeds/004_877deedb22a1ac1f.txt", 496],
  B18N: ["documents/A_HRC_WG.6_29_BRB_1.txt", 99],
  B18C: ["documents/A_HRC_WG.6_29_BRB_2.txt", 57],
  D19N: ["documents/A_HRC_WG.6_33_BRN_1.txt", 155],
  D19C: ["documents/A_HRC_WG.6_33_BRN_2.txt", 62],
} as const;
type Code = keyof typeof documents;
const pairs: readonly (readonly [claims: Code, findings: Code])[] = [
  ["N19", "C19"],
  ["R22", "C19"],
  ["H24", "C19"],
  ["K21", "C19"],
  ["B18N", "B18C"],
  ["D19N", "D19C"],
];

const codes = Object.keys(documents) as Code[];
const pathOf = (code: Code) => join(shared, documents[code][0]);
const absent = codes.filter((code) => !existsSync(pathOf(code)));
if (absent.length > 0) console.warn(`\n*** NOT TESTED ON REAL DOCUMENTS: absent are ${absent.map(pathOf).join(", ")} ***\n`);
const there = (...wanted: Code[]) => !wanted.some((code) => absent.includes(code));

const bytesOf = (code: Code) => readFileSync(pathOf(code));
const readAnew = (code: Code) => read(bytesOf(code), { name: basename(pathOf(code)) });
const loaded = new Map<Code, ReturnType<typeof readAnew>>();
function load(code: Code): ReturnType<typeof readAnew> {
  if (!loaded.has(code)) loaded.set(code, readAnew(code));
  return loaded.get(code)!;
}
const reports = new Map<string, Promise<Report>>();
function reportOf(claims: Code, findings: Code): Promise<Report> {
  const key = `${claims} ${findings}`;
  const made = reports.get(key) ?? Promise.all([load(claims), load(findings)]).then(([left, right]) => check({ claims: [left], findings: [right] }));
  reports.set(key, made);
  return made;
}

describe.each(codes)("%s", (code) => {
  test.skipIf(!there(code))("has its paragraphs, each with a line that is its own", async () => {
    const { paragraphs } = await load(code);
    const expected = documents[code][1];
    if (expected === null) expect(paragraphs.length).toBeGreaterThan(280);
    else expect(paragraphs.map(({ number }) => number)).toEqual(Array.from({ length: expected }, (_, i) => String(i + 1)));
    expect(new Set(paragraphs.map(({ line }) => line)).size).toBe(paragraphs.length);
  });

  test.skipIf(!there(code))("every number stands at the start of its line", async () => {
    const { text, paragraphs } = await load(code);
    const lines = text.split(/\r\n|\n|\r|\f/);
    const astray = paragraphs.filter(
      ({ number, line }) => number !== null && !new RegExp(`^\\s*(?:\\[bookmark: [^\\]]*\\]\\s*)*${number}\\.(?:\\s|$)`).test(lines[line - 1]!),
    );
    expect(astray.map(({ number, line }) => `${number}: ${lines[line - 1]}`)).toEqual([]);
  });
});

test.skipIf(!there("C19"))("C19: all 177 notes have a mark in a heading or paragraph, and no mark is without its note", () => {
  const { blocks } = readPlainText(decode(bytesOf("C19"), "C19").text);
  const notes = blocks.filter(({ kind }) => kind === "note").map(({ number }) => number!);
  const marks = blocks.flatMap((block) => block.marks.map(({ label }) => label));
  expect(notes).toHaveLength(177);
  expect(notes.filter((label) => !marks.includes(label))).toEqual([]);
  expect(marks.filter((label) => !notes.includes(label))).toEqual([]);
});

describe.each(pairs)("%s against %s", (claims, findings) => {
  test.skipIf(!there(claims, findings))("the report fits the schema, and speaks of both documents", async () => {
    const report = await reportOf(claims, findings);
    expect(reportSchema.safeParse(report).error?.issues ?? []).toEqual([]);
    expect(report.documents.map(({ role, paragraphs }) => [role, paragraphs])).toEqual([
      ["claims", documents[claims][1] ?? (await load(claims)).paragraphs.length],
      ["findings", documents[findings][1]],
    ]);
  });

  test.skipIf(!there(claims, findings))("what an outcome says, its evidence bears out", async () => {
    const report = await reportOf(claims, findings);
    const ids = new Set(report.claims.map(({ id }) => id));
    for (const { id, outcome, how, evidence, candidates } of report.findings) {
      expect([id, evidence.length === 0]).toEqual([id, outcome === "unaddressed"]);
      expect([id, how !== null]).toEqual([id, outcome === "matched"]);
      expect(candidates.length).toBeLessThanOrEqual(5);
      for (const { claim } of [...evidence, ...candidates]) expect(ids.has(claim), claim).toBe(true);
      const paragraphs = evidence.map(({ source }) => `${source.document} ${source.paragraphLine}`);
      expect([id, new Set(paragraphs).size]).toEqual([id, paragraphs.length]);
    }
  });

  test.skipIf(!there(claims, findings))("every quote is its spans joined, and only markup, furniture, hyphens and blanks lie between", async () => {
    const report = await reportOf(claims, findings);
    const texts = new Map([claims, findings].map((code) => [basename(pathOf(code)), decode(bytesOf(code), code).text]));
    const beside = new Map(await Promise.all([claims, findings].map(async (code) => [basename(pathOf(code)), await pullQuotesOf(code)] as const)));
    const faults = sourcesOf(report).flatMap((source) =>
      faultsOf(texts.get(source.document)!, source, beside.get(source.document)!).map(
        (fault) => `${source.document} ${source.paragraph ?? `line ${source.line}`}: ${fault}`,
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  test.skipIf(!there(claims, findings))("lines are where the places are", async () => {
    const report = await reportOf(claims, findings);
    const lines = new Map([claims, findings].map((code) => [basename(pathOf(code)), lineNumbers(decode(bytesOf(code), code).text)]));
    const astray = sourcesOf(report).filter(
      ({ document, start, end, line, endLine }) => lines.get(document)!(start!) !== line || lines.get(document)!(end! - 1) !== endLine,
    );
    expect(
      astray.map(
        ({ document, paragraph, start, line, quote }) => `${document} ${paragraph}: line ${line}, is ${lines.get(document)!(start!)}: ${quote!.slice(0, 60)}`,
      ),
    ).toEqual([]);
  });
});

test.skipIf(!there("N19", "C19"))("the same documents give the same bytes twice", async () => {
  const again = check({ claims: [await readAnew("N19")], findings: [await readAnew("C19")] });
  expect(JSON.stringify(again)).toBe(JSON.stringify(await reportOf("N19", "C19")));
});

function sourcesOf(report: Report): Source[] {
  return [
    ...report.claims.map(({ source }) => source),
    ...report.findings.flatMap(({ source, evidence, candidates }) => [
      source,
      ...evidence.flatMap((item) => [item.source, ...item.more]),
      ...candidates.map((item) => item.source),
    ]),
  ];
}

/** What may lie between two spans: notes and bookmarks, note numbers, lines of page furniture, hyphens, white space. */
const BETWEEN =
  /\[(?:(?:end|foot)noteRef:\d+\]|bookmark: ?[^\]]*\]|\d+: (?:[^[\]]|\[[^\]]*\])*\])|[A-Z]?\/?[A-Z]+(?:\/[\w.-]+)+|GE\.\d\d-\d+\S*|\*\d+\*|(?<![\p{L}\d])\d{1,3}(?!\d)|\d{1,3}(?![\d\p{L}])|\^\{?[a-z0-9]+\}?|[ivx]+(?=\s|$)|[\u2070-\u209f\u00b9\u00b2\u00b3ᵛˣⁱ]+|[-\s\u00ad\ufeff\ue000-\uf8ff]/gu;

/** The lines of a document without numbers that stand alone: what a layout prints beside its text may lie in the middle of a sentence. */
async function pullQuotesOf(code: Code): Promise<ReadonlySet<string>> {
  const { text, paragraphs } = await load(code);
  if (paragraphs.some(({ number }) => number !== null)) return new Set();
  const lines = text.split("\n").map((line) => line.trim());
  const blockAt = (line: number) => lines.slice(line - 1, lines.indexOf("", line));
  const alone = paragraphs.flatMap(({ line, endLine, also }) => [...also, ...(lines.slice(line, endLine).includes("") ? [] : [line])]);
  return new Set(alone.flatMap(blockAt));
}

function faultsOf(text: string, { quote, spans, start, end, focus }: Source, beside: ReadonlySet<string>): string[] {
  if (quote === null || spans === null) return ["no quote"];
  const faults: string[] = [];
  const joined = spans
    .map(([from, to]) => text.slice(from, to))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
  if (joined !== quote) faults.push(`quote «${quote}» is not «${joined}»`);
  if (spans[0]![0] !== start || spans.at(-1)![1] !== end) faults.push("start and end are not those of the spans");
  for (let i = 1; i < spans.length; i++) {
    const between = text.slice(spans[i - 1]![1], spans[i]![0]);
    const rest = between
      .split("\n")
      .filter((line) => !beside.has(line.trim()))
      .join("\n")
      .replace(BETWEEN, "");
    if (spans[i]![0] < spans[i - 1]![1]) faults.push("spans out of order");
    if (rest !== "") faults.push(`between spans: «${between.slice(0, 80)}»`);
  }
  if (focus !== null && !quote.includes(focus.quote)) faults.push(`focus «${focus.quote}» is not in the quote`);
  if (focus !== null && (focus.start < start! || focus.end > end!)) faults.push("focus outside");
  return faults;
}

/** Tells the line (from 1) of an offset. */
function lineNumbers(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
