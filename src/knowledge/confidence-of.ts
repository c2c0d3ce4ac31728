import table from "../../data/confidence.json" with { type: "json" };
import type { Finding } from "../schema/assertion.js";
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
  /** Whether what it says best is a plan or work under way, and it reports nothing as done. */
  readonly planned?: boolean;
  /** Whether one paragraph alone settles it. */
  readonly alone?: boolean;
}

/** What of a finding tells with which others it is measured. */
type Measured = KindFields & Pick<Finding, "asks">;
/** What is asked for so is one act, which a State names or is silent of: to adopt a law, to abolish a penalty, to consider a treaty. */
const ACTS: ReadonlySet<Finding["asks"]> = new Set(["making", "ending", "considering"]);

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
 * the finding's matters, or where all that is told is a plan; silence, where a finding asks or complains of few things, or an item of a
 * list asks for an act and not for effort.
 */
export function bandOf(outcome: Outcome, finding: Measured, clearness: Clearness): string {
  const step = Math.floor((clearness.speaking - thresholdFor(finding)) / STEP + ROUNDING);
  return `${outcome}|${groupOf(outcome, finding, clearness)}|${Math.min(HIGHEST, Math.max(LOWEST, step))}`;
}

/** A match is as sure of any finding, but of an item of a list that one paragraph alone settles; what answers in part is surest where something was asked of one State alone. */
function groupOf(outcome: Outcome, finding: Measured, { shown, planned = false, alone = false }: Clearness): string {
  const isListed = kindOfFinding(finding) === "listed";
  if (outcome === "contradicted") return "any";
  if (outcome === "matched") return alone && isListed ? "listed-alone" : "any";
  if (outcome === "unaddressed") return silenceOn(finding);
  if (isListed) return planned ? "listed-planned" : "listed";
  return (finding.act === "recommendation" ? "asked" : "single") + (shown >= 1 ? "-shown" : "");
}

/** States seldom say again what others found or praised, so silence on it is near. Of a finding whose matter is not known it says nothing. */
function silenceOn(finding: Measured): string {
  const { asks, matters = [] } = finding;
  const kind = kindOfFinding(finding);
  if (matters.length === 0) return "unknown";
  if (kind === "stated" || kind === "stated-in-general") return "stated";
  if (kind === "listed" && ACTS.has(asks)) return "listed-act";
  return (kind === "listed" ? kind : "single") + (matters.length >= MANY_MATTERS ? "-many" : "");
}

/**
 * How often outcomes of this kind were right on the gold: the lower Wilson bound of the measured precision, null below ten.
 *
 * @param clearness how the document stands to the finding
 */
export function confidenceOf(outcome: Outcome, finding: Measured, clearness: Clearness): number | null {
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
