import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { expandRange } from "../../../src/document/citations/expand-range.js";
import { read } from "../../../src/document/read-document.js";
import { extractOutcomeFindings } from "../../../src/extract/findings/outcome-findings.js";
import { resolveRecommendation } from "../../../src/extract/findings/resolve-recommendation.js";
import { completePositions } from "../../../src/document/outcome-positions.js";
import { decode } from "../../../src/read/decode.js";
import { readOutcomeReport } from "../../../src/read/outcome/outcome-report.js";
import type { Finding } from "../../../src/schema/assertion.js";
import type { UnDocument } from "../../../src/schema/document.js";
import { findingSchema } from "../../../src/schema/assertion.js";

const documents = fileURLToPath(new URL("../../../../shared/documents/", import.meta.url));
const present = existsSync(documents);
if (!present) console.warn(`\n*** NOT TESTED ON REAL OUTCOME REPORTS: missing ${documents} ***\n`);

const OPENING =
  "Report of the Working Group on the Universal Periodic Review\n1. The review of Barbados was held at the 7th meeting. The delegation was headed by the Minister of Boats and the report was adopted.\n";
const DIALOGUE = Array.from(
  { length: 12 },
  (_, i) => `${i + 2}. The delegation stated that the harbour of the island had been repaired and that the boats were safe.\n`,
).join("");
const report = (list: string): Promise<UnDocument> =>
  read(
    new TextEncoder().encode(
      `${OPENING}${DIALOGUE}II. Conclusions and/or recommendations\n${list}\n20. All conclusions and/or recommendations contained in the present report reflect the position of the submitting States.\n`,
    ),
    { name: "made.txt" },
  );
const positions = (findings: readonly Finding[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { position } of findings) counts[String(position)] = (counts[String(position)] ?? 0) + 1;
  return counts;
};

describe("extractOutcomeFindings", () => {
  test("a recommendation with all that is known of it, at its exact place", async () => {
    const document = await report(
      "14. The following recommendations enjoy the support of Barbados:\n14.1 Paint the\nlighthouse (Chile, Peru);\n14.2 Count the gulls (Spain).",
    );
    const [finding] = extractOutcomeFindings(document);
    expect(finding).toMatchObject({
      id: "made.txt#14.1",
      act: "recommendation",
      speakers: ["upr-working-group"],
      text: "Paint the lighthouse",
      number: "14.1",
      recommendedBy: ["CHL", "PER"],
      position: "supported",
      positionWords: "The following recommendations enjoy the support of Barbados:",
      state: "BRB",
    });
    expect(findingSchema.safeParse(finding).success).toBe(true);
    const source = finding!.source;
    expect(source).toMatchObject({ paragraph: "14.1", quote: "Paint the lighthouse (Chile, Peru)", line: 17, endLine: 18, paragraphLine: 17 });
    expect(document.text.slice(source.start!, source.end!)).toBe("Paint the\nlighthouse (Chile, Peru)");
  });

  test("positions from a paragraph below: by number, and for all above", async () => {
    const numbered = await report(
      "14. The recommendations listed below enjoy the support of Barbados:\n1. Paint it (Chile);\n2. Count them (Peru);\n3. Go (Spain);\n4. Stay (Togo).\n15. Barbados considers that recommendations Nos. 1 and 3-4 above have already been implemented.",
    );
    expect(extractOutcomeFindings(numbered).map(({ position }) => position)).toEqual(["implemented", "supported", "implemented", "implemented"]);
    const above = await report(
      "14. In the course of the discussion, the following recommendations were made to Barbados:\n1. Paint it (Chile).\n15. The response of Barbados to these recommendations will be included in the outcome report.",
    );
    expect(extractOutcomeFindings(above).map(({ position }) => position)).toEqual(["pending"]);
    const divided = await report(
      "14. In the course of the discussion, the following recommendations were made to Barbados:\n1. Paint it (Chile).\n15. Barbados notes that some of the recommendations above enjoy its support and others do not.",
    );
    expect(extractOutcomeFindings(divided).map(({ position }) => position)).toEqual([null]);
  });

  test("a document without a list has none", async () => {
    expect(
      extractOutcomeFindings(
        await read(new TextEncoder().encode("1.\tThe Committee recommended that boats be painted.\n2.\tIt was glad.\n3.\tIt ended its session on time."), {
          name: "a.txt",
        }),
      ),
    ).toEqual([]);
  });
});

