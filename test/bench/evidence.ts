import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/check.js";
import { paragraphKey } from "../../src/link/claim-index.js";
import type { Report } from "../../src/schema/report.js";
import { PAIRS, scoreArguments } from "../gold/gold-pairs.js";
import { load, SHARED } from "../gold/labelled-documents.js";
import type { Figure } from "./figure.js";
import { runNode } from "./in-process.js";
import { taskOf } from "./retrieval-task.js";

type Named = Readonly<Record<"ours" | "minisearch" | "fuse", string>>;

/** How often the right paragraph is among the first five: of what we propose, and of what the libraries find for the same findings; by the scorer of the gold. */
export async function measureEvidence(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-evidence-"));
  const triples: Record<keyof Named, string[]> = { ours: [], minisearch: [], fuse: [] };
  for (const pair of PAIRS) {
    const report = check({ claims: [await load(pair.claims)], findings: [await load(pair.findings)] }, { advice: false });
    const task = join(folder, "task.json");
    writeFileSync(task, JSON.stringify(taskOf(report)));
    for (const name of Object.keys(triples) as (keyof Named)[]) {
      const place = join(folder, name);
      mkdirSync(place, { recursive: true });
      triples[name].push(...scoreArguments(pair, name === "ours" ? report : await withCandidatesOf(name, report, task), place));
    }
  }
  const figures = (Object.keys(triples) as (keyof Named)[]).map((name): Figure => ({
    what: `right paragraph among the first five, of 100: ${name}`,
    value: Math.round(scoreOf(triples[name]) * 10) / 10,
  }));
  rmSync(folder, { recursive: true, force: true });
  return figures;
}

/** The report as it would be if a library had proposed, and nobody judged. */
async function withCandidatesOf(name: "minisearch" | "fuse", report: Report, task: string): Promise<Report> {
  const result = `${task}.${name}`;
  await runNode(["test/bench/retrieve.mjs", name, task, result]);
  const found = JSON.parse(readFileSync(result, "utf8")) as string[][][];
  const sources = new Map(report.claims.map((claim) => [paragraphKey(claim), claim.source]));
  return {
    ...report,
    findings: report.findings.map((finding, i) => ({
      ...finding,
      evidence: [],
      candidates: found[i]!.flat().map((key) => ({ claim: "", score: 0, proposedBy: ["words"], source: sources.get(key)! })),
    })),
  };
}

/** The mean over the pairs, in per cent. */
function scoreOf(triples: readonly string[]): number {
  const { stdout, stderr } = spawnSync(process.execPath, [`${SHARED}/gold/score.mjs`, ...triples, "--json"], { encoding: "utf8", maxBuffer: 1e9 });
  const { means } = JSON.parse(stdout || "{}") as { means?: { candidateHit5: number } };
  if (means === undefined) throw new Error(`the scorer gave no figure: ${stderr}`);
  return means.candidateHit5 * 100;
}
