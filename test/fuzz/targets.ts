import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { audit } from "../../src/audit/audit.js";
import { check } from "../../src/check.js";
import { parseSymbol } from "../../src/document/symbol/parse-symbol.js";
import { read } from "../../src/document/read-document.js";
import { findInstruments } from "../../src/knowledge/instruments/instruments.js";
import { findMatters } from "../../src/knowledge/matters/matters.js";
import { readUhri, readUprInfo } from "../../src/read/recommendation-lists.js";
import { readThematicList } from "../../src/read/thematic/thematic-list.js";
import { parseCorpusEntry } from "../../src/schema/corpus-entry.js";
import { parseAssertions } from "../../src/schema/parse-assertions.js";
import { findDates } from "../../src/text/dates.js";
import { findQuantities } from "../../src/text/quantities.js";
import { splitSentences } from "../../src/text/sentences.js";
import { wordsOf } from "../../src/text/words.js";
import { numbered } from "../support/documents.js";
import { docx, p } from "../support/docx.js";
import { pdf, pdfLines } from "../support/pdf.js";
import { aClaim, aFinding } from "../support/samples.js";
import { shared } from "../support/source-files.js";

/** One door of the library that takes what others wrote, and texts or files to break it with. */
export interface FuzzTarget {
  readonly name: string;
  /** How many cases of a hundred go to it: readers of packed formats take longer. */
  readonly share: number;
  readonly input: fc.Arbitrary<Uint8Array>;
  readonly run: (bytes: Uint8Array) => unknown;
}

const SENTENCES = [
  "The Committee was concerned that 12 of 48 prisons (25 per cent) had no doctor in 2017.",
  "In 2019, Law No. 501-V ratified the Convention on the Rights of the Child (A/HRC/28/10, paras. 3–7).",
  "[endnoteRef:19] [19: CCPR/C/UTO/CO/2, para. 12 (b).]",
];
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const html = `<!doctype html><html><h1>I. Wells</h1><ol>${SENTENCES.map((text) => `<li><p>${text}<sup><a href="#n1">1</a></sup>`).join("")}</ol><table><tr><td>1<td>2</table></html>`;
const csv =
  'Recommending State,State under Review,Recommendation,Response,Action,Issue,Session,Organisation,Region\nUtopia,Erewhon,"Abolish the ""death penalty""",Accepted,5,Death penalty,3,EU,Asia\n';
const json = JSON.stringify([aFinding(), aClaim()]);
const hostile = '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"act":"concern"}]';

/** The beginnings of the real documents beside the package, where they are. */
function realBeginnings(): Uint8Array[] {
  const seeds = join(shared, "seeds");
  return existsSync(seeds) ? readdirSync(seeds).map((name) => readFileSync(join(seeds, name)).subarray(4_000, 7_000)) : [];
}

/** A file with some bytes changed, taken out, doubled or moved. */
function mutated(files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    kind: fc.constantFrom("set", "cut", "double", "end"),
    byte: fc.nat({ max: 255 }),
  });
  return fc.tuple(fc.constantFrom(...files), fc.array(change, { maxLength: 6 })).map(([file, changes]) =>
    changes.reduce((bytes, { at, length, kind, byte }) => {
      const from = Math.floor(at * bytes.length);
      if (kind === "end") return bytes.length > 40 && byte < 60 ? bytes.slice(0, from) : bytes;
      const piece =
        kind === "double"
          ? [...bytes.slice(from, from + length), ...bytes.slice(from, from + length)]
          : kind === "set"
            ? Array.from(bytes.slice(from, from + length), () => byte)
            : [];
      return Uint8Array.from([...bytes.slice(0, from), ...piece, ...bytes.slice(from + length)]);
    }, file),
  );
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...SENTENCES),
        fc.string({ maxLength: 12 }),
        fc.constantFrom("\n", "\t", "[1: ", "]", "(", "para. ", "1,000 ", "2019", " per cent", "ratified "),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join("")),
);
const document = (name: string) => (bytes: Uint8Array) => read(bytes, { name });
const asText = (run: (text: string) => unknown) => (bytes: Uint8Array) => run(textOf(bytes));
const texts = anyText.map(bytesOf);

/** All doors. */
export const targets: readonly FuzzTarget[] = [
  {
    name: "plain text",
    share: 10,
    input: mutated([bytesOf(numbered(...SENTENCES)), ...realBeginnings()]),
    run: async (bytes) => audit(await document("a.txt")(bytes)),
  },
  {
    name: "check of plain text",
    share: 4,
    input: mutated([bytesOf(numbered(...SENTENCES, ...SENTENCES))]),
    run: async (bytes) => check({ claims: [await document("a.txt")(bytes)], findings: [aFinding()] }),
  },
  { name: "HTML", share: 10, input: mutated([bytesOf(html)]), run: document("a.html") },
  {
    name: "Markdown",
    share: 10,
    input: mutated([bytesOf(`# I. Wells\n\n1. ${SENTENCES.join(" ")}\n\n| a | b |\n|---|---|\n| 1 | [x](y) |\n\n* \`z\` **w**[^1]\n\n[^1]: note\n`)]),
    run: document("a.md"),
  },
  { name: "Word", share: 4, input: mutated([docx({ body: SENTENCES.map((text) => p(text)).join("") })]), run: document("a.docx") },
  { name: "PDF", share: 2, input: mutated([pdf([pdfLines(SENTENCES)])]), run: document("a.pdf") },
  { name: "any bytes", share: 10, input: fc.uint8Array({ maxLength: 300 }), run: document("a") },
  { name: "UPR Info", share: 8, input: mutated([bytesOf(csv)]), run: (bytes) => readUprInfo(bytes, "a.csv") },
  {
    name: "UHRI",
    share: 8,
    input: mutated([bytesOf('[{"AnnotationId":"1","Text":"x","Countries":["Utopia"],"Body":"CAT","Symbol":"CAT/C/UTO/1"}]'), bytesOf(hostile)]),
    run: async (bytes) => {
      for await (const finding of readUhri(
        (async function* () {
          yield bytes;
        })(),
        { name: "a.json" },
      ))
        void finding;
    },
  },
  { name: "thematic list", share: 4, input: mutated([docx({ body: p(SENTENCES[0]!) })]), run: (bytes) => readThematicList(bytes, "a.docx") },
  {
    name: "assertions",
    share: 10,
    input: fc.oneof(mutated([bytesOf(json), bytesOf(hostile)]), fc.json().map(bytesOf)),
    run: asText((text) => parseAssertions(text, "a.json")),
  },
  {
    name: "manifest",
    share: 5,
    input: fc.oneof(mutated([bytesOf('{"id":"a","claims":["a"],"against":["b"],"about":{"a":{"date":"2019"}}}'), bytesOf(hostile)]), fc.json().map(bytesOf)),
    run: asText((text) => parseCorpusEntry(text, "a.ndjson")),
  },
  { name: "symbols", share: 5, input: texts, run: asText(parseSymbol) },
  {
    name: "words of a sentence",
    share: 10,
    input: texts,
    run: asText((text) => [splitSentences(text), findDates(text), findQuantities(text), findMatters(wordsOf(text)), findInstruments(wordsOf(text))]),
  },
];
