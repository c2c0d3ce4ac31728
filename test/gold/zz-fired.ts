import { mkdirSync } from "node:fs";
import { check } from "../../src/check.js";
import { load, PAIRS, OWN_PAIRS } from "./gold-pairs.js";
for (const { findings, claims } of [...PAIRS, ...OWN_PAIRS]) {
  if (/^[BD]18|^D19/.test(claims) && process.argv[2] !== "all") { continue; }
  const report = check({ claims: [await load(claims)], findings: [await load(findings)] });
  for (const f of report.findings) if (f.outcome === "contradicted") for (const e of f.evidence.filter((e) => e.relation === "contradicts")) { const c = report.claims.find(({ id }) => id === e.claim)!; console.log(`${claims} ${f.source.paragraph} ${e.rule}\n F ${f.text}\n C ${c.text}\n`); }
}
void mkdirSync;
