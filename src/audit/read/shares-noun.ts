import type { Figure } from "./scene.js";

/** Whether two figures count the same: one noun of theirs agrees. */
export function sharesNoun(one: Figure, other: Figure): boolean {
  const nouns = new Set(one.of?.split(" "));
  return other.of?.split(" ").some((noun) => nouns.has(noun)) ?? false;
}
