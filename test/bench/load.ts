import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { readUprInfo } from "../../src/read/upr-info.js";
import { held, type Figure } from "./figure.js";
import { runNode } from "./in-process.js";
import { writeWorld, type WorldSize } from "./made-world.js";
import { CLAIM_SEEDS, MORE_CLAIMS, RECOMMENDATIONS, SEEDS, SHARED } from "./seeds.js";

const THREADS = 2;
/** Findings of one comparison: its rows are held until they are handed on, so its size bounds memory; the claims are made ready once in each thread. */
const PORTION = 200;

async function run(manifest: string): Promise<{ seconds: number; processor: number; memory: number; findings: number; claims: number }> {
  const { milliseconds, processor, memory, output } = await runNode(["test/bench/check-corpus.mjs", manifest, String(THREADS)]);
  return { seconds: milliseconds / 1000, processor, memory, ...(JSON.parse(output) as { findings: number; claims: number }) };
}

/** All real recommendations, whatever State they are of, against the claims of all documents: a load, not a comparison. */
export async function measureLoad(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-load-"));
  const claims = [...CLAIM_SEEDS.map((name) => resolve(SEEDS, name)), ...MORE_CLAIMS.map((name) => resolve(SHARED, "documents", name))];
  const manifest = join(folder, "corpus.ndjson");
  const files = await Promise.all(
    RECOMMENDATIONS.map(async (name) => (await readUprInfo(readFileSync(`${SHARED}/documents/upr-info/${name}`), name)).findings),
  );
  const all = files.flat();
  const entries = Array.from({ length: Math.ceil(all.length / PORTION) }, (_, i) => {
    writeFileSync(join(folder, `${i}.json`), JSON.stringify(all.slice(i * PORTION, (i + 1) * PORTION)));
    return { id: `load-${i}`, claims, against: [`${i}.json`], acrossStates: true, only: "findings" };
  });
  writeFileSync(manifest, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  const { seconds, processor, memory, findings } = await run(manifest);
  rmSync(folder, { recursive: true, force: true });
  return [
    { what: "all recommendations against the claims of all documents", amount: findings, milliseconds: Math.round(seconds * 1000), processor, memory },
    held("findings a second", findings / seconds, "at least 1,000", findings / seconds >= 1000),
    { what: "findings a second, were both processors ours", value: Math.round((findings * 1000 * THREADS) / processor) },
    held("megabytes", memory, "under 1,000", memory < 1000),
  ];
}

async function runWorld(size: WorldSize): Promise<Awaited<ReturnType<typeof run>>> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-world-"));
  try {
    return await run(await writeWorld(folder, size));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The made world: so many States of 1,250 findings and 3,000 claims each. */
export async function measureWorld(states: number): Promise<Figure[]> {
  const { seconds, processor, memory, findings, claims } = await runWorld({ states, findings: 1250, claims: 3000 });
  const whole = (seconds * 200) / states / 60;
  return [
    { what: `made world of ${states} States, ${claims} claims`, amount: findings, milliseconds: Math.round(seconds * 1000), processor, memory },
    { what: "minutes for 200 States, were both processors ours", value: Math.round(((processor / 60_000 / THREADS) * 200 * 10) / states) / 10 },
    held(states === 200 ? "minutes" : "minutes for 200 States at this rate", whole, "under 15", whole < 15),
    held("megabytes", memory, "under 2,000", memory < 2000),
  ];
}

/** Growth: both sides of one State twice as large, and twice as many States. */
export async function measureGrowth(): Promise<Figure[]> {
  const small = await runWorld({ states: 2, findings: 1250, claims: 3000 });
  const large = await runWorld({ states: 2, findings: 2500, claims: 6000 });
  const [few, many] = [await runWorld({ states: 6, findings: 500, claims: 1200 }), await runWorld({ states: 12, findings: 500, claims: 1200 })];
  const [sides, states] = [large.processor / small.processor, many.processor / few.processor];
  return [
    held("time on the processors when both sides of a State double, times", sides, "at most 2.6", sides <= 2.6),
    held("time on the processors when the States double, times", states, "at most 2.1", states <= 2.1),
  ];
}
