/**
 * Prints every contradiction that fires between what States say in UPR outcome reports and what others say there, recast as findings: each
 * delegation's sentences with a committee in its place, each recommendation as one of a committee's. There are no labels: whether a firing is
 * right is for a reader to say, and the README tells what reading them gave. States fall into two halves by the alphabet, so that
 * what one half teaches can be read in the other.
 *
 *   npx tsx test/gold/list-dialogue-contradictions.ts [a|b]
 */
import { readdirSync, readFileSync } from "node:fs";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { openingState } from "../../src/knowledge/member-states/opening-state.js";
import { InputError } from "../../src/schema/error.js";
import type { UnDocument } from "../../src/schema/document.js";
import type { JudgedFinding } from "../../src/schema/report.js";

const SOURCE = "../shared/documents/upr-outcomes";
const SPEAKER = "The Committee against Torture";
const YEAR = /\d{4}/;

/** One report of a State as two documents: what it said, and what others said. */
async function sidesOf(file: string, state: string): Promise<{ claims: UnDocument; findings: UnDocument }> {
  const year = YEAR.exec(file)![0];
  const report = await read(readFileSync(`${SOURCE}/${file}`), { name: file });
  const said = (by: "state" | "others") => report.paragraphs.filter(({ speaker }) => speaker === by).map(({ cut }) => cut.text.replace(/\s+/g, " ").trim());
  const asked = (report.recommendations ?? []).map(({ cut, words }) =>
    recommended(
      cut.text
        .slice(...words)
        .replace(/\s+/g, " ")
        .trim(),
    ),
  );
  return {
    claims: await made(said("state"), `${state} ${year}, the State`, { state, date: year, kind: "national-report" }),
    findings: await made([...said("others").flatMap(recast), ...asked], `${state} ${year}, others`, { state, date: year, kind: "concluding-observations" }),
  };
}

/** What a delegation said, as if a committee had; nothing of a paragraph that no State opens. */
function recast(paragraph: string): string[] {
  const opening = openingState(paragraph);
  return opening === null ? [] : [`${SPEAKER}${paragraph.slice(opening.end)}`];
}

function recommended(words: string): string {
  return `${SPEAKER} recommended that the State ${words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()).replace(/[;,.]*$/, "")}.`;
}

function made(
  paragraphs: readonly string[],
  name: string,
  about: { state: string; date: string; kind: "national-report" | "concluding-observations" },
): Promise<UnDocument> {
  return read(new TextEncoder().encode(paragraphs.map((paragraph, i) => `${i + 1}.\t${paragraph}\n`).join("")), { name, about });
}

function toldOf({ text, source, evidence }: JudgedFinding): string[] {
  const fired = evidence.filter(({ relation, covers }) => relation === "contradicts" && covers === "whole");
  return fired.map(
    ({ rule, because, source: said }) =>
      `${rule}\n  ${source.document}, ${source.paragraph}: ${source.quote ?? text}\n  ${said.document}, ${said.paragraph}: ${said.quote}\n  ${because}`,
  );
}

const files = new Map<string, string[]>();
for (const file of readdirSync(SOURCE).sort()) {
  const state = file.replace(/\d{4}.*/, "").toLowerCase();
  files.set(state, [...(files.get(state) ?? []), file]);
}
const half = process.argv[2];
const chosen = [...files.keys()].sort().filter((_, at) => half === undefined || (half === "a") === (at % 2 === 0));
let fired = 0;
for (const name of chosen) {
  const first = await read(readFileSync(`${SOURCE}/${files.get(name)![0]!}`), { name });
  if (first.state === null) continue;
  try {
    const sides = await Promise.all(files.get(name)!.map((file) => sidesOf(file, first.state!)));
    const report = check({ claims: sides.map(({ claims }) => claims), findings: sides.map(({ findings }) => findings) }, { acrossStates: true, advice: false });
    const told = [...new Set(report.findings.flatMap(toldOf))];
    fired += told.length;
    for (const line of told) console.log(`\n${name}: ${line}`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`${name} IS NOT COMPARED: ${error.message}`);
  }
}
console.log(`\n${fired} contradictions fired in the reports of ${chosen.length} States`);
