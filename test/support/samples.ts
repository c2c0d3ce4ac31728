import type { Claim, Finding } from "../../src/schema/assertion.js";
import type { Source } from "../../src/schema/source.js";

/** A source typed by hand: a document and a paragraph, no words quoted. */
export function aSource(fields: Partial<Source> = {}): Source {
  return {
    document: "CCPR/C/UTO/CO/2",
    paragraph: "12",
    line: null,
    endLine: null,
    paragraphLine: null,
    start: null,
    end: null,
    spans: null,
    quote: null,
    focus: null,
    also: [],
    ...fields,
  };
}

export function aFinding(fields: Partial<Finding> = {}): Finding {
  return { id: "f1", act: "concern", text: "The national human rights institution has B status.", source: aSource(), speakers: ["ccpr"], ...fields };
}

export function aClaim(fields: Partial<Claim> = {}): Claim {
  return {
    id: "c1",
    act: "fact",
    text: "The national human rights institution fully complies with the Paris Principles.",
    source: aSource({ document: "CCPR/C/UTO/3", paragraph: "7" }),
    ...fields,
  };
}

const without = (value: object, key: string): object => Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
const quantity = { value: 48, unit: "hour", comparison: "at-most", of: "police custody", period: "2017", words: "48 hours" };
const reading = { matter: "nhri-accreditation", state: "b", rank: 1, best: 2, mode: "is", words: "B status" };

/** Assertions that fit the schema, each with what it shows. */
export const goodSamples: readonly (readonly [string, unknown])[] = [
  ["a finding", aFinding()],
  ["a claim", aClaim()],
  [
    "every optional field",
    aFinding({
      context: "…",
      state: "UTO",
      date: null,
      topics: [],
      matters: ["x"],
      polarity: "denies",
      instruments: ["cat"],
      groups: ["women"],
      headings: ["I"],
      basis: { act: "given" },
      strength: 3,
      citations: [{ symbol: null, paragraphs: ["1"], weak: true, body: null, source: "UNCT", url: "https://un.org", pages: ["4"] }],
    }),
  ],
  ["numbers and readings", { ...aClaim(), quantities: [quantity], readings: [reading] }],
  [
    "a quote with its places",
    aFinding({
      source: aSource({
        line: 3,
        endLine: 4,
        paragraphLine: 3,
        start: 5,
        end: 40,
        spans: [
          [5, 20],
          [25, 40],
        ],
        quote: "…",
        focus: { start: 5, end: 20, quote: "…" },
      }),
    }),
  ],
  ["a field that we do not know", { ...aFinding(), note: "ours", source: { ...aSource(), page: 4 } }],
  ["an empty text", aClaim({ text: "" })],
];

/** What must be refused, each for one reason. */
export const badSamples: readonly (readonly [string, unknown])[] = [
  ["nothing", null],
  ["a text", "The law holds."],
  ["a list", [aFinding()]],
  ["no id", without(aFinding(), "id")],
  ["no text", without(aClaim(), "text")],
  ["no act", without(aClaim(), "act")],
  ["no source", without(aFinding(), "source")],
  ["an unknown act", { ...aFinding(), act: "complaint" }],
  ["an act in capitals", { ...aFinding(), act: "Concern" }],
  ["a number for an id", { ...aFinding(), id: 7 }],
  ["a source without its document", { ...aFinding(), source: without(aSource(), "document") }],
  ["a source without its spans", { ...aFinding(), source: without(aSource(), "spans") }],
  ["a span of three", { ...aFinding(), source: { ...aSource(), spans: [[1, 2, 3]] } }],
  ["a span of one", { ...aFinding(), source: { ...aSource(), spans: [[1]] } }],
  ["half a character", { ...aFinding(), source: { ...aSource(), start: 1.5 } }],
  ["a line as text", { ...aFinding(), source: { ...aSource(), line: "3" } }],
  ["a speaker alone", { ...aFinding(), speakers: "ccpr" }],
  ["an unknown status", { ...aClaim(), status: "finished" }],
  ["an unknown polarity", { ...aClaim(), polarity: "neutral" }],
  ["a quantity in words", { ...aClaim(), quantities: [{ ...quantity, value: "48" }] }],
  ["a reading without its state", { ...aClaim(), readings: [without(reading, "state")] }],
  ["an unknown basis", { ...aClaim(), basis: { act: "guessed" } }],
  ["a citation without paragraphs", { ...aFinding(), citations: [{ symbol: "A/1", weak: false }] }],
];
