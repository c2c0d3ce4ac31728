import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusEntry } from "../../src/schema/corpus-entry.js";
import { numbered } from "./documents.js";
import { aFinding, aSource } from "./samples.js";

const CLAIMS = [
  "The Ombudsperson complies fully with the Paris Principles.",
  "A law against domestic violence was adopted in 2017.",
  "The death penalty will be abolished.",
  "Torture is not practised in prisons.",
];
const FINDINGS = [
  "The national human rights institution has B status.",
  "The State should abolish the death penalty.",
  "The Committee is concerned at torture in prisons.",
];

/** Writes a corpus of so many made comparisons into a folder and gives the path of its manifest. */
export function writeCorpus(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const entries = Array.from({ length: count }, (_, i): CorpusEntry => {
    const id = `entry-${i + 1}`;
    writeFileSync(join(folder, `${id}.txt`), numbered(...CLAIMS.map((_, k) => `${CLAIMS[(i + k) % CLAIMS.length]!} It was said ${i + 2} times.`)));
    const findings = FINDINGS.map((text, k) => aFinding({ id: `f${k}`, text, source: aSource({ document: `D${i}`, paragraph: String(k + 1) }) }));
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(findings));
    return { id, claims: [`${id}.txt`], against: [`${id}.json`] };
  });
  const manifest = join(folder, "corpus.ndjson");
  writeFileSync(manifest, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  return manifest;
}
