import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Report } from "../../src/schema/report.js";
import { findAnchors, type HashedAnchor } from "./hashed-anchors.js";
import { pathOf, SHARED } from "./labelled-documents.js";

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

/**
 * Documents of 2016 to 2026 that the code had never met when they were labelled: compilations and national reports, concluding observations
 * and what the State answered to them. Of Paraguay aggregates only.
 */
export const LATER_PAIRS: readonly LabelledPair[] = [
  ownPair("NAM26C", "NAM26N"),
  ownPair("DNK26C", "DNK26N"),
  ownPair("PRY26C", "PRY26N"),
  ownPair("NAM16O", "NAM18F"),
  ownPair("DNK16O", "DNK17F"),
  ownPair("PRY19O", "PRY23F"),
];

/** The parts of the draws of States: errors of the seen ones may be read; of the held ones aggregates only. */
export type StateGroup = "seen" | "held" | "second seen" | "second held" | "third seen" | "third held" | "fourth seen" | "fifth seen" | "fifth held";

/**
 * States that a script drew (draw-states.ts), six, then eight, then twenty-seven others (of Guinea, drawn too, both files hold one report), then sixteen,
 * then the last seven of which both reports lie beside the checkout: recommendations of the first cycle in what the State said at the second, labelled as `OWN_PAIRS` are, before any run.
 */
export const STATE_PAIRS: Readonly<Record<StateGroup, readonly LabelledPair[]>> = {
  seen: [ownPair("IDN08", "IDN12"), ownPair("UKR08", "UKR12"), ownPair("POL08", "POL12")],
  held: [ownPair("IND08", "IND12"), ownPair("EGY10", "EGY14"), ownPair("CHE08", "CHE12")],
  "second seen": [ownPair("GTM08", "GTM12"), ownPair("FIN08", "FIN12"), ownPair("GHA08", "GHA12"), ownPair("CZE08", "CZE12")],
  "second held": [ownPair("SLV10", "SLV14"), ownPair("ITA10", "ITA14"), ownPair("BIH10", "BIH14"), ownPair("GAB08", "GAB12")],
  "third seen": [
    ownPair("CYP10", "CYP14"),
    ownPair("COM09", "COM14"),
    ownPair("BEN08", "BEN12"),
    ownPair("QAT10", "QAT14"),
    ownPair("IRQ10", "IRQ14"),
    ownPair("BOL10", "BOL14"),
    ownPair("VNM09", "VNM14"),
    ownPair("NOR10", "NOR14"),
    ownPair("ALB10", "ALB14"),
    ownPair("BHR08", "BHR12"),
    ownPair("VUT09", "VUT14"),
    ownPair("NIC10", "NIC14"),
    ownPair("SMR10", "SMR14"),
    ownPair("JPN08", "JPN12"),
    ownPair("ERI10", "ERI14"),
    ownPair("BTN10", "BTN14"),
    ownPair("ZAF08", "ZAF12"),
    ownPair("AGO10", "AGO14"),
    ownPair("TUN08", "TUN12"),
    ownPair("NZL09", "NZL14"),
  ],
  "third held": [
    ownPair("IRN10", "IRN14"),
    ownPair("PRT10", "PRT14"),
    ownPair("BRA08", "BRA12"),
    ownPair("DZA08", "DZA12"),
    ownPair("CHL09", "CHL14"),
    ownPair("COD10", "COD14"),
    ownPair("GMB10", "GMB14"),
  ],
  "fourth seen": [
    ownPair("URY09", "URY14"),
    ownPair("GBR08", "GBR12"),
    ownPair("DOM10", "DOM14"),
    ownPair("LKA08", "LKA12"),
    ownPair("ARG08", "ARG12"),
    ownPair("CIV10", "CIV14"),
    ownPair("ZMB08", "ZMB12"),
    ownPair("MDG10", "MDG14"),
    ownPair("SVK09", "SVK14"),
    ownPair("NLD08", "NLD12"),
    ownPair("MAR08", "MAR12"),
    ownPair("PRK10", "PRK14"),
    ownPair("FJI10", "FJI14"),
    ownPair("CRI10", "CRI14"),
    ownPair("PER08", "PER12"),
    ownPair("YEM09", "YEM14"),
  ],
  "fifth seen": [ownPair("DMA10", "DMA14"), ownPair("PHL08", "PHL12"), ownPair("ETH10", "ETH14"), ownPair("KHM10", "KHM14")],
  "fifth held": [ownPair("PAK08", "PAK12"), ownPair("ECU08", "ECU12"), ownPair("MKD09", "MKD14")],
};

/** The pairs of the groups named, or of all. */
export function statePairs(groups: readonly string[] = Object.keys(STATE_PAIRS)): LabelledPair[] {
  return Object.entries(STATE_PAIRS).flatMap(([group, pairs]) => (groups.includes(group) ? pairs : []));
}

/** What thresholds and confidence are counted on: all but the States that are held back. */
export const COUNTED_PAIRS: readonly LabelledPair[] = [...PAIRS, ...OWN_PAIRS, ...statePairs(["seen", "second seen", "third seen", "fourth seen"])];

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
  const own = `test/gold/labels/findings.${code}.json`;
  if (existsSync(own)) return withAnchors(code, own, directory);
  const rows = report.findings.map(({ id, source, act }) => rowOf(`${source.paragraph}${PART.exec(id)?.[0] ?? ""}`, source.paragraph, act, source.quote ?? ""));
  const found = new Set(rows.map(({ id }) => id));
  const labels = JSON.parse(readFileSync(outcomes, "utf8")) as { finding: string }[];
  const missed = labels.flatMap(({ finding }) => (found.has(finding) ? [] : [rowOf(finding, finding.replace(PART, ""), "recommendation", "not found")]));
  const file = `${directory}/findings.${code}.json`;
  writeFileSync(file, JSON.stringify([...rows, ...missed]));
  return file;
}

/** Our own findings of a document: its words are found in it anew. */
function withAnchors(code: string, own: string, directory: string): string {
  const rows = JSON.parse(readFileSync(own, "utf8")) as ({ id: string; para: string; type: string } & HashedAnchor)[];
  const anchors = findAnchors(readFileSync(pathOf(code), "utf8"), rows);
  const file = `${directory}/findings.${code}.json`;
  writeFileSync(file, JSON.stringify(rows.map(({ id, para, type }, i) => rowOf(id, para, type, anchors[i] ?? "not found"))));
  return file;
}

const PART = /\/\d+$/;

function rowOf(id: string, para: string | null, type: string, anchor: string) {
  return { id, para, type, speakers: [], anchor, gist: "", citations: [] };
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
