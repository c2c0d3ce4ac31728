import type { ClaimParagraph } from "./claim-index.js";
import { bearingOf, closenessOf, surroundingsOf } from "./closeness.js";
import type { FindingQuery } from "./finding-query.js";
import type { ParagraphIndex, Ranked } from "./paragraph-index.js";
import { ProposedLink, type Link } from "./proposed-link.js";
import { answersByNumber } from "./follow-up.js";
import { proposersOf } from "./proposers.js";
import { sentencesLike } from "./sentences-like.js";
import { shareHeld } from "./telling.js";
import { isTied } from "./ties.js";

export type { Link };

/** So many paragraphs are looked at for a finding that sections may be tied to, and so many are kept. */
const LOOKED_AT = 24;
export const KEPT = 12;
/** What a tie between the sections adds to a score. */
const TIE = 0.15;

/**
 * Proposes claims for a finding: the best paragraphs by its words, concepts, headings and matters, each with its best sentence.
 *
 * @param query that the finding makes
 * @param index over the claims of the finding's State
 * @param isFollowUp whether they follow up the observations that the finding stands in
 */
export function linkClaims(query: FindingQuery, index: ParagraphIndex<ClaimParagraph>, isFollowUp = false): Link[] {
  const most = index.best(query.terms);
  if (most === 0) return [];
  const looked = (query.finding.recalls ?? []).length > 0 ? LOOKED_AT : KEPT;
  const look: Look = { query, index, isFollowUp, most, shares: new Float64Array(query.terms.size), held: new Uint8Array(query.terms.size) };
  const links = withTies(query, index.rank(query.wider, looked)).map((lifted) => linkOf(look, lifted));
  return links.sort((a, b) => b.score - a.score).slice(0, KEPT);
}

/** One finding's look through one index, with room for what is worked out of each paragraph. */
interface Look {
  readonly query: FindingQuery;
  readonly index: ParagraphIndex<ClaimParagraph>;
  readonly isFollowUp: boolean;
  readonly most: number;
  readonly shares: Float64Array;
  readonly held: Uint8Array;
}

function linkOf({ query, index, isFollowUp, most, shares, held }: Look, { ranked: { id: paragraph, unit, score }, tie }: Lifted): Link {
  index.shares(query.terms, unit, shares);
  const { coverages, likeness } = sentencesLike(query, paragraph, index.vocabulary.numbered(query.terms).places, held);
  const sharedMatters = query.matters.filter((matter) => paragraph.matters.has(matter));
  const common = {
    coverage: shareHeld(query.telling.own, shares),
    rank: ((1 + tie) * score) / most,
    sharedMatters,
    bearing: bearingOf(query, paragraph, sharedMatters),
    sharesFamily: query.families.some((family) => paragraph.families.has(family)),
    likeness,
    numbered: isFollowUp ? answersByNumber(query.finding, paragraph.claims[0]!) : null,
    shares,
  };
  const propose = () => proposersOf(query.proposers, index.shares(query.terms, unit), tie * score);
  return new ProposedLink({
    paragraph,
    coverages,
    common,
    score: closenessOf(query, paragraph, common),
    surroundings: surroundingsOf(query, paragraph),
    limb: query.limb,
    propose,
  });
}

interface Lifted {
  readonly ranked: Ranked<ClaimParagraph>;
  readonly tie: number;
}

/** Lifts the paragraphs whose section says that it answers what the finding refers to; of equal scores the order stays. */
function withTies({ finding, signals }: FindingQuery, ranked: readonly Ranked<ClaimParagraph>[]): Lifted[] {
  const lifted = ranked.map((item): Lifted => ({ ranked: item, tie: signals.has("sections") && isTied(finding, item.id.claims[0]!) ? TIE : 0 }));
  return lifted.sort((a, b) => (1 + b.tie) * b.ranked.score - (1 + a.tie) * a.ranked.score).slice(0, KEPT);
}
