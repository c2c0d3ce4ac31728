/**
 * The case that everyone knows: the Ombudsperson's B status beside what the State said of the Paris Principles from 2019 to 2024.
 *
 *   node examples/ombudsperson.mjs
 */
import { check } from "rapporteur";
import { readSide } from "rapporteur/node";

const report = check({
  claims: await readSide("data/kazakhstan/claims.json"),
  findings: await readSide("data/kazakhstan/findings.json"),
});
const words = new Map(report.claims.map((claim) => [claim.id, claim.text]));

for (const finding of report.findings.filter(({ matters }) => matters.includes("nhri-paris-principles"))) {
  console.log(`\n${finding.speakers.join(", ")} (${finding.source.document}, para. ${finding.source.paragraph}): ${finding.text}`);
  for (const { date, outcome, evidence } of [...finding.byDocument].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    console.log(`  ${date}  ${outcome === "unaddressed" ? "nothing found" : outcome}`);
    for (const item of evidence.map((index) => finding.evidence[index])) {
      const { document, paragraph, line } = item.source;
      console.log(`        ${words.get(item.claim)} (${document}, ${paragraph === null ? `line ${line}` : `para. ${paragraph}`})`);
      console.log(`        → ${item.relation}: ${item.because}`);
    }
  }
}
