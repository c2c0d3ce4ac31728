import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { read } from "../../src/document/read-document.js";
import type { UnDocument } from "../../src/schema/document.js";
import type { Report } from "../../src/schema/report.js";

/** Where the documents and labels lie, beside the checkout. */
export const SHARED = "../shared";

const DOCUMENTS: Readonly<Record<string, string>> = {
  N19: "seeds/000_41d84227a9109d9f.txt",
  C19: "seeds/002_5b757398ddbd8038.txt",
  H24: "seeds/003_ca5aaecb3b2fa636.txt",
  R22: "seeds/001_3f1ad22dfd4380e1.txt",
  K21: "seeds/004_877deedb22a1ac1f.txt",
  B18N: "documents/A_HRC_WG.6_29_BRB_1.txt",
  B18C: "documents/A_HRC_WG.6_29_BRB_2.txt",
  D19N: "documents/A_HRC_WG.6_33_BRN_1.txt",
  D19C: "documents/A_HRC_WG.6_33_BRN_2.txt",
  K14R: "documents/A_HRC_28_10.txt",
  D14R: "documents/upr-outcomes/bruneidarussalam2014.txt",
};

/** A findings document and a claims document whose outcomes are labelled. */
export interface LabelledPair {
  readonly findings: string;
  readonly claims: string;
  readonly outcomes: string;
}

/** Pairs that have gold. */
export const PAIRS: readonly LabelledPair[] = [pair("C19", "N19"), pair("C19", "H24"), pair("B18C", "B18N"), pair("D19C", "D19N")];

/**
 * Pairs that our own readers labelled (language models, one pass each, from reading alone; `labels/` names documents and paragraphs and
 * holds no text). D14R and K14R: the recommendations of outcome reports, each a finding by its number.
 */
export const OWN_PAIRS: readonly LabelledPair[] = [ownPair("C19", "R22"), ownPair("C19", "K21"), ownPair("D14R", "D19N"), ownPair("K14R", "N19")];

function pair(findings: string, claims: string): LabelledPair {
  return { findings, claims, outcomes: `${SHARED}/gold/outcomes.${claims}.json` };
}

function ownPair(findings: string, claims: string): LabelledPair {
  return { findings, claims, outcomes: `test/gold/labels/outcomes.${findings}-${claims}.json` };
}

/** The name of a pair's report. */
export function nameOf({ findings, claims }: LabelledPair): string {
  return `${findings}-${claims}`;
}

/** The findings that labels speak of, in the shape of the gold: of a list of recommendations each one with its number. */
export function findingsOf(code: string, report: Report, directory: string): string {
  const gold = `${SHARED}/gold/findings.${code}.json`;
  if (existsSync(gold)) return gold;
  const rows = report.findings.map(({ source, act }) => ({ id: source.paragraph, para: source.paragraph, type: act, speakers: [], anchor: source.quote, gist: "", citations: [] }));
  const file = `${directory}/findings.${code}.json`;
  writeFileSync(file, JSON.stringify(rows));
  return file;
}

/** The path of a document with gold. */
export function pathOf(code: string): string {
  return join(SHARED, DOCUMENTS[code]!);
}

/** Reads a document with gold. */
export function load(code: string): Promise<UnDocument> {
  return read(readFileSync(pathOf(code)), { name: basename(pathOf(code)) });
}

/** The files that a pair needs and that are not there. */
export function absentOf({ findings, claims, outcomes }: LabelledPair): string[] {
  return [pathOf(findings), pathOf(claims), outcomes].filter((file) => !existsSync(file));
}

/** Writes a pair's report and gives what `score.mjs` is called with for it. */
export function scoreArguments(pair: LabelledPair, report: Report, directory: string): string[] {
  const file = `${directory}/${nameOf(pair)}.json`;
  writeFileSync(file, JSON.stringify(report, null, 1));
  return ["--findings", findingsOf(pair.findings, report, directory), "--gold", pair.outcomes, "--report", file];
}
