import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../../src/schema/report.js";
import { held, median, type Figure } from "./figure.js";
import { runNode, type ProcessRun } from "./in-process.js";
import { CLAIM_SEEDS, FINDING_SEED, SEEDS } from "./seeds.js";
import { taskOf } from "./retrieval-task.js";

const RUNS = 3;
const CHECK = ["dist/cli.js", "check", ...CLAIM_SEEDS.map((name) => `${SEEDS}/${name}`), "--against", `${SEEDS}/${FINDING_SEED}`, "--format", "json"];

/**
 * The whole run on the seeds as a user has it, process start and JSON of the report included, beside libraries that only index and
 * search: the paragraphs that our claims stand in, cut and read for them beforehand, searched once for each finding in each document.
 * They read no format, cut no sentence, find no finding, judge nothing and print nothing. Turn about, so that what else the machine
 * does falls on all alike.
 */
export async function measureWhole(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  const task = join(folder, "task.json");
  const first = await runNode(CHECK);
  writeFileSync(task, JSON.stringify(taskOf(JSON.parse(first.output) as Report)));
  const runs = { ours: [first], mini: [], fuse: [], start: [] } as Record<"ours" | "mini" | "fuse" | "start", Omit<ProcessRun, "output">[]>;
  runs.fuse.push(await runNode(["test/bench/retrieve.mjs", "fuse", task]));
  for (let i = 0; i < RUNS; i++) {
    runs.ours.push(await runNode(CHECK, false));
    runs.mini.push(await runNode(["test/bench/retrieve.mjs", "minisearch", task]));
    runs.start.push(await runNode(["dist/cli.js", "--version"]));
  }
  rmSync(folder, { recursive: true, force: true });
  const time = (name: keyof typeof runs) => median(runs[name].map(({ milliseconds }) => milliseconds));
  const processor = (name: keyof typeof runs) => median(runs[name].map((run) => run.processor));
  const memory = (name: keyof typeof runs) => Math.max(...runs[name].map((run) => run.memory));
  const [toMini, toFuse] = [time("ours") / time("mini"), time("fuse") / time("ours")];
  return [
    { what: "seeds, whole run with process start", milliseconds: time("ours"), processor: processor("ours"), memory: memory("ours") },
    { what: "MiniSearch on the same, indexing and searching alone", milliseconds: time("mini"), processor: processor("mini"), memory: memory("mini") },
    { what: "fuse.js on the same", milliseconds: time("fuse"), processor: processor("fuse"), memory: memory("fuse") },
    { what: "rapporteur --version", milliseconds: time("start"), processor: processor("start"), memory: memory("start") },
    held("whole run, times MiniSearch", toMini, "at most 1.5", toMini <= 1.5),
    { what: "the same by time on the processors, compiling beside it counted", value: Math.round((100 * processor("ours")) / processor("mini")) / 100 },
    held("whole run, megabytes", memory("ours"), "at most 300", memory("ours") <= 300),
    held("fuse.js, times the whole run", toFuse, "at least 100", toFuse >= 100),
  ];
}
