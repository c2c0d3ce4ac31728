/**
 * Two documents of the same kind for three States: how much of what United Nations bodies found each national report speaks to.
 *
 *   node examples/three-states.mjs FINDINGS CLAIMS [FINDINGS CLAIMS …]
 */
import { check } from "rapporteur";
import { readSide } from "rapporteur/node";

const outcomes = ["matched", "partial", "contradicted", "unaddressed"];
const rows = [];
for (let i = 2; i + 1 < process.argv.length; i += 2) {
  const [findings, claims] = [await readSide(process.argv[i]), await readSide(process.argv[i + 1])];
  const { documents, summary } = check({ claims, findings });
  const shares = outcomes.map((outcome) => `${Math.round((100 * (summary.outcomes[outcome] ?? 0)) / summary.findings)} %`);
  rows.push([documents[0]?.state ?? claims[0].state, String(summary.findings), ...shares, String(summary.inconsistencies)]);
}
const table = [["State", "findings", ...outcomes, "odd figures"], ...rows];
console.log(
  table
    .map((row) =>
      row
        .map((cell) => cell.padEnd(14))
        .join("")
        .trimEnd(),
    )
    .join("\n"),
);
console.log("«unaddressed»: not found in this document. Shares compare documents, never how States act.");
