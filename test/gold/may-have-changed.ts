import { likenessOf } from "../../src/follow/likeness.js";
import { thingsIn } from "../../src/follow/things.js";
import { findActions } from "../../src/knowledge/words/actions.js";
import { termsOf } from "../../src/link/terms.js";
import type { Claim } from "../../src/schema/assertion.js";
import { wordsOf } from "../../src/text/words.js";

/** So close a later sentence must be, by so many telling words, to be read beside a promise; far looser than what follows promises. */
const CLOSE = 0.25;
const WORDS = 2;
const HESITATING = new Set(["consider", "study", "consult"]);

interface Aims {
  readonly terms: ReadonlySet<string>;
  readonly years: readonly string[];
  readonly figures: readonly string[];
  readonly heads: readonly string[];
  readonly treaties: readonly string[];
  readonly hesitates: boolean;
  readonly denies: boolean;
}

/**
 * Whether some later sentence of like words differs from a promise in its years, its figures, the kind of law, plan or body, its treaties, or in
 * that it hesitates or denies. Only which sentences a reader looks at is decided by it, not what is right.
 */
export function mayHaveChanged(promise: Claim, later: readonly Claim[]): boolean {
  const before = aimsOf(promise);
  return later.some((claim) => {
    const now = aimsOf(claim);
    const { closeness, shared } = likenessOf(before.terms, now.terms);
    return closeness >= CLOSE && shared >= WORDS && differ(before, now);
  });
}

/** Whether a later sentence tells of something still to come, or hesitates, or denies. */
export function isUnsettled(claim: Claim): boolean {
  const { hesitates, denies } = aimsOf(claim);
  return claim.act === "plan" || claim.status === "planned" || claim.status === "under-way" || hesitates || denies;
}

function differ(before: Aims, now: Aims): boolean {
  return (
    isOther(before.years, now.years) ||
    isOther(before.figures, now.figures) ||
    isOther(before.heads, now.heads) ||
    isOther(before.treaties, now.treaties) ||
    (!before.hesitates && now.hesitates) ||
    (!before.denies && now.denies)
  );
}

function isOther(before: readonly string[], now: readonly string[]): boolean {
  return before.length > 0 && now.length > 0 && !before.some((one) => now.includes(one));
}

function aimsOf({ text, instruments = [], polarity, status }: Claim): Aims {
  const words = wordsOf(text);
  const numbers = text.match(/\d[\d,.]*\d|\d/g) ?? [];
  return {
    terms: new Set(termsOf(words).keys()),
    years: numbers.filter((number) => /^(?:19|20)\d\d$/.test(number)),
    figures: numbers.filter((number) => !/^(?:19|20)\d\d$/.test(number)),
    heads: thingsIn(text).map(({ head }) => head),
    treaties: instruments,
    hesitates: findActions(words).some(({ id }) => HESITATING.has(id)),
    denies: polarity === "denies" || status === "absent",
  };
}
