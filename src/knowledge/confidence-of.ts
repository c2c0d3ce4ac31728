import table from "../../data/confidence.json" with { type: "json" };
import type { Outcome } from "../schema/verdict.js";
import { kindOfFinding, thresholdFor, type KindFields } from "./threshold-for.js";

/** Outcomes of one kind on labelled documents: how many, and how many of them right. */
export interface Band {
  readonly right: number;
  readonly n: number;
}

const { bands } = table as { bands: Record<string, Band> };
/** Outcomes of a kind that was right less often (lower bound) need a person's eye. */
export const RELIABLE = 0.65;
/** Fewer outcomes of a kind say nothing of how often it is right. */
const FEWEST = 10;

/** How a document stands to a finding: how clearly it speaks to it, and what share of its matters one paragraph shows, each 0 to 1. */
export interface Clearness {
  readonly speaking: number;
  readonly shown: number;
}

/** Outcomes are measured together in steps of so much closeness above or below the threshold, and so many steps away all alike. */
const STEP = 0.12;
const LOWEST = -3;
const HIGHEST = 1;
/** So that a figure on a border counts above it, whatever its last binary digit. */
const ROUNDING = 1e-9;

/** A finding of so many matters can be spoken to in as many ways: silence on it is less sure. */
const MANY_MATTERS = 3;

/**
 * The kind of outcome that is measured together: what it is, of which findings, and how far the document was from the threshold at which it
 * speaks to such a finding: who is near it may as well stand on the other side. An answer in part is surer where one paragraph shows all
 * the finding's matters; silence, where a finding asks or complains of few things.
 */
export function bandOf(outcome: Outcome, finding: KindFields, { speaking, shown }: Clearness): string {
  const step = Math.floor((speaking - thresholdFor(finding)) / STEP + ROUNDING);
  return `${outcome}|${groupOf(outcome, finding, shown)}|${Math.min(HIGHEST, Math.max(LOWEST, step))}`;
}

/** A match is as sure of any finding; what answers in part is surest where something was asked of one State alone. */
function groupOf(outcome: Outcome, finding: KindFields, shown: number): string {
  if (outcome === "matched" || outcome === "contradicted") return "any";
  if (outcome === "unaddressed") return silenceOn(finding);
  if (kindOfFinding(finding) === "listed") return "listed";
  return (finding.act === "recommendation" ? "asked" : "single") + (shown >= 1 ? "-shown" : "");
}

/** States seldom say again what others found or praised, so silence on it is near. Of a finding whose matter is not known it says nothing. */
function silenceOn(finding: KindFields): string {
  const { matters = [] } = finding;
  const kind = kindOfFinding(finding);
  if (matters.length === 0) return "unknown";
  if (kind === "stated" || kind === "stated-in-general") return "stated";
  return (kind === "listed" ? kind : "single") + (matters.length >= MANY_MATTERS ? "-many" : "");
}

/**
 * How often outcomes of this kind were right on the gold: the lower Wilson bound of the measured precision, null below ten.
 *
 * @param clearness how the document stands to the finding
 */
export function confidenceOf(outcome: Outcome, finding: KindFields, clearness: Clearness): number | null {
  return confidenceIn(bands, bandOf(outcome, finding, clearness));
}

/** The confidence that bands give to a kind of outcome. */
export function confidenceIn(counted: Readonly<Record<string, Band>>, key: string): number | null {
  const band = counted[key];
  return band === undefined || band.n < FEWEST ? null : Math.round(wilsonLower(band.right, band.n) * 1000) / 1000;
}

/** Wilson (1927), at 95 per cent. */
function wilsonLower(right: number, n: number): number {
  const z = 1.96;
  const share = right / n;
  const centre = share + (z * z) / (2 * n);
  return (centre - z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
}
