import { check } from "rapporteur";
import claims from "rapporteur/data/kazakhstan/claims.json" with { type: "json" };
import findings from "rapporteur/data/kazakhstan/findings.json" with { type: "json" };

const report = check({ claims, findings });
const finding = report.findings.find(({ id }) => id === "kaz-f-paris-principles");

console.log(report.summary.outcomes);
console.log(`${finding.text} ${finding.outcome.toUpperCase()}`);
for (const { source, relation, because } of finding.evidence) console.log(`${source.document}: ${relation}. ${because}`);
