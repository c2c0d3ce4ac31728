/**
 * Scores contradictions on test/judge/contradiction-pairs.json: 60 pairs of our own, written before the rules were tuned, of which 20
 * contradict and 40 look as if they did.
 *
 *   npx tsx test/gold/evaluate-pairs.ts [--all] [--more|--third|--fourth|--fifth|--sixth|--seventh|--eighth|--ninth|--tenth seen|held]
 *
 * `--more` takes test/judge/more-contradiction-pairs.json instead, written before the second round of rules: the half that was looked
 * at, or the half that was put aside until they were done; `--third`, `--fourth`, `--fifth`, `--sixth` and `--seventh` likewise, before the
 * third round, after the rules of the fourth, twice by someone who had not read the rules, and before the rule of refusals. `--ninth` and `--tenth` go
 * through the themes of data/matters, one half of them each. What went wrong is printed, but for the half put aside, of which figures alone are.
 */
import { readFileSync } from "node:fs";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import type { Claim, Finding, FindingAct } from "../../src/schema/assertion.js";

interface Pair {
  id: string;
  kind?: string;
  part?: string;
  finding: { text: string; act: FindingAct; date: string };
  claim: { text: string; date: string };
  outcome: string;
}
const set = ["more", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].find((name) => process.argv.includes(`--${name}`));
const part = set === undefined ? undefined : process.argv[process.argv.indexOf(`--${set}`) + 1];
const file = `test/judge/${set === undefined ? "" : `${set}-`}contradiction-pairs.json`;
const { pairs: all, ombudsperson = [] } = JSON.parse(readFileSync(file, "utf8")) as { pairs: Pair[]; ombudsperson?: Pair[] };
const pairs = all.filter((pair) => pair.part === part);
/** Read as documents of one paragraph, as anyone would hand them in. */
const asDocument = (text: string, date: string, name: string, symbol = "CCPR/C/VAL/3") =>
  read(new TextEncoder().encode(`1.\t${text}\n2.\tThis paragraph is about nothing of the kind.\n3.\tNor is this paragraph.\n`), {
    name,
    about: { date, symbol },
  });
let found = 0,
  wrong = 0,
  right = 0;
for (const [i, pair] of [...pairs, ...ombudsperson].entries()) {
  const report = check({
    claims: [await asDocument(pair.claim.text, pair.claim.date, "claim.txt")],
    findings: [
      await asDocument(
        /^\p{Ll}/u.test(pair.finding.text) ? `The Committee against Torture recommended that the State ${pair.finding.text}.` : pair.finding.text,
        pair.finding.date,
        "finding.txt",
        "CCPR/C/VAL/CO/2",
      ),
    ],
  });
  const judged = report.findings.find(({ outcome }) => outcome === "contradicted") ?? report.findings[0]!;
  const contradicts = judged.outcome === "contradicted";
  const omb = i >= pairs.length;
  if (omb ? judged.outcome === pair.outcome : false) right++;
  if (!omb && contradicts && pair.outcome === "contradicted") found++;
  if (!omb && contradicts && pair.outcome !== "contradicted") wrong++;
  if (process.argv.includes("--all") || (part !== "held" && !omb && contradicts !== (pair.outcome === "contradicted"))) {
    const scales = (side: Claim | Finding) =>
      (side.readings ?? []).map((reading) => `${reading.matter}=${reading.state}/${reading.mode}[${reading.words}]`).join(" ");
    console.log(
      `${contradicts ? "FALSE " : "missed"} ${pair.id} ${pair.kind ?? ""} → ${judged.outcome} ${judged.evidence[0]?.rule ?? ""}\n   F ${pair.finding.text}\n     ${scales(judged)}\n   C (${report.claims[0]!.act}/${report.claims[0]!.status}) ${pair.claim.text}\n     ${scales(report.claims[0]!)}`,
    );
  }
}
console.log(
  `contradictions found ${found} of ${pairs.filter(({ outcome }) => outcome === "contradicted").length}, falsely ${wrong}; Ombudsperson ${right} of ${ombudsperson.length}`,
);
