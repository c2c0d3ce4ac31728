/**
 * The case that everyone knows, on one screen: B status and the Paris Principles, beside what the State said of its Ombudsperson from
 * 2019 to 2024.
 *
 *   node examples/ombudsperson.mjs
 */
import { check } from "rapporteur";
import { readSide } from "rapporteur/node";

const report = check({ claims: await readSide("data/kazakhstan/claims.json"), findings: await readSide("data/kazakhstan/findings.json") });
const words = new Map(report.claims.map((claim) => [claim.id, claim.text]));
const asked = report.findings.filter(({ matters }) => matters.includes("nhri-paris-principles"));
const places = new Map();

for (const { outcome, act, speakers, text, source, byDocument, evidence } of asked) {
  console.log(`${act} of ${speakers.join(", ")} (${source.document}, para. ${source.paragraph})\n  ${text}\n  → ${outcome}`);
  for (const { date, evidence: indices } of byDocument) for (const index of indices) places.set(evidence[index].claim, { date, ...evidence[index] });
}

console.log("\nWhat the State said, and what it comes to:");
for (const { date, claim, relation, because } of [...places.values()].sort((a, b) => (a.date < b.date ? -1 : 1))) {
  console.log(`${date}  ${words.get(claim)}\n      ${relation}: ${because}`);
}
console.log("\nNo claim says that the Principles are met or the status is A: nothing settles the finding, and nothing contradicts it.");
