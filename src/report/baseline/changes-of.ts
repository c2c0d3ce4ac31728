import type { Since } from "../../schema/baseline.js";
import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import { outcomeGroupWords } from "../outcome-words.js";
import { sinceWords } from "./baseline-words.js";

/** How a finding stands to the last check, and the outcome that it had then. */
export interface Change {
  readonly since: Since;
  readonly before: Outcome | null;
}

/** What a report knows of the last check, by ids; all empty where it knows of none. */
export interface Changes {
  readonly findings: ReadonlyMap<string, Change>;
  /** Inconsistencies that are new. */
  readonly newFigures: ReadonlySet<string>;
}

/** The changes of a report since its baseline. */
export function changesOf({ baseline }: Pick<Report, "baseline">): Changes {
  return {
    findings: new Map((baseline?.findings ?? []).map(({ finding, since, before }) => [finding, { since, before }])),
    newFigures: new Set(baseline?.inconsistencies.new ?? []),
  };
}

/**
 * A change in words; empty for one that is none.
 *
 * @example changeWords({ since: "better", before: "unaddressed" }) // "better answered (was not found in this document)"
 */
export function changeWords(change: Change | undefined): string {
  if (change === undefined || change.since === "unchanged") return "";
  return `${sinceWords[change.since]}${change.before === null ? "" : ` (was ${outcomeGroupWords(change.before)})`}`;
}
