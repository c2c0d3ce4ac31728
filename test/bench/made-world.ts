import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { readUprInfo } from "../../src/read/upr-info.js";
import type { Assertion } from "../../src/schema/assertion.js";
import type { CorpusEntry } from "../../src/schema/corpus-entry.js";
import { seeded } from "../gold/seeded.js";
import { CLAIM_SEEDS, MORE_CLAIMS, RECOMMENDATIONS, SEEDS, SHARED } from "./seeds.js";

/** How large a made world is. */
export interface WorldSize {
  readonly states: number;
  readonly findings: number;
  readonly claims: number;
}

/** What a made assertion is drawn from: a real one's act and words. */
type Drawn = Pick<Assertion, "act" | "text">;

/** The real recommendations and claims, without their places. */
export async function realAssertions(): Promise<{ findings: Drawn[]; claims: Drawn[] }> {
  const files = await Promise.all(RECOMMENDATIONS.map(async (name) => readUprInfo(readFileSync(`${SHARED}/documents/upr-info/${name}`), name)));
  const findings = files.flatMap((file) => file.findings);
  const paths = [...CLAIM_SEEDS.map((name) => `${SEEDS}/${name}`), ...MORE_CLAIMS.map((name) => `${SHARED}/documents/${name}`)];
  const claims = (await Promise.all(paths.map(async (path) => extractClaims(await read(readFileSync(path), { name: path }))))).flat();
  return { findings: findings.map(drawnOf), claims: claims.map(drawnOf) };
}

function drawnOf({ act, text }: Drawn): Drawn {
  return { act, text };
}

/**
 * Writes the documents of made States as JSON assertions, and the manifest of their comparisons: each State's drawn from the real
 * ones by a seeded hand, with its numbers and years changed, and a name of its own put in, so that no two are alike.
 *
 * @returns the path of the manifest
 */
export async function writeWorld(folder: string, { states, findings, claims }: WorldSize): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const real = await realAssertions();
  const entries = Array.from({ length: states }, (_, i): CorpusEntry => {
    const id = `S${String(i + 1).padStart(3, "0")}`;
    writeFileSync(join(folder, `${id}-claims.json`), JSON.stringify(drawn(real.claims, claims, id, 2 * i)));
    writeFileSync(join(folder, `${id}-findings.json`), JSON.stringify(drawn(real.findings, findings, id, 2 * i + 1)));
    return { id, claims: [`${id}-claims.json`], against: [`${id}-findings.json`] };
  });
  const manifest = join(folder, "corpus.ndjson");
  writeFileSync(manifest, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  return manifest;
}

const PARTS = ["Ka", "Lo", "Mi", "Ner", "Sul", "Tar", "Ve", "Zon", "Bri", "Dal"];

function drawn(from: readonly Drawn[], count: number, state: string, seed: number): unknown[] {
  const random = seeded(seed + 1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const place = { line: null, endLine: null, paragraphLine: null, start: null, end: null, spans: null, quote: null, focus: null, also: [] };
  return Array.from({ length: count }, (_, i) => {
    const { act, text } = pick(from);
    const changed = text.replace(/\d+/g, (digits) =>
      /^(?:19|20)\d\d$/.test(digits)
        ? String(Number(digits) - Math.floor(random() * 6))
        : String(Math.floor(Number(`1${"0".repeat(Math.min(12, digits.length))}`) * random())),
    );
    return {
      id: `${state}-${seed % 2}-${i}`,
      act,
      text: `${changed} (${pick(PARTS)}${pick(PARTS).toLowerCase()})`,
      source: { document: `${state} ${seed % 2 === 0 ? "report" : "recommendations"}`, paragraph: String(1 + Math.floor(i / 2)), ...place },
    };
  });
}
