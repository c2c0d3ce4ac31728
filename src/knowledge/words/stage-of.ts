import type { Status } from "../../schema/assertion.js";
import { once } from "../../text/once.js";
import type { Word } from "../../text/words.js";
import { claimCues, claimVerb } from "./claim-verbs.js";
import { grammar } from "./grammar.js";
import { isParticiple, isProgressive } from "./participles.js";
import { followersOf, isFuture, stageAt } from "./stage-at.js";

const isCounting = claimVerb("counting");
const isUnready = claimVerb("unready");
const findInForce = claimCues(["inForce"]);
/** «the bill was enacted»: what was a draft is a law. */
const findEnacted = claimCues(["enacted"]);

/** A sentence of so many words without a known verb is taken to say how things are. */
const WHOLE_SENTENCE = 9;
const AUXILIARY = grammar("auxiliary");

/** The stage that a sentence's main verb gives, the verb's words, and whether it is negated. */
export interface Stage {
  readonly status: Status;
  /** First and last word of the verb. */
  readonly at: number;
  readonly last: number;
  readonly negated: boolean;
  /** The verb counts events («amounted», «registered»): a statistic, no act of the State. */
  readonly counts: boolean;
  /** It says what a thing was («were 60 centres»), not what was done. */
  readonly copula: boolean;
}

/**
 * How far things have come according to the first finite verb of a sentence: «will adopt» is planned, «is being drafted» under way,
 * «was adopted» done, «prohibits» in force; what began and goes on since a year is under way, and so is a draft that is ready.
 *
 * @returns null where no verb is known
 * @example stageOf(wordsOf("A bill is being drafted."))?.status // "under-way"
 */
export const stageOf: (words: readonly Word[]) => Stage | null = once((words) => {
  for (let at = 0; at < words.length; at++) {
    const found = stageAt(words, at);
    if (found === null) continue;
    const negated = isNegated(words, at);
    const status = refine(words, at, found);
    return {
      status: negated && status !== "planned" ? "absent" : status,
      at,
      last: lastOfVerb(words, at),
      negated,
      counts: words.slice(at, at + 4).some(({ form }) => isCounting(form)),
      copula: isCopula(words, at),
    };
  }
  return words.length < WHOLE_SENTENCE ? null : { status: "in-force", at: 0, last: -1, negated: false, counts: false, copula: false };
});

/** What the words around the verb add: «entered into force», «since 2013», a draft as the subject. */
function refine(words: readonly Word[], at: number, status: Status): Status {
  if (status === "done" && findInForce(words).some(({ ranges: [range] }) => range![0] >= at)) return "in-force";
  if (status === "done" && words.slice(0, at).some(({ form }) => isUnready(form))) return findEnacted(words).length > 0 ? "done" : "under-way";
  const perfect = words[at]!.form === "has" || words[at]!.form === "have";
  const since = words.some(({ form }, i) => form === "since" && /^(?:19|20)\d\d$/.test(words[i + 1]?.form ?? ""));
  if (!since || !((status === "done" && perfect) || status === "in-force")) return status;
  return perfect && isStanding(words, at) ? "in-force" : "under-way";
}

/** «has been an offence since», «has existed since»: what stands goes on nowhere. */
function isStanding(words: readonly Word[], at: number): boolean {
  const [first = "", second = ""] = followersOf(words, at);
  return first === "existed" || (first === "been" && !isParticiple(second) && !isProgressive(second));
}

function isCopula(words: readonly Word[], at: number): boolean {
  const { form } = words[at]!;
  return (
    (form === "was" || form === "were") &&
    !followersOf(words, at)
      .slice(0, 2)
      .some((next) => isParticiple(next))
  );
}

function lastOfVerb(words: readonly Word[], at: number): number {
  const behind = words.slice(at + 1, at + 5).findIndex(({ form }) => isParticiple(form) || isProgressive(form));
  return isFuture(words[at]!.form) || AUXILIARY.has(words[at]!.form) ? at + (behind === -1 ? 1 : behind + 1) : at;
}

function isNegated(words: readonly Word[], at: number): boolean {
  const here = words.slice(at, at + 4).map((word) => word.form);
  if (here[0] === "cannot" || here.slice(1, 3).includes("not") || here.includes("never")) return !here.includes("only");
  return words[at - 1]?.form === "there" ? here.slice(1, 3).includes("no") : words.slice(0, 1).some(({ form }) => form === "no" || form === "neither");
}
