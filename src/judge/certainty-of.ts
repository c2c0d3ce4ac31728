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
/** A finding of so many words says hardly more than its matter. */
const BRIEF = 10;
/** One of so many words tells particulars, so that what matches it is no general phrase. */
const PARTICULAR = 25;
/** One of so many words says several things: silence may be on one of them only. */
const LONG = 35;
/** A second paragraph as close as this says nothing of the finding yet. */
const STRAY = 0.3;
/** A second paragraph as close as this speaks to the finding by itself. */
const SECOND = 0.7;
/** A document of so many paragraphs has room for particulars; what matches in a short one is often said in general. */
const ROOMY = 200;
/** Ways of asking that ask for one act, of which a State either speaks or is silent: to adopt a law, to abolish a penalty, to consider a treaty. */
const ACTS: ReadonlySet<Finding["asks"]> = new Set(["making", "ending", "considering"]);

/**
 * How certain an outcome is, 0 to 1: the mean of the signs below. Each sign is a number from 0 to 1, they weigh alike, and none is fitted.
 *
 * @param nearness of the document that decides
 * @returns null for contradictions and answers in part, since no sign that told right from wrong in one State did so in others
 * @example certaintyOf("unaddressed", { act: "concern", matters: ["a"], text: "Prisons are full." }, { speaking: 0, size: 99, links: [] }) // 5/6
 */
export function certaintyOf(outcome: Outcome, finding: Asked, nearness: Nearness): number | null {
  if (outcome === "unaddressed") return mean(signsOfSilence(finding, nearness));
  return outcome === "matched" ? mean(signsOfMatch(finding, nearness)) : null;
}

/** Signs that «not found» is right. */
function signsOfSilence(finding: Asked, { speaking, links }: Nearness): number[] {
  const { matters = [] } = finding;
  return [
    // The document is far from speaking to the finding.
    between(0, FAR, thresholdFor(finding) - speaking),
    // Its nearest paragraphs share no matter with the finding.
    links.length === 0 ? 1 : links.filter(({ bearing }) => bearing < 1).length / links.length,
    // The finding is of one matter.
    matters.length === 0 ? 0 : 1 / matters.length,
    // It asks for one act, and no measures in general.
    asksForAct(finding) ? 1 : 0,
    // It is no item of a list that the State was to answer.
    kindOfFinding(finding) === "listed" ? 0 : 1,
    // It is short.
    1 - between(BRIEF, LONG, wordsIn(finding)),
  ];
}

/** Signs that a match is right. */
function signsOfMatch(finding: Asked, { speaking, size, links: [closest, second] }: Nearness): number[] {
  return [
    // The document speaks clearly to the finding.
    between(0, FAR, speaking - thresholdFor(finding)),
    // Its closest paragraph holds the finding's own words.
    closest?.coverage ?? 0,
    // A second paragraph speaks to it too.
    between(STRAY, SECOND, second?.score ?? 0),
    // The finding tells particulars.
    between(BRIEF, PARTICULAR, wordsIn(finding)),
    // The document is long.
    between(0, ROOMY, size),
    // Of effort nobody can tell how much is enough.
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
