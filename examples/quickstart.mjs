import { check } from "rapporteur";
import { readSide } from "rapporteur/node";

const report = check({
  claims: await readSide("data/kazakhstan/claims.json"),
  findings: await readSide("data/kazakhstan/findings.json"),
});
const finding = report.findings.find(({ id }) => id === "kaz-f-paris-principles");

console.log(report.summary.outcomes);
console.log(`${finding.text} ${finding.outcome.toUpperCase()}`);
for (const { source, relation, because } of finding.evidence) console.log(`${source.document}: ${relation}. ${because}`);
