import { complete } from "./extract/fields/complete.js";
import { lendMatters } from "./extract/lend-matters.js";
import { limbsOfRecommendation } from "./extract/findings/limbs-of-recommendation.js";
import { judgeFinding } from "./judge/judge-finding.js";
import type { Rule } from "./judge/rule.js";
import { rules } from "./judge/rules/index.js";
import type { MatterTable } from "./knowledge/matters/extend-matters.js";
import { isFollowedUp } from "./link/follow-up.js";
import { linkLimbs, queriesOf } from "./link/link-limbs.js";
import { signalsWithout, type Signal } from "./link/signals.js";
import { isPrepared, type PreparedClaims } from "./prepared-claims.js";
import { withinOneState } from "./report/one-state.js";
import { datesOf, findingsOf, requireSide, type Side } from "./report/sides.js";
import { requireOptions } from "./require-options.js";
import { InputError } from "./schema/error.js";
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
 * @throws {InputError} when the claims are not made ready, the side holds no finding, or the sides speak of different States;
 *   `bad-option` for an option that there is not, or a value that it cannot have
 * @example for (const finding of judgeFindings(prepareClaims([nationalReport]), [compilation])) console.log(finding.outcome)
 */
export function* judgeFindings(claims: PreparedClaims, given: Side, how?: JudgeOptions): Generator<JudgedFinding, void> {
  if (!isPrepared(claims)) throw new InputError("bad-option", "claims", "prepareClaims must make them ready");
  requireSide(given, "findings");
  requireOptions(how);
  const options = how ?? {};
  const { side, indices, matters: known, work } = claims;
  const { state, findings } = options.acrossStates === true ? { state: null, findings: given } : withinOneState(side, given);
  const matters = options.matters ?? known;
  const dates = datesOf(findings);
  const signals = signalsWithout(options.without);
  const found = lendMatters(
    findingsOf(findings, work.extractFindings, state).map((finding) => complete(finding, matters)),
    matters,
  );
  for (const [at, finding] of found.entries()) {
    options.onFinding?.(at, found.length);
    const queries = queriesOf(finding, limbsOfRecommendation(finding, matters), signals);
    const links = indices.map(({ document, date, index, followed }) => ({
      document,
      date,
      size: index.size,
      links: linkLimbs(queries, index, isFollowedUp(finding, followed)),
      limbs: queries.length - 1,
    }));
    yield judgeFinding(finding, links, options.rules ?? rules, dates.get(finding.source.document) ?? null);
  }
}
