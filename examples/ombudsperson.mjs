/**
 * The case that everyone knows, on one screen: B status and the Paris Principles, beside what the State said of its Ombudsperson from
 * 2019 to 2024.
 *
 *   node examples/ombudsperson.mjs
 */
import { fileURLToPath } from "node:url";
import { check } from "rapporteur";
import { readSide } from "rapporteur/node";

const data = (name) => fileURLToPath(new URL(`../data/kazakhstan/${name}.json`, import.meta.url));
const report = check({ claims: await readSide(data("claims")), findings: await readSide(data("findings")) });
const words = new Map(report.claims.map((claim) => [claim.id, claim.text]));
const asked = report.findings.filter(({ matters }) => matters.includes("nhri-paris-principles"));
const places = new Map();

for (const { outcome, act, speakers, text, source, byDocument, evidence } of asked) {
  console.log(`${act} of ${speakers.join(", ")} (${source.document}, para. ${source.paragraph})\n  ${text}\n  → ${outcome}`);
  for (const { date, evidence: indices } of byDocument)
    for (const index of indices.slice(0, 2)) places.set(evidence[index].claim, { date, ...evidence[index] });
}

console.log("\nWhat the State said that comes nearest, and what it comes to:");
for (const { date, claim, relation, because } of [...places.values()].sort((a, b) => (a.date < b.date ? -1 : 1))) {
  console.log(`${date}  ${words.get(claim)}\n      ${relation}: ${because}`);
}
const relations = asked.flatMap(({ evidence }) => evidence.map(({ relation }) => relation));
const settles = relations.some((relation) => relation === "fulfils" || relation === "confirms");
console.log(
  `\n${settles ? "A claim settles it" : "No claim says that the Principles are met"}, and ${relations.includes("contradicts") ? "one contradicts it" : "none contradicts it"}.`,
);
