import type { DocumentWork } from "./document-work.js";
import { completeAll } from "./extract/complete-all.js";
import { limbsOfRecommendation } from "./extract/findings/limbs-of-recommendation.js";
import { judgeFinding } from "./judge/judge-finding.js";
import type { Rule } from "./judge/rule.js";
import { rules } from "./judge/rules/index.js";
import type { MatterTable } from "./knowledge/matters/extend-matters.js";
import { linkLimbs, queriesOf } from "./link/link-limbs.js";
import { signalsWithout, type Signal } from "./link/signals.js";
import type { PreparedClaims } from "./prepared-claims.js";
import { requireOneState } from "./report/one-state.js";
import { datesOf, findingsOf, type Side } from "./report/sides.js";
import type { Finding } from "./schema/assertion.js";
import type { JudgedFinding } from "./schema/report.js";

/** How to compare. All have defaults. */
export interface JudgeOptions {
  /** The rules to judge by, in order of precedence; ours by default. */
  readonly rules?: readonly Rule[];
  /** Signals of linking to do without, to see what each is worth. */
  readonly without?: readonly Signal[];
  /** Compare documents of different States. */
  readonly acrossStates?: boolean;
  /** The matters to look for: `extendMatters(files)` adds your own to ours. */
  readonly matters?: MatterTable;
  /** Told after each finding how many are judged, of how many. */
  readonly onFinding?: (judged: number, total: number) => void;
}

/**
 * Judges one finding after the other against claims made ready, and holds none of them: the findings of `check()` without the rest of
 * a report, for loads that are larger than one.
 *
 * @throws {InputError} when the side holds no finding, or the sides speak of different States
 * @example for (const finding of judgeFindings(prepareClaims([nationalReport]), [compilation])) console.log(finding.outcome)
 */
export function* judgeFindings(
  { side, indices, matters: known, work }: PreparedClaims,
  findings: Side,
  options: JudgeOptions = {},
): Generator<JudgedFinding, void> {
  if (options.acrossStates !== true) requireOneState(side, findings);
  const matters = options.matters ?? known;
  yield* judgeRead(indices, readFindings(work, findings, matters), datesOf(findings), { ...options, ...(matters === undefined ? {} : { matters }) });
}

/**
 * The findings of a side, extracted and completed.
 *
 * @throws {InputError} `no-findings`
 */
export function readFindings(work: DocumentWork, side: Side, matters?: MatterTable): Finding[] {
  return completeAll(findingsOf(side, work.extractFindings), matters);
}

/**
 * Judges findings that are read.
 *
 * @param dates of their documents
 */
export function* judgeRead(
  indices: PreparedClaims["indices"],
  found: readonly Finding[],
  dates: ReadonlyMap<string, string | null>,
  options: JudgeOptions,
): Generator<JudgedFinding, void> {
  const signals = signalsWithout(options.without);
  for (const [at, finding] of found.entries()) {
    options.onFinding?.(at, found.length);
    const queries = queriesOf(finding, limbsOfRecommendation(finding, options.matters), signals);
    const links = indices.map(({ document, date, index }) => ({
      document,
      date,
      size: index.size,
      links: linkLimbs(queries, index),
      limbs: queries.length - 1,
    }));
    yield judgeFinding(finding, links, options.rules ?? rules, dates.get(finding.source.document) ?? null);
  }
}
