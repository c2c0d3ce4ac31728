import type { Claim, Finding } from "../schema/assertion.js";
import type { Link } from "../link/link.js";
import { wordReason } from "./wording.js";
import { rounded } from "./rounded.js";
import { askRule, type JudgedPair, type Reason, type Rule } from "./rule.js";
import type { Evidence } from "../schema/verdict.js";

/** Evidence with what the outcome needs beside the contract: whether the rule was sure. */
export interface Judged {
  readonly evidence: Evidence;
  readonly claim: Claim;
  readonly unsure: boolean;
  /** The place of the limb of the finding that it answers; null for the whole. */
  readonly limb: number | null;
}

/**
 * What one paragraph means for one finding: the first rule that speaks of its claim, or of a sibling that shares a matter, decides.
 *
 * @param rules in order of precedence
 * @param yearOf the year that an assertion speaks of, or null
 * @param writtenYear of the claim's document
 * @returns the evidence, or null where no rule speaks
 */
export function judgePair(
  finding: Finding,
  link: Link,
  rules: readonly Rule[],
  yearOf: (assertion: Claim | Finding) => number | null,
  writtenYear: number | null = null,
): Judged | null {
  const claims = [link.claim, ...link.siblings.filter((sibling) => sharesMatter(finding, sibling))];
  const findingYear = yearOf(finding);
  const pairs = claims.map((claim): JudgedPair => ({
    finding,
    claim,
    link,
    coverage: link.claimCoverage.get(claim) ?? 0,
    findingYear,
    claimYear: yearOf(claim),
    writtenYear,
  }));
  const deciding = firstReason(rules, pairs);
  return deciding === null ? null : judgedBy(deciding, finding, link, claims);
}

/** The claim of which a rule spoke, the rule, and what it said. */
interface Deciding {
  readonly claim: Claim;
  readonly rule: Rule;
  readonly reason: Reason;
}

function judgedBy({ claim, rule, reason }: Deciding, finding: Finding, link: Link, claims: readonly Claim[]): Judged {
  const others = claims.filter((other) => other !== claim && sharesMatter(finding, other));
  return {
    claim,
    unsure: reason.unsure ?? false,
    limb: namesAllTreaties(finding, claim) ? null : link.limb,
    evidence: {
      claim: claim.id,
      relation: rule.relation,
      covers: reason.covers,
      rule: rule.id,
      because: wordReason(reason),
      score: rounded(link.score),
      source: claim.source,
      more: others.slice(0, 3).map((other) => other.source),
    },
  };
}

/** The first rule in order of precedence that speaks of one of the pairs, and of the first of these. */
function firstReason(rules: readonly Rule[], pairs: readonly JudgedPair[]): Deciding | null {
  for (const rule of rules)
    for (const pair of pairs) {
      const reason = askRule(rule, pair);
      if (typeof reason !== "string") return { claim: pair.claim, rule, reason };
    }
  return null;
}

/** Who names all the treaties that a finding asks for answers the whole of it, for whichever of them the paragraph was found. */
function namesAllTreaties({ instruments: asked = [] }: Finding, { instruments: named = [] }: Claim): boolean {
  return asked.length > 1 && asked.every((id) => named.includes(id));
}

function sharesMatter(finding: Finding, claim: Claim): boolean {
  return (claim.matters ?? []).some((matter) => finding.matters?.includes(matter));
}
