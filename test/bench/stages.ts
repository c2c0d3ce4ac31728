import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { complete } from "../../src/extract/fields/complete.js";
import { extractFindings } from "../../src/extract/findings/findings.js";
import { CLAIM_SEEDS, FINDING_SEED, SEEDS } from "./seeds.js";
import type { Figure } from "./figure.js";

const RUNS = 5;

/** How long each stage takes on the seeds, in a process that is warm: the median of five runs, after one that warms up. */
export async function measureStages(): Promise<Figure[]> {
  const figures: Figure[] = [];

  /** Runs a stage and keeps its median; `amount` counts what it made. */
  async function measure<Made>(stage: string, of: string, run: () => Made | Promise<Made>, amount: (made: Made) => number): Promise<Made> {
    let made = await run();
    const times: number[] = [];
    for (let i = 0; i < RUNS; i++) {
      const started = performance.now();
      made = await run();
      times.push(performance.now() - started);
    }
    times.sort((a, b) => a - b);
    figures.push({ what: `${stage}: ${of}`, amount: amount(made), milliseconds: Math.round(times[Math.floor(RUNS / 2)]! * 10) / 10 });
    return made;
  }

  const load = (name: string) =>
    measure(
      "read",
      name,
      () => read(readFileSync(`${SEEDS}/${name}`), { name: basename(name) }),
      (document) => document.paragraphs.length,
    );

  const compilation = await load(FINDING_SEED);
  const findings = await measure(
    "extract findings",
    FINDING_SEED,
    () => extractFindings(compilation),
    (list) => list.length,
  );
  await measure(
    "complete findings",
    FINDING_SEED,
    () => findings.map((made) => complete(made)),
    (list) => list.length,
  );
  for (const name of CLAIM_SEEDS) {
    const document = await load(name);
    const claims = await measure(
      "extract claims",
      name,
      () => extractClaims(document),
      (list) => list.length,
    );
    await measure(
      "complete claims",
      name,
      () => claims.map((made) => complete(made)),
      (list) => list.length,
    );
    await measure(
      "check, whole",
      name,
      () => check({ claims: [document], findings: [compilation] }),
      (report) => report.findings.length,
    );
  }

  return figures;
}
