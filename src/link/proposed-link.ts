import type { Claim } from "../schema/assertion.js";
import type { ClaimParagraph } from "./claim-index.js";
import type { Common } from "./closeness.js";

/** A claim proposed for a finding, with what proposed it and how far the two speak of the same. */
export interface Link {
  readonly claim: Claim;
  /** Other claims of the same paragraph, in order. */
  readonly siblings: readonly Claim[];
  /** Of each claim of the paragraph: the share of the finding's own terms that it holds alone. */
  readonly claimCoverage: Pick<ReadonlyMap<Claim, number>, "get">;
  /** How close the paragraph is to the finding: 0 to 1. */
  readonly score: number;
  /** How much of what stands around the paragraph points to the finding, 0 to 1; null where nothing stands around it. */
  readonly surroundings: number | null;
  /** What proposed it, the weightiest first, each with its share of the score. */
  readonly proposers: ReadonlyMap<string, number>;
  readonly sharedMatters: readonly string[];
  /** How far a matter joins the two: 1 where one is shared or answered, less where it is only lent, 0 where none does. */
  readonly bearing: number;
  /** Whether a claim of the paragraph is of a family of matters that the finding is of. */
  readonly sharesFamily: boolean;
  /** Share of the finding's own telling terms that the paragraph holds, weighted by how telling they are: 0 to 1. */
  readonly coverage: number;
  /** The place of the limb of the finding that it was found for; null for the whole. */
  readonly limb: number | null;
}

/** What was worked out of a paragraph. */
export interface Worked {
  readonly paragraph: ClaimParagraph;
  /** Of each of its claims: the share of the finding's own terms that it holds. */
  readonly coverages: readonly number[];
  readonly common: Pick<Common, "coverage" | "sharedMatters" | "sharesFamily" | "bearing">;
  readonly score: number;
  readonly surroundings: number | null;
  readonly limb: number | null;
  /** Asked for few of many links, so worked out when asked. */
  readonly propose: () => ReadonlyMap<string, number>;
}

/** A link to the claim of a paragraph that says most of what the finding says; the first of equal ones. */
export class ProposedLink implements Link {
  readonly claim: Claim;
  readonly score: number;
  readonly surroundings: number | null;
  readonly sharedMatters: readonly string[];
  readonly bearing: number;
  readonly sharesFamily: boolean;
  readonly coverage: number;
  readonly limb: number | null;

  private others: readonly Claim[] | null = null;

  constructor(private readonly worked: Worked) {
    const { paragraph, coverages, common, score, surroundings } = worked;
    this.claim = paragraph.claims[firstHighest(coverages)]!;
    this.score = score;
    this.surroundings = surroundings;
    this.sharedMatters = common.sharedMatters;
    this.bearing = common.bearing;
    this.sharesFamily = common.sharesFamily;
    this.coverage = common.coverage;
    this.limb = worked.limb;
  }

  get siblings(): readonly Claim[] {
    return (this.others ??= this.worked.paragraph.claims.filter((other) => other !== this.claim));
  }

  get claimCoverage(): Link["claimCoverage"] {
    const { paragraph, coverages } = this.worked;
    return { get: (claim) => coverages[paragraph.claims.indexOf(claim)] };
  }

  get proposers(): ReadonlyMap<string, number> {
    return this.worked.propose();
  }
}

function firstHighest(numbers: readonly number[]): number {
  let found = 0;
  for (let at = 1; at < numbers.length; at++) if (numbers[at]! > numbers[found]!) found = at;
  return found;
}
