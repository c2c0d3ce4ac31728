/**
 * The main job on the data that ships: what Kazakhstan said of its Ombudsperson, against what United Nations bodies found, and the
 * outcomes of the whole worked case.
 *
 *   npm start
 */
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { stdout, stderr, status } = spawnSync(
  process.execPath,
  ["dist/cli.js", "check", "data/kazakhstan/claims.json", "--against", "data/kazakhstan/findings.json", "--format", "json"],
  { cwd: root, maxBuffer: 1e8 },
);
process.stderr.write(stderr);
if (status === 0) show(JSON.parse(String(stdout)));
process.exitCode = status ?? 2;

function show({ findings, claims, summary }) {
  console.log(
    `rapporteur ${JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version}: ${summary.findings} findings of United Nations bodies against ${summary.claims} claims of the State`,
  );
  console.log(
    Object.entries(summary.outcomes)
      .map(([outcome, count]) => `  ${String(count).padStart(3)} ${outcome}`)
      .join("\n"),
  );
  const words = new Map(claims.map((claim) => [claim.id, claim.text]));
  for (const finding of findings.filter(({ matters }) => matters.includes("nhri-paris-principles"))) {
    console.log(`\n${finding.outcome.toUpperCase()}  ${finding.act} of ${finding.speakers.join(", ")}\n  ${finding.text} (${placeOf(finding.source)})`);
    for (const { date, outcome, evidence } of [...finding.byDocument].sort((a, b) => (a.date < b.date ? -1 : 1))) {
      console.log(`  ${date}: ${outcome === "unaddressed" ? "not found in this document" : outcome}`);
      for (const item of evidence.map((index) => finding.evidence[index]))
        console.log(`    ${words.get(item.claim)} (${placeOf(item.source)})\n      ${item.relation}: ${item.because}`);
    }
  }
  console.log("\nAll of it: node dist/cli.js check data/kazakhstan/claims.json --against data/kazakhstan/findings.json");
}

function placeOf({ document, paragraph, line }) {
  return `${document}, ${paragraph === null ? `line ${line}` : `para. ${paragraph}`}`;
}
