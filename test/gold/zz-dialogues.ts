// scratch: UPR dialogues recast: delegations' sentences as findings, the State's paragraphs as claims
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { check } from "../../src/check.js";
import { read } from "../../src/document/read-document.js";
import { rules as ours } from "../../src/judge/rules/index.js";
import { sameWords } from "../../src/judge/same-words.js";
import { decode } from "../../src/read/decode.js";
import { states } from "../../src/knowledge/states.js";
import { splitSentences } from "../../src/text/sentences.js";
import type { UnDocument } from "../../src/schema/document.js";

const features = new Map<string, string>();
const rules = ours.map((rule) => rule.relation !== "contradicts" ? rule : { ...rule, decide: (pair: Parameters<typeof rule.decide>[0]) => {
  const reason = rule.decide(pair);
  if (reason) features.set(pair.finding.id + pair.claim.id, `cov ${pair.coverage.toFixed(2)} link ${pair.link.coverage?.toFixed(2)} score ${pair.link.score.toFixed(2)} same ${sameWords(pair)} fm ${pair.finding.matters?.length} cm ${pair.claim.matters?.length} shared ${pair.link.sharedMatters.length} years ${pair.findingYear}/${pair.claimYear} f[${pair.finding.norm ? "norm " : ""}${pair.finding.practice ? "practice " : ""}${pair.finding.existential ? "exist " : ""}${pair.finding.wanting ? "want" : ""}] c[${pair.claim.norm ? "norm " : ""}${pair.claim.practice ? "practice " : ""}${pair.claim.sweeping ?? ""} ${pair.claim.polarity}] people ${pair.finding.people}/${pair.claim.people}`);
  return reason;
} });
const DIR = "../shared/documents/upr-outcomes";
const names = states.flatMap(({ id, names }) => names.map((name) => [name, id] as const)).concat([["Palestine", "PSE"], ["The State of Palestine", "PSE"], ["Republic of Moldova", "MDA"], ["Holy See", "VAT"], ["European Union", "EU"]] as never).sort((a, b) => b[0].length - a[0].length);
const leading = (text: string): [string, string] | null => {
  const plain = text.replace(/[’‘`´]/g, "'");
  for (const [name, id] of names) for (const pre of ["", "The ", "the ", "The delegation of ", "The representative of "]) {
    const full = (pre + name).replace(/[’‘`´]/g, "'");
    if (plain.startsWith(full) && /^[\s,]/.test(plain.slice(full.length))) return [text.slice(0, full.length), id];
  }
  return null;
};
const VERBS = /^(?:[,\w\s’']{0,60}?)\b(noted|welcomed|commended|asked|expressed|was concerned|remained concerned|stated|recommended|urged|encouraged|praised|appreciated|acknowledged|observed|thanked|congratulated|highlighted|recognized|regretted|called|enquired|inquired|requested|referred|shared|raised|said|took note|applauded|underlined|stressed|hoped|suggested|drew|voiced|deplored|condemned|emphasized|indicated|considered|mentioned|pointed|remarked|supported|wished|understood|reiterated|believed|echoed|cited|sought|wondered|queried|proposed|was|made|had|remained|advised|also)\b/;

export interface Parts { year: string; state: string; file: string; claims: string[]; findings: string[]; document: UnDocument }
export async function partsOf(file: string): Promise<Parts | null> {
  const year = /\d{4}/.exec(file)![0];
  const document = await read(readFileSync(`${DIR}/${file}`), { name: file });
  const state = document.recommendations?.[0]?.state ?? document.state;
  if (!state) return null;
  const claims: string[] = [], findings: string[] = [];
  let inDialogue = false;
  for (const { cut, number } of document.paragraphs) {
    const text = cut.text.replace(/\s+/g, " ").trim();
    const n = Number(number);
    if (!Number.isFinite(n) || n < 5) continue;
    if (/^(?:The )?(?:following )?recommendations? (?:formulated|listed|made|below|enjoy|that)|^In the course of the discussion, the following|^The recommendations|following recommendations|All conclusions and/i.test(text)) break;
    if (/During the interactive dialogue|delegations made statements/i.test(text)) { inDialogue = true; continue; }
    const lead = leading(text);
    const isOther = lead !== null && lead[1] !== state && (inDialogue || VERBS.test(text.slice(lead[0].length)));
    if (/\((?:[A-Z][\p{L} ]+)\);/u.test(text) || (lead !== null && lead[1] !== state && !inDialogue)) continue;
    if (!inDialogue && !isOther) { claims.push(text); continue; }
    if (!isOther) { claims.push(text); continue; }
    const rest = text.slice(lead![0].length);
    const sentences = splitSentences(text).map(([a, b]) => text.slice(a, b));
    const recast = sentences.map((sentence, i) => i === 0 ? `The Committee against Torture${rest.slice(0, sentence.length - lead![0].length)}` : sentence.startsWith(lead![0]) ? `The Committee${sentence.slice(lead![0].length)}` : sentence.replace(/^(?:It|He|She)\b(?=\s+(?:also|further|noted|welcomed|commended|asked|expressed|was|remained|stated|recommended|urged|encouraged|praised|appreciated|acknowledged|observed|regretted|called|enquired|inquired|requested|referred|shared|raised|said|took|underlined|stressed|hoped|deplored|emphasized|considered|mentioned|pointed))/, "The Committee"));
    const again = new RegExp(`(?<!of |by |with |to |for |on |from |and |between |as )(?:the |The )?\\b${lead![0].replace(/^The |^the /, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=,? (?:also |further )?(?:noted|asked|enquired|inquired|recommended|was|expressed|stated|welcomed|urged|encouraged|requested|wished|would|wondered|sought|observed|hoped|suggested|called|commended|raised|regretted|referred|acknowledged|believed|considered|drew|echoed))`, "g");
    for (let i = 0; i < recast.length; i++) recast[i] = recast[i]!.replace(again, "the Committee").replace(/, (?:it|he|she) (?=(?:also |further )?(?:asked|enquired|inquired|noted|expressed|was concerned|recommended|welcomed|requested))/g, ", the Committee ").replace(/^the C/, "The C");
    findings.push(recast.filter((s) => !/made (?:a )?recommendations?\.?$/.test(s)).join(" "));
  }
  return { year, state, file, claims, findings, document };
}
const doc = async (paragraphs: string[], name: string, symbol: string, date: string, state: string) => read(new TextEncoder().encode(paragraphs.map((p, i) => `${i + 1}.\t${p}\n`).join("")), { name, about: { date, symbol, state } });
const [from, to] = [Number(process.argv[2] ?? 0), Number(process.argv[3] ?? 999)];
const half = process.argv[4];
const files = readdirSync(DIR).filter((f) => f.endsWith(".txt")).sort();
const byState = new Map<string, Parts[]>();
for (const file of files) {
  const stem = file.replace(/\d{4}.*/, "").toLowerCase();
  byState.set(stem, [...(byState.get(stem) ?? []), { file } as Parts]);
}
const stems = [...byState.keys()].sort();
const chosen = stems.filter((_, i) => i >= from && i < to && (half === undefined || (half === "a") === (i % 2 === 0)));
let fired = 0, f = 0, c = 0, reports = 0;
const out: string[] = [];
for (const stem of chosen) {
  const parts = (await Promise.all(byState.get(stem)!.map(({ file }) => partsOf(file).catch(() => null)))).filter((p): p is Parts => p !== null && p.claims.length > 5);
  if (parts.length === 0) { console.error("none", stem); continue; }
  const state = parts.at(-1)!.state;
  const claims: UnDocument[] = [], findings: UnDocument[] = [];
  for (const p of parts) {
    reports++;
    if (/\b(?:les|des|dans|une)\b.*\b(?:les|des|dans|une)\b/.test(p.claims[0] + p.claims[1]!)) { console.error("french", p.file); continue; }
    claims.push(await doc(p.claims, `${p.year}-claims.txt`, `CCPR/C/${state}/${p.year.slice(2)}`, p.year, state));
    if (p.findings.length > 0) findings.push(await doc(p.findings, `${p.year}-dialogue.txt`, `CCPR/C/${state}/CO/${p.year.slice(2)}`, p.year, state));
    const recs = (p.document.recommendations ?? []).map(({ cut, words }) => cut.text.slice(...words).replace(/\s+/g, " ").trim().replace(/[;,.]+$/, "")).map((t) => `The Committee recommended that ${state === "x" ? "" : "the State"} ${t.replace(/^\p{Lu}(?=\p{Ll})/u, (l) => l.toLowerCase())}.`);
    if (recs.length > 0) findings.push(await doc(recs, `${p.year}-recs.txt`, `CCPR/C/${state}/CO/${p.year.slice(2)}`, p.year, state));
  }
  if (claims.length === 0) continue;
  try {
    const report = check({ claims, findings }, { acrossStates: true, advice: false, rules });
    f += report.findings.length; c += report.claims.length;
    const seen = new Set<string>();
    for (const finding of report.findings) for (const e of finding.evidence) {
      if (e.relation !== "contradicts" || e.covers !== "whole") continue;
      const claim = report.claims.find(({ id }) => id === e.claim)!;
      const key = finding.text + claim.text;
      if (seen.has(key)) continue; seen.add(key);
      fired++;
      out.push(`### ${stem} ${finding.source.document}:${finding.source.paragraph} | ${claim.source.document}:${claim.source.paragraph} | ${e.rule} ${finding.outcome}\n F(${finding.act}) ${finding.source.quote}\n   f: ${finding.text}\n C(${claim.act}/${claim.status}) ${claim.source.quote}\n   ${e.because} {${features.get(finding.id + claim.id)}}\n   fr ${(finding.readings ?? []).map((r) => `${r.matter}=${r.state}/${r.mode}[${r.words}]`).join(" ")}\n   cr ${(claim.readings ?? []).map((r) => `${r.matter}=${r.state}/${r.mode}[${r.words}]`).join(" ")}`);
    }
  } catch (error) { console.error(stem, String(error)); }
}
writeFileSync(`/tmp/contra/dialogues-${from}-${to}${half ?? ""}${process.argv[5] ?? ""}.txt`, out.join("\n"));
console.log({ fired, findings: f, claims: c, reports });
void decode;
