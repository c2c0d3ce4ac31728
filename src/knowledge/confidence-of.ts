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

/** How a document stands to a finding. */
export interface Clearness {
  /** How clearly it speaks to the finding, 0 to 1. */
  readonly speaking: number;
  /** The share of the finding's matters that one paragraph shows, 0 to 1. */
  readonly shown: number;
  /** Whether its best evidence is a plan or work under way, and nothing is reported as done. */
  readonly planned: boolean;
  /** Whether exactly one paragraph settles the finding. */
  readonly alone: boolean;
}

/** The fields of a finding that tell with which others it is measured. */
type Measured = KindFields & Pick<Finding, "asks">;
/** Ways of asking that ask for one act, of which a State either speaks or is silent: to adopt a law, to abolish a penalty, to consider a treaty. */
const ACTS: ReadonlySet<Finding["asks"]> = new Set(["making", "ending", "considering"]);

/** Outcomes are measured together in steps of so much closeness above or below the threshold, and so many steps away all alike. */
const STEP = 0.12;
const LOWEST = -3;
const HIGHEST = 1;
/** So that a figure on a border counts above it, whatever its last binary digit. */
const ROUNDING = 1e-9;

/** A finding of at least so many matters can be answered in as many ways, so that silence on it is less sure. */
const MANY_MATTERS = 3;

/**
 * The name of the outcomes that are measured together with this one: `outcome|group of findings|steps from the threshold`. A document near
 * the threshold at which it speaks to such a finding may as well stand on the other side of it. An answer in part is surer where one
 * paragraph shows all matters of the finding, or where all that is told is a plan; silence is surer where a finding speaks of few things,
 * or an item of a list asks for an act and not for effort.
 */
export function bandOf(outcome: Outcome, finding: Measured, clearness: Clearness): string {
  const step = Math.floor((clearness.speaking - thresholdFor(finding)) / STEP + ROUNDING);
  return `${outcome}|${groupOf(outcome, finding, clearness)}|${Math.min(HIGHEST, Math.max(LOWEST, step))}`;
}

/** All contradictions are one group, and all matches but those in which one paragraph alone settles an item of a list; the others go by kind of finding. */
function groupOf(outcome: Outcome, finding: Measured, { shown, planned, alone }: Clearness): string {
  const isListed = kindOfFinding(finding) === "listed";
  if (outcome === "contradicted") return "any";
  if (outcome === "matched") return alone && isListed ? "listed-alone" : "any";
  if (outcome === "unaddressed") return silenceOn(finding);
  if (isListed) return planned ? "listed-planned" : "listed";
  return (finding.act === "recommendation" ? "asked" : "single") + (shown >= 1 ? "-shown" : "");
}

/** The group of a silence. It says least of a finding whose matter is not known; what others only stated or praised States seldom repeat, so silence on it is likely. */
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
