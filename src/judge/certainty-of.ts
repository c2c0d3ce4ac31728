import { kindOfFinding, thresholdFor, type KindFields } from "../knowledge/threshold-for.js";
import { asksForMeasures } from "../knowledge/words/asking-of.js";
import type { Link } from "../link/link.js";
import type { Finding } from "../schema/assertion.js";
import type { Outcome } from "../schema/verdict.js";
import { wordsOf } from "../text/words.js";

/** How near a claim document comes to a finding. */
export interface Nearness {
  /** How clearly it speaks to the finding, 0 to 1. */
  readonly speaking: number;
  /** How many paragraphs it has. */
  readonly size: number;
  /** Its candidates, closest first. */
  readonly links: readonly Pick<Link, "score" | "bearing" | "coverage">[];
}

/** The fields of a finding that tell how sure its outcome is. */
type Asked = KindFields & Pick<Finding, "asks" | "text">;

/** So far above or below the threshold, closeness leaves nothing to wish for. */
const FAR = 0.24;
/** A finding of so many words says little beside its matter; a match of so many more is one of particulars; silence on still more of them may be silence on a part. */
const BRIEF = 10;
const PARTICULAR = 25;
const LONG = 35;
/** So close is a second paragraph that says nothing of the finding, and one that speaks to it for itself. */
const STRAY = 0.3;
const SECOND = 0.7;
/** A document of so many paragraphs has room for particulars; what matches in a short one is often said in general. */
const ROOMY = 200;
/** Ways of asking that ask for one act, of which a State either speaks or is silent: to adopt a law, to abolish a penalty, to consider a treaty. */
const ACTS: ReadonlySet<Finding["asks"]> = new Set(["making", "ending", "considering"]);

/**
 * How many of the signs that an outcome of its kind is right speak for this one, 0 to 1; each sign counts alike, and none is fitted. Silence is
 * surer the farther the document is from speaking to the finding, the fewer of its nearest paragraphs a matter joins to it, the fewer matters
 * and words the finding has, where it asks for one act and no measures in general, and where it is no item of a list that the State was to answer. A match is surer
 * the closer the document is, the more of the finding's own words its closest paragraph holds, the closer a second paragraph stands, the
 * more particulars the finding tells, and the longer the document is; and where no effort was asked for, of which none can tell how much is enough.
 *
 * @param nearness of the document that decides
 * @returns null for outcomes of which no sign held in one State what it said in another: contradictions, and answers in part
 * @example certaintyOf("unaddressed", { act: "concern", matters: ["a"], text: "Prisons are full." }, { speaking: 0, size: 99, links: [] }) // 5/6
 */
export function certaintyOf(outcome: Outcome, finding: Asked, nearness: Nearness): number | null {
  if (outcome === "unaddressed") return mean(signsOfSilence(finding, nearness));
  return outcome === "matched" ? mean(signsOfMatch(finding, nearness)) : null;
}

function signsOfSilence(finding: Asked, { speaking, links }: Nearness): number[] {
  const { matters = [] } = finding;
  return [
    between(0, FAR, thresholdFor(finding) - speaking),
    links.length === 0 ? 1 : links.filter(({ bearing }) => bearing < 1).length / links.length,
    matters.length === 0 ? 0 : 1 / matters.length,
    asksForAct(finding) ? 1 : 0,
    kindOfFinding(finding) === "listed" ? 0 : 1,
    1 - between(BRIEF, LONG, wordsIn(finding)),
  ];
}

function signsOfMatch(finding: Asked, { speaking, size, links: [closest, second] }: Nearness): number[] {
  return [
    between(0, FAR, speaking - thresholdFor(finding)),
    closest?.coverage ?? 0,
    between(STRAY, SECOND, second?.score ?? 0),
    between(BRIEF, PARTICULAR, wordsIn(finding)),
    between(0, ROOMY, size),
    ...(finding.asks === "effort" ? [0] : []),
  ];
}

/** Whether one act is asked for, and no measures in general, which any measure answers. */
function asksForAct({ asks, text }: Asked): boolean {
  return ACTS.has(asks) && !(asks === "making" && asksForMeasures(wordsOf(text)));
}

/** How far a value has come from the one to the other, 0 to 1. */
function between(from: number, to: number, value: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

function wordsIn({ text }: Asked): number {
  return text.split(/\s+/).length;
}

function mean(signs: readonly number[]): number {
  return signs.reduce((sum, sign) => sum + sign, 0) / signs.length;
}
