/**
 * Whether matters join what belongs together: the share of gold evidence paragraphs that share a matter, a matter lent by the
 * surroundings, or the family of one (data/matter-families.json), with their finding, beside the share of all other paragraphs of the same document that do, as a
 * random other paragraph would.
 *
 *   npm run evaluate:matters [-- --wide] [-- --missed]
 *
 * `--wide` lists the families by the false pairs they make, `--missed` the pairs that share none, by place and ids only.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { read } from "../../src/document/read-document.js";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { complete } from "../../src/extract/fields/complete.js";
import { extractFindings } from "../../src/extract/findings/findings.js";
import { lendMatters } from "../../src/extract/lend-matters.js";
import type { Assertion, Finding } from "../../src/schema/assertion.js";

interface GoldFinding {
  id: string;
  para: number;
  anchor: string;
}
interface GoldOutcome {
  finding: string;
  evidence: { para: string }[];
}
const SHARED = "../shared";
const DOCUMENTS: Record<string, string> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  C19: "seeds/002_5b757398ddbd8038.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  B18C: "documents/A_HRC_WG.6_29_BRB_2.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
  D19C: "documents/A_HRC_WG.6_33_BRN_2.txt",
};
const PAIRS = [
  ["C19", "N19"],
  ["C19", "H24"],
  ["B18C", "B18N"],
  ["D19C", "D19N"],
] as const;
const { values: args } = parseArgs({ options: { wide: { type: "boolean" }, missed: { type: "boolean" } } });

const absent = [...Object.values(DOCUMENTS), "gold/findings.C19.json"].filter((path) => !existsSync(`${SHARED}/${path}`));
if (absent.length > 0) {
  console.error(`evaluate-matters: absent: ${absent.join(", ")}; nothing is scored`);
  process.exit(2);
}
const json = (path: string): unknown => JSON.parse(readFileSync(`${SHARED}/gold/${path}`, "utf8"));
const load = (code: string) => read(readFileSync(`${SHARED}/${DOCUMENTS[code]}`), { name: code });
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]+/gu, " ");
/** Ids of matters, and behind a mark those of lent ones and of families. */
const idsOf = ({ matters, lent, families }: Assertion) => [
  ...(matters ?? []),
  ...(lent ?? []).map(({ matter }) => `${LENT}${matter}`),
  ...(families ?? []).map((id) => `${FAMILY}${id}`),
];
const LENT = "lent ";
const FAMILY = "family ";
const isOwn = (entry: string) => !entry.startsWith(LENT) && !entry.startsWith(FAMILY);
/** One side shows the matter, and the other shows it or is lent it. */
const isLent = (own: readonly string[], held: ReadonlySet<string>) =>
  own.some((entry) => (isOwn(entry) ? held.has(entry) || held.has(`${LENT}${entry}`) : entry.startsWith(LENT) && held.has(entry.slice(LENT.length))));

/** Our finding that holds the anchor's words; where two do, the one whose focus does. */
function findingAt(findings: readonly Finding[], { para, anchor }: GoldFinding): Finding | undefined {
  const here = findings.filter(({ source }) => source.paragraph === String(para));
  const opening = plain(anchor).trim().split(" ").slice(0, 5).join(" ");
  const holding = here.filter(({ source }) => plain(source.quote ?? "").includes(opening));
  return holding.find(({ source }) => plain(source.focus?.quote ?? "").includes(opening)) ?? holding[0];
}

interface Share {
  joined: number;
  pairs: number;
  others: number;
  othersJoined: number;
}
const none = (): Share => ({ joined: 0, pairs: 0, others: 0, othersJoined: 0 });
const print = (name: string, { joined, pairs, others, othersJoined }: Share) =>
  console.log(
    `${name.padEnd(18)} evidence ${joined} of ${pairs} (${((100 * joined) / pairs).toFixed(1)} %), other paragraphs ${((100 * othersJoined) / others).toFixed(1)} %`,
  );

const wide = new Map<string, number>();
const all = { matter: none(), lent: none(), family: none() };
for (const [findingsOf, claimsOf] of PAIRS) {
  const findings = lendMatters(extractFindings(await load(findingsOf)).map((finding) => complete(finding)));
  const paragraphs = new Map<string, Set<string>>();
  for (const claim of lendMatters(extractClaims(await load(claimsOf)).map((made) => complete(made)))) {
    const number = claim.source.paragraph ?? `L${claim.source.paragraphLine}`;
    paragraphs.set(number, new Set([...(paragraphs.get(number) ?? []), ...idsOf(claim)]));
  }
  const gold = new Map((json(`findings.${findingsOf}.json`) as GoldFinding[]).map((row) => [row.id, row]));
  const here = { matter: none(), lent: none(), family: none() };
  for (const { finding: id, evidence } of json(`outcomes.${claimsOf}.json`) as GoldOutcome[]) {
    const found = gold.has(id) ? findingAt(findings, gold.get(id)!) : undefined;
    if (found === undefined) continue;
    const own = idsOf(found);
    const theirs = new Set(evidence.map(({ para }) => para));
    for (const [number, held] of paragraphs) {
      const shared = own.filter((entry) => !entry.startsWith(LENT) && held.has(entry));
      const lent = isLent(own, held);
      const isEvidence = theirs.has(number);
      for (const [kind, joins] of [
        ["matter", shared.some(isOwn)],
        ["lent", lent],
        ["family", shared.length > 0],
      ] as const)
        for (const share of [here[kind], all[kind]]) {
          share[isEvidence ? "pairs" : "others"]++;
          if (joins) share[isEvidence ? "joined" : "othersJoined"]++;
        }
      if (!isEvidence) for (const entry of shared) wide.set(entry, (wide.get(entry) ?? 0) + 1);
      if (isEvidence && shared.length === 0 && !lent && args.missed)
        console.log(`${id} and ${claimsOf} ${number}: ${own.join(", ") || "-"} / ${[...held].join(", ") || "-"}`);
    }
  }
  print(`${claimsOf}, a matter`, here.matter);
  print(`${claimsOf}, or lent`, here.lent);
  print(`${claimsOf}, its family`, here.family);
}
print("all, a matter", all.matter);
print("all, or lent", all.lent);
print("all, its family", all.family);
if (args.wide) for (const [entry, count] of [...wide].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(`${String(count).padStart(5)} ${entry}`);
