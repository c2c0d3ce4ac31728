/**
 * Measures time and memory, prints a table, and writes it to test/bench/results.json (not kept in the repository: figures hold for one
 * machine). Measures the built package where a process of its own is measured: build first.
 *
 *   npm run bench                          everything; the made world of 200 States takes a quarter of an hour
 *   npm run bench -- stages whole evidence load growth world      some of it
 *   npm run bench -- world --states 20     a smaller world
 */
import { existsSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { VERSION } from "../../src/schema/version.js";
import { measureEvidence } from "./evidence.js";
import { printFigures, type Figure } from "./figure.js";
import { measureGrowth, measureLoad, measureWorld } from "./load.js";
import { CLAIM_SEEDS, FINDING_SEED, MORE_CLAIMS, RECOMMENDATIONS, SEEDS, SHARED } from "./seeds.js";
import { measureStages } from "./stages.js";
import { measureWhole } from "./whole.js";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { states: { type: "string", default: "200" } } });
const parts: Readonly<Record<string, () => Promise<Figure[]>>> = {
  stages: measureStages,
  whole: measureWhole,
  evidence: measureEvidence,
  load: measureLoad,
  growth: measureGrowth,
  world: () => measureWorld(Number(values.states)),
};
const wanted = positionals.length === 0 ? Object.keys(parts) : positionals;
const unknown = wanted.filter((name) => !(name in parts));
const needed = [
  ...[FINDING_SEED, ...CLAIM_SEEDS].map((name) => `${SEEDS}/${name}`),
  ...MORE_CLAIMS.map((name) => `${SHARED}/documents/${name}`),
  ...RECOMMENDATIONS.map((name) => `${SHARED}/documents/upr-info/${name}`),
  "dist/cli.js",
];
const absent = needed.filter((path) => !existsSync(path));
if (unknown.length > 0 || absent.length > 0) {
  console.error(
    unknown.length > 0
      ? `bench: ${unknown.join(", ")}: known are ${Object.keys(parts).join(", ")}`
      : `bench: NOTHING WAS MEASURED, absent: ${absent.join(", ")}`,
  );
  process.exit(2);
}

const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
const results: Record<string, Figure[]> = {};
for (const name of wanted) {
  console.log(`\n${name}`);
  results[name] = await parts[name]!();
  printFigures(results[name]);
  writeFileSync("test/bench/results.json", `${JSON.stringify({ version: VERSION, machine, results }, null, 2)}\n`);
}
console.log(`\nNode ${machine.node}, ${machine.cores} cores, ${machine.cpu}`);
