import { describe, expect, test } from "vitest";
import { splitJsonArray } from "../../../src/read/uhri/json-array.js";
import { readUhri } from "../../../src/read/uhri/uhri.js";
import { emptyUhriSummary } from "../../../src/read/uhri/uhri-summary.js";
import { readUhriText } from "../../../src/read/uhri/uhri-text.js";
import { findingSchema, type Finding } from "../../../src/schema/assertion.js";
import { InputError } from "../../../src/schema/error.js";
import { madeUhriStream } from "../../support/made-uhri.js";

async function* streamOf(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const RECORD = {
  AnnotationId: "7f",
  Symbol: "CRC/C/KAZ/CO/4",
  Text: "<p>7. The Committee regrets that boats rot.</p>",
  Body: "- CRC",
  Countries: ["Kazakhstan"],
  Themes: [" Right to health "],
  AffectedPersons: ["- Children"],
  Sdgs: [],
  AnnotationType: "- Concerns/Observations",
  PublicationDate: "2015-10-30T00:00:00",
};
const summary = emptyUhriSummary;
const readAll = async (records: readonly object[], counts = summary()): Promise<Finding[]> =>
  collect(readUhri(streamOf(JSON.stringify(records)), { summary: counts }));

describe("splitJsonArray", () => {
  const OBJECTS = [{ a: 'x}],\\"{[' }, { b: { c: [1, [2, { d: "é«»№" }]] } }, {}];
  test.each([1, 2, 3, 7, 1000])("gives each object whole, in chunks of %d bytes", async (size) => {
    const parts = await collect(splitJsonArray(streamOf(JSON.stringify(OBJECTS, null, 1), size), "a.json"));
    expect(parts.map((part) => JSON.parse(part) as unknown)).toEqual(OBJECTS);
  });

  test("an empty array has none", async () => expect(await collect(splitJsonArray(streamOf(" [ ] \n"), "a.json"))).toEqual([]));

  test.each([
    ["nothing", ""],
    ["an object", "{}"],
    ["numbers", "[1,2]"],
    ["cut off", '[{"a":1},{"b"'],
    ["without its end", '[{"a":1}'],
    ["with a tail", "[]x"],
    ["broken inside", '[{"a":}]'],
  ])("%s is bad JSON", async (_, text) => {
    await expect(collect(readUhri(streamOf(text), { name: "a.json" }))).rejects.toMatchObject({ name: "InputError", code: "bad-json", place: "a.json" });
  });

  test("an object beyond the limit is refused before it is held", async () => {
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('[{"Text":"');
      for (;;) yield new Uint8Array(65_536).fill(97);
    };
    await expect(collect(readUhri(endless(), { maxObject: 1_000_000 }))).rejects.toThrow(InputError);
  });
});

