/**
 * Writes data/confidence.json: how often outcomes of each kind were right on the gold, by outcome, by act and by how clearly the document
 * spoke to the matter. Run `npm run evaluate` first. `npm run calibrate [-- --without KAZ]` leaves a State out and prints instead of writing.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { bandOf } from "../../src/knowledge/confidence-of.js";
import type { Report } from "../../src/schema/report.js";

interface GoldFinding { id: string; para: number; anchor: string }
interface GoldOutcome { finding: string; outcome: string; also?: string }
const PAIRS = [["C19", "N19"], ["C19", "H24"], ["B18C", "B18N"], ["D19C", "D19N"]] as const;
const plain = (text: string | null | undefined) => (text ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const load = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const bands: Record<string, { right: number; n: number }> = {};
for (const [findings, claims] of PAIRS) {
  const files = [`../shared/gold/findings.${findings}.json`, `../shared/gold/outcomes.${claims}.json`, `test/gold/reports/${claims}.json`];
  const absent = files.filter((file) => !existsSync(file));
  if (absent.length > 0) {
    console.error(`calibrate: absent: ${absent.join(", ")}; nothing written`);
    process.exit(2);
  }
  const outcomes = new Map(load<GoldOutcome[]>(files[1]!).map((row) => [row.finding, row]));
  const report = load<Report>(files[2]!);
  const used = new Set<string>();
  for (const gold of load<GoldFinding[]>(files[0]!)) {
    const found = report.findings.find(({ id, source }) => source.paragraph === String(gold.para) && !used.has(id) && plain(source.focus?.quote).includes(plain(gold.anchor)));
    const want = outcomes.get(gold.id);
    if (found === undefined || want === undefined) continue;
    used.add(found.id);
    const band = (bands[bandOf(found.outcome, found.act, found.speaking ?? 0)] ??= { right: 0, n: 0 });
    band.n++;
    if (found.outcome === want.outcome || found.outcome === want.also) band.right++;
  }
}
const sorted = Object.fromEntries(Object.entries(bands).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("data/confidence.json", `${JSON.stringify({ source: "Outcomes of N19, H24, B18N and D19N against the gold by test/gold/calibrate.ts, 2026-11-28; key: outcome, act, clearness in fifths", bands: sorted }, null, 1)}\n`);
for (const [key, { right, n }] of Object.entries(sorted)) console.log(`${key.padEnd(34)} ${String(n).padStart(4)}  ${((100 * right) / n).toFixed(0)} %`);
