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
  IDN08: "documents/upr-outcomes/indonesia2008.txt",
  IDN12: "documents/upr-outcomes/indonesia2012.txt",
  UKR08: "documents/upr-outcomes/ukraine2008.txt",
  UKR12: "documents/upr-outcomes/ukraine2012.txt",
  POL08: "documents/upr-outcomes/poland2008.txt",
  POL12: "documents/upr-outcomes/poland2012.txt",
  IND08: "documents/upr-outcomes/india2008.txt",
  IND12: "documents/upr-outcomes/india2012.txt",
  CHE08: "documents/upr-outcomes/switzerland2008.txt",
  CHE12: "documents/upr-outcomes/switzerland2012.txt",
  EGY10: "documents/upr-outcomes/egypt2010.txt",
  EGY14: "documents/upr-outcomes/egypt2014.txt",
  GTM08: "documents/upr-outcomes/guatemala2008.txt",
  GTM12: "documents/upr-outcomes/guatemala2012.txt",
  FIN08: "documents/upr-outcomes/finland2008.txt",
  FIN12: "documents/upr-outcomes/finland2012.txt",
  GHA08: "documents/upr-outcomes/ghana2008.txt",
  GHA12: "documents/upr-outcomes/ghana2012.txt",
  CZE08: "documents/upr-outcomes/czechrepublic2008.txt",
  CZE12: "documents/upr-outcomes/czechrepublic2012.txt",
  SLV10: "documents/upr-outcomes/elsalvador2010.txt",
  SLV14: "documents/upr-outcomes/elsalvador2014.txt",
  ITA10: "documents/upr-outcomes/italy2010.txt",
  ITA14: "documents/upr-outcomes/italy2014.txt",
  BIH10: "documents/upr-outcomes/bosniaandherzegovina2010.txt",
  BIH14: "documents/upr-outcomes/bosniaandherzegovina2014.txt",
  GAB08: "documents/upr-outcomes/gabon2008.txt",
  GAB12: "documents/upr-outcomes/gabon2012.txt",
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

/** The halves of both draws of States: errors of the seen ones may be read; of the held ones aggregates only. */
export type StateGroup = "seen" | "held" | "second seen" | "second held";

/**
 * States that a script drew (draw-states.ts), six and then eight others: recommendations of the first cycle in what the State said at the
 * second, labelled as `OWN_PAIRS` are, before any run.
 */
export const STATE_PAIRS: Readonly<Record<StateGroup, readonly LabelledPair[]>> = {
  seen: [ownPair("IDN08", "IDN12"), ownPair("UKR08", "UKR12"), ownPair("POL08", "POL12")],
  held: [ownPair("IND08", "IND12"), ownPair("EGY10", "EGY14"), ownPair("CHE08", "CHE12")],
  "second seen": [ownPair("GTM08", "GTM12"), ownPair("FIN08", "FIN12"), ownPair("GHA08", "GHA12"), ownPair("CZE08", "CZE12")],
  "second held": [ownPair("SLV10", "SLV14"), ownPair("ITA10", "ITA14"), ownPair("BIH10", "BIH14"), ownPair("GAB08", "GAB12")],
};

/** The pairs of the groups named, or of all. */
export function statePairs(groups: readonly string[] = Object.keys(STATE_PAIRS)): LabelledPair[] {
  return Object.entries(STATE_PAIRS).flatMap(([group, pairs]) => (groups.includes(group) ? pairs : []));
}

/** What thresholds and confidence are counted on: all but the States that are held back. */
export const COUNTED_PAIRS: readonly LabelledPair[] = [...PAIRS, ...OWN_PAIRS, ...statePairs(["seen", "second seen"])];

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

/**
 * The findings that labels speak of, in the shape of the gold: of a list of recommendations each one with its number, «86.1/2» where it asks
 * for several things; a labelled one that was not found stands there too, with words that no finding has.
 */
export function findingsOf({ findings: code, outcomes }: LabelledPair, report: Report, directory: string): string {
  const gold = `${SHARED}/gold/findings.${code}.json`;
  if (existsSync(gold)) return gold;
  const rows = report.findings.map(({ id, source, act }) => rowOf(`${source.paragraph}${PART.exec(id)?.[0] ?? ""}`, source.paragraph, act, source.quote ?? ""));
  const found = new Set(rows.map(({ id }) => id));
  const labels = JSON.parse(readFileSync(outcomes, "utf8")) as { finding: string }[];
  const missed = labels.flatMap(({ finding }) => (found.has(finding) ? [] : [rowOf(finding, finding.replace(PART, ""), "recommendation", "not found")]));
  const file = `${directory}/findings.${code}.json`;
  writeFileSync(file, JSON.stringify([...rows, ...missed]));
  return file;
}

const PART = /\/\d+$/;

function rowOf(id: string, para: string | null, type: string, anchor: string) {
  return { id, para, type, speakers: [], anchor, gist: "", citations: [] };
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
  return ["--findings", findingsOf(pair, report, directory), "--gold", pair.outcomes, "--report", file];
}
