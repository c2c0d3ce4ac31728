import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/schema/error.js";
import { sniff } from "../../src/read/recommendation-lists.js";
import { readUprInfo } from "../../src/read/upr-info.js";

const directory = fileURLToPath(new URL("../../../shared/documents/upr-info/", import.meta.url));
const present = existsSync(directory);
if (!present) console.warn(`\n*** NOT TESTED ON UPR INFO'S FILES: missing ${directory} ***\n`);

const TITLES = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
const bytes = (...lines: string[]): Uint8Array => new TextEncoder().encode([TITLES, ...lines].join("\r"));

describe("readUprInfo", () => {
  test("a recommendation", async () => {
    const { findings, claims } = await readUprInfo(
      bytes('St Lucia,GRULAC,,"Paint the lighthouse, and ""soon"" ",Trinidad & Tobago,GRULAC,,Accepted,5,"Labour,Right to food",17'),
      "a.csv",
    );
    expect(claims).toEqual([]);
    expect(findings).toMatchObject([
      {
        id: "a.csv#1",
        act: "recommendation",
        state: "LCA",
        text: 'Paint the lighthouse, and "soon"',
        recommendedBy: ["TTO"],
        position: "supported",
        positionWords: "Accepted",
        action: 5,
        themes: ["Labour", "Right to food"],
        session: "17",
      },
    ]);
  });

  test("a pledge is a claim of the State", async () => {
    const { findings, claims } = await readUprInfo(bytes("Albania,EEG,,It will paint the lighthouse,Albania,EEG,,Voluntary Pledge,5,Labour,19"), "a.csv");
    expect(findings).toEqual([]);
    expect(claims).toMatchObject([{ act: "plan", status: "planned", state: "ALB", text: "It will paint the lighthouse", session: "19" }]);
  });

  test("names that no State bears are counted, not lost", async () => {
    const { findings, unknownNames } = await readUprInfo(bytes("Narnia,,,Paint it,&#40;Unknown&#41;,,,Noted,x,,"), "a.csv");
    expect(findings).toMatchObject([{ state: null, recommendedBy: [], position: "noted", action: null, session: null }]);
    expect([...unknownNames]).toEqual([
      ["Narnia", 1],
      ["Unknown", 1],
    ]);
  });

  test("Mac Roman with CR", async () => {
    const mac = Uint8Array.from([...bytes("Albania,,,Paint the captain"), 0xd5, ...new TextEncoder().encode("s boat,Chile,,,Noted,4,Labour,6")]);
    expect((await readUprInfo(mac, "a.csv")).findings[0]?.text).toBe("Paint the captain’s boat");
  });

  test.each([
    ["a table of something else", "Name,Year\rBoat,1990"],
    ["no column of answers", "To,Text\rAlbania,Paint it"],
    ["a quotation that never ends", `${TITLES}\r"Albania,x`],
  ])("%s is refused", async (_, text) => {
    await expect(readUprInfo(new TextEncoder().encode(text), "b.csv")).rejects.toThrow(InputError);
  });
});

test("sniff tells the lists apart by their content", async () => {
  const of = (text: string) => sniff(new TextEncoder().encode(text), "a.txt");
  await expect(of(`${TITLES}\rAlbania,,,Paint it,Chile,,,Noted,4,Labour,6`)).resolves.toBe("upr-info-csv");
  await expect(of('[{"AnnotationId":"1","Symbol":"CAT/C/ALB/CO/2","Text":"x"}]')).resolves.toBe("uhri-json");
  await expect(of('[{"id":"1","act":"concern","text":"x"}]')).resolves.toBe("none");
  await expect(
    of(
      "Report of the Working Group on the Universal Periodic Review\n".repeat(9) +
        "II. Conclusions and/or recommendations\n60. These recommendations enjoy the support of Albania:\n60.1 Paint it (Chile);\n60.2 Go (Peru);\n60.3 Stay (Togo).",
    ),
  ).resolves.toBe("outcome-report");
  await expect(of("1. The Committee recommended that the State paint its boats.")).resolves.toBe("none");
});

test.skipIf(!present)("all rows of UPR Info's files: 41,066 recommendations and 947 pledges", async () => {
  const counts = { findings: 0, pledges: 0, supported: 0, noted: 0, ofKazakhstan: 0, bare: 0 };
  const unknown = new Set<string>();
  for (const name of readdirSync(directory)) {
    const { findings, claims, unknownNames } = await readUprInfo(readFileSync(directory + name), name);
    const count = (holds: (finding: (typeof findings)[number]) => boolean) => findings.filter(holds).length;
    counts.findings += findings.length;
    counts.pledges += claims.length;
    counts.supported += count(({ position }) => position === "supported");
    counts.noted += count(({ position }) => position === "noted");
    counts.ofKazakhstan += count(({ state }) => state === "KAZ");
    counts.bare += count(({ action, text }) => action === null || text === "");
    for (const [named] of unknownNames) unknown.add(named);
  }
  expect(counts).toEqual({ findings: 41_066, pledges: 947, supported: 30_472, noted: 10_594, ofKazakhstan: 327, bare: 0 });
  expect([...unknown]).toEqual(["Unknown"]);
});