test("resolveRecommendation finds a number however it is written", async () => {
  const findings = extractOutcomeFindings(
    await report(
      "14. These enjoy the support of Barbados:\n1. Paint it (Chile);\n2. Count them (Peru); feed them (Spain).\n15. The recommendations below did not enjoy the support of Barbados:\n15.1 Sell it (Togo).",
    ),
  );
  expect(resolveRecommendation(findings, "14.1").map(({ text }) => text)).toEqual(["Paint it"]);
  expect(resolveRecommendation(findings, "14 (2)").map(({ text }) => text)).toEqual(["Count them", "feed them"]);
  expect(resolveRecommendation(findings, "15.1.").map(({ text }) => text)).toEqual(["Sell it"]);
  expect(resolveRecommendation(findings, "15.10")).toEqual([]);
});

describe.skipIf(!present)("real outcome reports", () => {
  test("A/HRC/28/10: 194 = 47 implemented, 96 being implemented, 51 noted, each number once", async () => {
    const document = await read(readFileSync(`${documents}A_HRC_28_10.txt`), { name: "A_HRC_28_10.txt" });
    const findings = extractOutcomeFindings(document);
    expect(positions(findings)).toEqual({ implemented: 47, "being-implemented": 96, noted: 51 });
    const wanted = [
      [124, 47],
      [125, 96],
      [126, 51],
    ].flatMap(([list, last]) => Array.from({ length: last! }, (_, i) => `${list}.${i + 1}`));
    expect(findings.map(({ number }) => number)).toEqual(wanted);
    expect(wanted.filter((number) => resolveRecommendation(findings, number)[0]?.text.length === 0)).toEqual([]);
    expect(findings.filter(({ recommendedBy }) => !recommendedBy!.every((name) => /^[A-Z]{3}$/.test(name)))).toEqual([]);
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(["KAZ"]));
    for (const { source, text } of findings) expect(document.text.slice(source.start!, source.end!).replace(/\s+/g, " ").startsWith(text)).toBe(true);
  });

  test("the 92 numbers in a national report's headings and the 179 in a compilation's notes resolve, each to one text", async () => {
    const seed = async (name: string): Promise<UnDocument> => read(readFileSync(`${documents}../seeds/${name}`), { name });
    const findings = extractOutcomeFindings(await read(readFileSync(`${documents}A_HRC_28_10.txt`), { name: "A_HRC_28_10.txt" }));
    const headings = (await seed("000_41d84227a9109d9f.txt")).sections.flatMap(({ references }) =>
      references.filter(({ kind }) => kind === "recommendations").flatMap(({ numbers }) => numbers),
    );
    const notes = (await seed("002_5b757398ddbd8038.txt")).notes.flatMap(({ citations }) =>
      citations.filter(({ symbol }) => symbol === "A/HRC/28/10").flatMap(({ paragraphs }) => paragraphs),
    );
    for (const [written, count] of [
      [headings, 92],
      [notes, 179],
    ] as const) {
      const numbers = new Set(written.flatMap(expandRange));
      expect(numbers.size).toBe(count);
      expect([...numbers].filter((number) => resolveRecommendation(findings, number).length !== 1)).toEqual([]);
    }
  });

  test("the 258 reports: nearly every recommendation has a position, given above it or below it", () => {
    const lists = readdirSync(`${documents}upr-outcomes`).map((name) =>
      completePositions(readOutcomeReport(decode(readFileSync(`${documents}upr-outcomes/${name}`), name).text)),
    );
    const lacking = lists.filter((list) => list.some(({ position }) => position === null)).length;
    const counts = positions(lists.flat().map(({ position }) => ({ position }) as Finding));
    console.log(`positions: ${JSON.stringify(counts)}; ${lacking} of ${lists.length} reports have recommendations without one`);
    expect(lacking).toBeLessThanOrEqual(5);
    expect(counts["null"] ?? 0).toBeLessThan(200);
  });

  test("A/HRC/14/10: 102 supported, of which 68 done or under way, and 26 to be examined", async () => {
    const findings = extractOutcomeFindings(await read(readFileSync(`${documents}A_HRC_14_10.txt`), { name: "A_HRC_14_10.txt" }));
    const first = findings.filter(({ id }) => !/\/[2-9]$/.test(id));
    expect(first).toHaveLength(128);
    expect(positions(first)["pending"]).toBe(26);
    expect(first.filter(({ number }) => number!.startsWith("95."))).toHaveLength(102);
  });
});