describe("readUhri", () => {
  test("a record", async () => {
    const [finding] = await readAll([RECORD]);
    expect(finding).toMatchObject({
      id: "7f",
      act: "concern",
      speakers: ["crc"],
      text: "The Committee regrets that boats rot.",
      state: "KAZ",
      date: "2015-10-30",
      themes: ["Right to health"],
      affectedPersons: ["Children"],
      source: { document: "CRC/C/KAZ/CO/4", paragraph: "7", quote: "The Committee regrets that boats rot." },
      citations: [{ symbol: "CRC/C/KAZ/CO/4", paragraphs: ["7"], body: "crc" }],
    });
    expect(findingSchema.safeParse(finding).success).toBe(true);
  });

  test.each(["- CRC", "Committee on the Rights of the Child", "CRC-OP-SC", "something new"])("body %s is one body", async (Body) => {
    expect((await readAll([{ ...RECORD, Body }]))[0]?.speakers).toEqual(["crc"]);
  });

  test.each([
    ["- SR Torture", "sr-torture"],
    ["SR Housing", "sr-housing"],
    ["- WG Arbitrary Detention", "wg-arbitrary-detention"],
    ["Human Rights Committee", "ccpr"],
    ["- UPR", "upr-working-group"],
  ])("body %s", async (Body, id) => {
    expect((await readAll([{ ...RECORD, Body, Symbol: "A/HRC/40/1" }]))[0]?.speakers).toEqual([id]);
  });

  test("a State from a stub, from the symbol, or from nowhere", async () => {
    const counts = summary();
    const records = [{ Countries: ["KZ"] }, { Countries: [] }, { Countries: null, Symbol: "A/HRC/40/1" }, { Countries: ["Chile", "Peru"] }];
    const findings = await readAll(
      records.map((record, i) => ({ ...RECORD, ...record, AnnotationId: `n${i}` })),
      counts,
    );
    expect(findings.map(({ state, basis }) => [state, basis?.["state"]])).toEqual([
      ["KAZ", "given"],
      ["KAZ", "implied"],
      [null, undefined],
      ["CHL", "given"],
      ["PER", "given"],
    ]);
    expect(findings.map(({ id }) => id)).toEqual(["n0", "n1", "n2", "n3#CHL", "n3#PER"]);
    expect(Object.fromEntries(counts.faults)).toMatchObject({ "state-from-code": 1, "no-country": 2, "state-from-symbol": 1, "several-states": 1 });
  });

  test("the act from the type, or from the text", async () => {
    const of = async (AnnotationType: unknown, Text: string): Promise<string | undefined> => (await readAll([{ ...RECORD, AnnotationType, Text }]))[0]?.act;
    expect(await of("- Recommendations", "Boats rot.")).toBe("recommendation");
    expect(await of(undefined, "It recommends that boats be painted.")).toBe("recommendation");
    expect(await of("0b7c2f1e-1d3a-4a55-9f10-22d0c6a1b001", "The Committee is concerned that boats rot.")).toBe("concern");
    expect(await of("- Concerns/Observations", "The Committee welcomes the new boats.")).toBe("commendation");
  });

  test("a recommendation of a review among States", async () => {
    const [finding] = await readAll([
      { ...RECORD, Body: "- UPR", Symbol: "A/HRC/28/10", Text: "125.42 Paint the boats (Spain, Peru);", AnnotationType: null, UprCycle: "2" },
    ]);
    expect(finding).toMatchObject({ act: "recommendation", number: "125.42", text: "Paint the boats", recommendedBy: ["ESP", "PER"], cycle: "2" });
  });

  test("a repeated id is folded if its text is the same, kept if not; nothing is lost silently", async () => {
    const counts = summary();
    const findings = await readAll(
      [
        RECORD,
        RECORD,
        { ...RECORD, Text: "8. Other." },
        { ...RECORD, AnnotationId: null },
        { ...RECORD, AnnotationId: "x", Text: "" },
        { ...RECORD, AnnotationId: "y", Extra: 1 },
      ],
      counts,
    );
    expect(findings.map(({ id }) => id)).toEqual(["7f", "7f#3", "uhri#4", "y"]);
    expect(counts).toMatchObject({ records: 6, findings: 4, dropped: 2 });
    expect(Object.fromEntries(counts.faults)).toMatchObject({ "repeated-id": 1, "repeated-id-other-text": 1, "no-id": 1, "no-text": 1 });
    expect([...counts.unreadFields]).toEqual([["Extra", 1]]);
  });

  test("5 MB of records in bounded memory, each accounted for", async () => {
    const counts = summary();
    let findings = 0;
    for await (const finding of readUhri(madeUhriStream(5_000_000), { summary: counts })) if (finding.state === "KAZ") findings++;
    expect(findings).toBeGreaterThan(5000);
    expect(counts.records).toBe(counts.findings + counts.dropped);
    expect(counts.faults.get("repeated-id")).toBe(counts.dropped);
  });
});

test.each([
  ["<p>Business and human rights </p>\n<p>12.The Committee regrets.</p>", "12", "Business and human rights", "The Committee regrets."],
  ["Business and human rights \n12.The Committee regrets.", "12", "Business and human rights", "The Committee regrets."],
  ["7. Reiterating its request, it asks.", "7", null, "Reiterating its request, it asks."],
  ["27. (b) Paint it;", "27 (b)", null, "Paint it;"],
  ["2.5 million boats rot.", null, null, "2.5 million boats rot."],
  ["The develop- ment of short- and long-term plans &amp; self- help", null, null, "The development of short- and long-term plans & self-help"],
  ["10 years after the storm boats rot.", null, null, "10 years after the storm boats rot."],
])("readUhriText: %s", (html, paragraph, heading, text) => expect(readUhriText(html)).toMatchObject({ paragraph, heading, text }));
