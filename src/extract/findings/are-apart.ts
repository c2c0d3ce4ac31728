import { familiesOf } from "../../knowledge/matters/families.js";
import { findMatters } from "../../knowledge/matters/matters.js";
import { isAccompanying } from "../../knowledge/speakers/is-accompanying.js";
import { isFolded } from "../../knowledge/speakers/is-folded.js";
import { isJoiningForces } from "../../knowledge/speakers/is-joining-forces.js";
import { grammar } from "../../knowledge/words/grammar.js";
import type { Word } from "../../text/words.js";
import type { Strength } from "./limb-boundary.js";

/** Words that go back to what was said before. */
const REFERRING = grammar("referring");
/** Fewer words make no matter of their own. */
export const FEWEST_WORDS = 4;
/** «and decriminalize defamation» */
const FEWEST_ASKED = 3;
const SHORT = 7;

/** Whether two sides are matters apart. */
export function areApart(strength: Strength, before: readonly Word[], after: readonly Word[]): boolean {
  if (before.length < FEWEST_WORDS || after.length < (strength === "likely" ? FEWEST_ASKED : FEWEST_WORDS) || isFolded(after) || takesBack(after)) return false;
  if (strength === "sure") return true;
  const left = mattersOf(before);
  const right = mattersOf(after);
  if (strength === "clause") return left.length === 0 || right.length === 0 || !right.every((id) => left.includes(id));
  if (strength === "apart") return !right.some((id) => left.includes(id));
  if (left.length === 0 || right.length === 0 || strength === "possible") return false;
  if (strength === "likely") return !right.some((id) => left.includes(id));
  const kin = left.flatMap(familiesOf);
  return !right.flatMap(familiesOf).some((id) => kin.includes(id));
}

/**
 * Whether a later limb of a recommendation goes with the one before, which one answer covers: what accompanies anything (training,
 * campaigns, punishment), cooperation that names no other matter, and behind a semicolon what has no matter beside the same ones.
 *
 * @param gap what stands between the two
 */
export function goesWith(before: readonly Word[], after: readonly Word[], gap: string): boolean {
  if (isAccompanying(after)) return true;
  const [left, right] = [mattersOf(before), mattersOf(after)];
  if (isJoiningForces(after) && (right.length === 0 || right.some((id) => left.includes(id)))) return true;
  return gap.includes(";") && left.length > 0 && right.length > 0 && (left.every((id) => right.includes(id)) || right.every((id) => left.includes(id)));
}

/** A few words that end with «them» say no more than what went before: «and combat discrimination against them». */
function takesBack(words: readonly Word[]): boolean {
  return words.length <= SHORT && REFERRING.has(words.at(-1)!.form);
}

function mattersOf(words: readonly Word[]): string[] {
  return findMatters(words).map(({ row }) => row.id);
}
