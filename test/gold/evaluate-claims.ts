/**
 * Scores the fields of claims against test/gold/claims.json: 291 sentences of 120 paragraphs labelled by a reader before any run.
 *
 *   npx tsx test/gold/evaluate-claims.ts [--errors act|status|polarity|quantities|instruments|dates]
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extractClaims } from "../../src/extract/claims/claims.js";
import { complete } from "../../src/extract/fields/complete.js";
import { read } from "../../src/document/read-document.js";
import { instruments } from "../../src/knowledge/instruments/instruments.js";
import type { Claim } from "../../src/schema/assertion.js";

interface Label {
  document: string;
  paragraph: string;
  sentence: number;
  act: string;
  status: string | null;
  polarity: string;
  instruments: string[];
  quantities: { value: number; unit: string | null }[];
  dates: string[];
}
const PATHS: Record<string, string> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  R22: "seeds/001_3f1ad22dfd4380e1.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  K21: "seeds/004_877deedb22a1ac1f.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
};
const { values: args } = parseArgs({ options: { errors: { type: "string" }, second: { type: "boolean" } } });
const absent = Object.values(PATHS).filter((path) => !existsSync(`../shared/${path}`));
if (absent.length > 0) {
  console.error(`evaluate-claims: absent: ${absent.join(", ")}; nothing is scored`);
  process.exit(2);
}
const load = (file: string) => (JSON.parse(readFileSync(`test/gold/${file}`, "utf8")) as { labels: Label[] }).labels;
const claims = new Map<string, Claim>();
for (const [code, path] of Object.entries(PATHS))
  for (const claim of extractClaims(await read(readFileSync(`../shared/${path}`), { name: code })).map((made) => complete(made))) claims.set(claim.id, claim);

const counts: Record<string, { tp: number; fp: number; fn: number }> = {};
const tally = (field: string, want: readonly string[], got: readonly string[], where: Label) => {
  const count = (counts[field] ??= { tp: 0, fp: 0, fn: 0 });
  const left = [...got];
  for (const item of want) {
    const at = left.indexOf(item);
    if (at === -1) count.fn++;
    else {
      count.tp++;
      left.splice(at, 1);
    }
  }
  count.fp += left.length;
  const missed = want.filter((item) => !got.includes(item));
  if (args.errors === field && (missed.length > 0 || left.length > 0))
    console.log(`${where.document} ${where.paragraph}.${where.sentence} want ${want.join(" ") || "-"} got ${got.join(" ") || "-"}`);
};
const dateOf = ({ from, to, precision }: NonNullable<Claim["dates"]>[number]) =>
  precision === "day" ? from : precision === "month" ? from.slice(0, 7) : precision === "year" ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(0, 4)}`;
/** A law by its words, number and article, however it is written; a treaty by its id or any of its names. */
const keyOf = (printed: string) => {
  const written = printed.replaceAll("\u0406", "I");
  const article = /\b(?:art|s)\. ?(\S+)$/.exec(written)?.[1] ?? "";
  const number = /No\. ?(\S+)/.exec(written)?.[1] ?? "";
  const law = written
    .replace(/\b(?:art|s)\. ?\S+$/, "")
    .replace(/No\. ?\S+/, "")
    .replace(/\(?\bCap\.? ?\w+\)?/, "")
    .replace(/(?<!June \d\d, )\b(?:19|20)\d\d\b/, "");
  const treaty = instruments.find(({ id, names }) => [id, ...names].some((name) => name.toLowerCase() === law.trim().toLowerCase()));
  return (
    treaty?.id ??
    `${number === "" ? (law.toLowerCase().match(/[a-z]+|\d+/g) ?? []).filter((word) => !["of", "on", "the", "and", "s"].includes(word)).join(" ") : number} ${article}`.trim()
  );
};
const instrumentsOf = ({ laws, instruments: ids }: Claim) => [
  ...(laws ?? []).map(({ name, number, article }) => keyOf(`${name}${number === null ? "" : ` No. ${number}`}${article === null ? "" : ` art. ${article}`}`)),
  ...(ids ?? []),
];
let missing = 0;
for (const label of load("claims.json")) {
  const claim = claims.get(`${label.document}#${label.paragraph}.${label.sentence}`);
  if (claim === undefined) {
    missing++;
    continue;
  }
  tally("act", [label.act], [claim.act], label);
  tally("status", label.status === null ? [] : [label.status], claim.status === null || claim.status === undefined ? [] : [claim.status], label);
  tally("polarity", [label.polarity], [claim.polarity ?? ""], label);
  tally(
    "quantities",
    label.quantities.map(({ value }) => String(value)),
    (claim.quantities ?? []).map(({ value }) => String(value)),
    label,
  );
  tally(
    "units",
    label.quantities.map(({ value, unit }) => `${value}${unit === "%" ? "%" : ""}`),
    (claim.quantities ?? []).map(({ value, unit }) => `${value}${unit === "%" ? "%" : ""}`),
    label,
  );
  tally("instruments", label.instruments.map(keyOf), [...new Set(instrumentsOf(claim))], label);
  tally("dates", label.dates, (claim.dates ?? []).map(dateOf), label);
}
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
for (const [field, { tp, fp, fn }] of Object.entries(counts))
  console.log(
    `${field.padEnd(12)} precision ${percent(tp / (tp + fp))}  recall ${percent(tp / (tp + fn))}  F1 ${percent((2 * tp) / (2 * tp + fp + fn))}  n ${tp + fn}`,
  );
console.log(`${missing} sentences without a claim`);
const second = load("claims-second-reader.json");
const first = new Map(load("claims.json").map((label) => [`${label.document}#${label.paragraph}.${label.sentence}`, label]));
for (const field of ["act", "status", "polarity"] as const) {
  const both = second.flatMap((label) => first.get(`${label.document}#${label.paragraph}.${label.sentence}`) ?? []).length;
  const same = second.filter((label) => first.get(`${label.document}#${label.paragraph}.${label.sentence}`)?.[field] === label[field]).length;
  console.log(`two readers agree on ${field} in ${same} of ${both}`);
}
