/**
 * Audits the documents that have gold, writes the reports, and prints the figures of ../shared/gold/score-audit.mjs.
 *
 *   npx tsx test/gold/evaluate-audit.ts [--errors] [--only N19,H24]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { audit } from "../../src/audit/audit.js";
import { read } from "../../src/document/read-document.js";

const { values: args } = parseArgs({ options: { errors: { type: "boolean" }, only: { type: "string" } } });
const SHARED = "../shared";
const REPORTS = "test/gold/reports";
const DOCUMENTS: Readonly<Record<string, string>> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
};

const only = args.only?.split(",");
mkdirSync(REPORTS, { recursive: true });
for (const [code, file] of Object.entries(DOCUMENTS)) {
  if (only !== undefined && !only.includes(code)) continue;
  const path = join(SHARED, file);
  const gold = `${SHARED}/gold/internal.${code}.json`;
  if (!existsSync(path) || !existsSync(gold)) {
    console.error(`evaluate-audit: ${code} IS NOT SCORED, absent: ${path} or ${gold}`);
    process.exitCode = 2;
    continue;
  }
  const report = audit(await read(readFileSync(path), { name: basename(path) }));
  const out = `${REPORTS}/audit.${code}.json`;
  writeFileSync(out, JSON.stringify(report, null, 1));
  console.log(`\n${code}`);
  spawnSync(process.execPath, [`${SHARED}/gold/score-audit.mjs`, "--gold", gold, "--report", out, ...(args.errors ? ["--errors"] : [])], { stdio: "inherit" });
}
