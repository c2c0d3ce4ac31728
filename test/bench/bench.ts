/**
 * How long each stage takes on the five seeds: the median of five runs, after one that warms up. Prints a table and writes
 * test/bench/results.json (not kept in the repository: figures hold for one machine).
 *
 *   npm run bench
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename } from "node:path";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims.js";
import { complete } from "../../src/extract/complete.js";
import { extractFindings } from "../../src/extract/findings.js";
import { VERSION } from "../../src/schema/version.js";

const SEEDS = "../shared/seeds";
const FINDINGS = "002_5b757398ddbd8038.txt";
const CLAIMS = ["000_41d84227a9109d9f.txt", "001_3f1ad22dfd4380e1.txt", "003_ca5aaecb3b2fa636.txt", "004_877deedb22a1ac1f.txt"];
const RUNS = 5;

const absent = [FINDINGS, ...CLAIMS].map((name) => `${SEEDS}/${name}`).filter((path) => !existsSync(path));
if (absent.length > 0) {
  console.error(`bench: NOTHING WAS MEASURED, absent: ${absent.join(", ")}`);
  process.exit(2);
}

interface Row {
  readonly stage: string;
  readonly of: string;
  readonly amount: number;
  readonly milliseconds: number;
}
const rows: Row[] = [];

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
  rows.push({ stage, of, amount: amount(made), milliseconds: Math.round(times[Math.floor(RUNS / 2)]! * 10) / 10 });
  return made;
}

const load = (name: string) => measure("read", name, () => read(readFileSync(`${SEEDS}/${name}`), { name: basename(name) }), (document) => document.paragraphs.length);

const compilation = await load(FINDINGS);
const findings = await measure("extract findings", FINDINGS, () => extractFindings(compilation), (list) => list.length);
await measure("complete findings", FINDINGS, () => findings.map((made) => complete(made)), (list) => list.length);
for (const name of CLAIMS) {
  const document = await load(name);
  const claims = await measure("extract claims", name, () => extractClaims(document), (list) => list.length);
  await measure("complete claims", name, () => claims.map((made) => complete(made)), (list) => list.length);
  await measure("check, whole", name, () => check({ claims: [document], findings: [compilation] }), (report) => report.findings.length);
}

console.log(`${"stage".padEnd(18)} ${"document".padEnd(26)} ${"made".padStart(6)} ${"ms".padStart(9)}`);
for (const { stage, of, amount, milliseconds } of rows) console.log(`${stage.padEnd(18)} ${of.padEnd(26)} ${String(amount).padStart(6)} ${milliseconds.toFixed(1).padStart(9)}`);
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
console.log(`median of ${RUNS} runs; Node ${machine.node}, ${machine.cores} cores, ${machine.cpu}`);
writeFileSync("test/bench/results.json", `${JSON.stringify({ version: VERSION, runs: RUNS, machine, rows }, null, 2)}\n`);
