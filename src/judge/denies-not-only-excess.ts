import { durations } from "../text/quantities-tables.js";
import { grammar } from "../knowledge/words/grammar.js";
import type { Quantity } from "../schema/quantity.js";
import { findQuantities } from "../text/quantities.js";
import { remembered } from "../text/remembered.js";
import { wordsOf } from "../text/words.js";
import type { Need } from "./rule.js";

const NEGATING: ReadonlySet<string> = new Set([...grammar("negating"), ...grammar("noneOf")]);

/** What tells how much: of time, in minutes; of other things, by their unit. */
interface Measure {
  readonly of: string;
  readonly much: number;
}

/**
 * What the claim denies is not only that a figure is exceeded («nobody is held for longer than six weeks»): that leaves standing what the
 * finding reports, and often tells it, unless the finding's own figures lie beyond all that the claim gives.
 */
export const deniesNotOnlyExcess: Need = {
  code: "claim-denies-only-what-exceeds-a-figure",
  holds({ finding, claim }) {
    if (!deniesExcess(claim.text)) return true;
    const [found, allowed] = [measuresOf(finding.quantities ?? []), measuresOf(claim.quantities ?? [])];
    return isBeyond(found, allowed);
  },
};

/** «no one … for more than two weeks»: a negation stands before a figure that would be exceeded. */
const deniesExcess = remembered((text): boolean => {
  const words = wordsOf(text);
  const first = words.find(({ form }) => NEGATING.has(form));
  if (first === undefined) return false;
  return findQuantities(text, words).some(({ comparison, unit, start }) => comparison === "more-than" && unit !== null && start > first.start);
});

/**
 * Whether, in every measure that both sides have, each figure found is more than each figure allowed: «held for three months» beside «no
 * longer than six weeks». Figures that both sides tell alike are left out.
 */
function isBeyond(found: readonly Measure[], allowed: readonly Measure[]): boolean {
  const own = found.filter(({ of, much }) => !allowed.some((other) => other.of === of && other.much === much));
  const pairs = own.flatMap(({ of, much }) => allowed.flatMap((other) => (other.of === of ? [much > other.much] : [])));
  return pairs.length > 0 && pairs.every(Boolean);
}

function measuresOf(quantities: readonly Pick<Quantity, "unit" | "value">[]): Measure[] {
  return quantities.flatMap(({ unit, value }) => (unit === null ? [] : [{ of: unit in durations ? "time" : unit, much: value * (durations[unit] ?? 1) }]));
}
