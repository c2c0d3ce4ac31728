import type { Claim, Finding } from "../schema/assertion.js";
import type { Covers, Relation } from "../schema/verdict.js";
import type { Link } from "../link/link.js";

/** One claim beside one finding, with what linked them and whether the claim speaks of a later time. */
export interface JudgedPair {
  readonly finding: Finding;
  readonly claim: Claim;
  readonly link: Link;
  /** Share of the finding's own telling terms that the claim itself holds, 0 to 1. */
  readonly coverage: number;
  /** Year that each side speaks of, where known. */
  readonly findingYear: number | null;
  readonly claimYear: number | null;
  /** Year of the claim's document, where known: when it was written, whatever it speaks of. */
  readonly writtenYear?: number | null;
}

/** What a rule found: a code that `wording.ts` turns into a sentence, with the values compared. */
export interface Reason {
  readonly code: string;
  readonly covers: Covers;
  readonly data: Readonly<Record<string, string | number>>;
  /** The sentence itself, for a rule of your own whose code has no words here. */
  readonly because?: string;
  /** A value that was needed was only implied, or the words allow another reading. */
  readonly unsure?: boolean;
}

/** A condition without which a rule stays silent; `wording.ts` has the words for its code. */
export interface Need {
  readonly code: string;
  readonly holds: (pair: JudgedPair) => boolean;
  /** It looks at the finding alone: asked once for all claims. */
  readonly ofFinding?: (finding: Finding) => boolean;
}

/** A condition on the finding alone. */
export function ofFinding(code: string, holds: (finding: Finding) => boolean): Need {
  return { code, holds: ({ finding }) => holds(finding), ofFinding: holds };
}

/** The rules that may speak of a finding, whatever is claimed, in their order. */
export function rulesFor(finding: Finding, rules: readonly Rule[]): Rule[] {
  return rules.filter(({ needs = NONE }) => needs.every((need) => need.ofFinding?.(finding) ?? true));
}

const NONE: readonly Need[] = [];

/** A rule: its relation, what it is for, what it needs, and what it then finds. */
export interface Rule {
  readonly id: string;
  readonly relation: Relation;
  readonly description: string;
  /** Asked in this order; the first that does not hold is why the rule stays silent. None by default. */
  readonly needs?: readonly Need[];
  /** Pure. Returns null when the values give it nothing to say. */
  readonly decide: (pair: JudgedPair) => Reason | null;
}

/**
 * Declares a rule of your own, to be given to `check` beside ours or in their place; the compiler then knows its parts.
 *
 * @param rule a pure function of a pair, its relation, what it is for and what it needs
 * @returns the same rule
 * @example defineRule({ id: "my-rule", relation: "confirms", description: "…", decide: () => ({ code: "mine", covers: "part", data: {}, because: "Both name the sea." }) })
 */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/**
 * What a rule says of a pair.
 *
 * @returns its reason, or the code of why it stays silent: the first need that does not hold, or `nothing-to-compare`
 */
export function askRule({ needs = NONE, decide }: Rule, pair: JudgedPair): Reason | string {
  for (const { code, holds } of needs) if (!holds(pair)) return code;
  return decide(pair) ?? "nothing-to-compare";
}
