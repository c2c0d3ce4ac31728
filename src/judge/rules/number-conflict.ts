import type { Assertion } from "../../schema/assertion.js";
import type { Quantity } from "../../schema/quantity.js";
import { isOfSamePeople } from "../compare.js";
import { excludes } from "../excludes.js";
import { isNotLater, sharesMatter } from "../needs.js";
import { isOwnWord } from "../claim-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";

/**
 * Two figures for the same thing at the same time that cannot both hold.
 *
 *     finding  "In 2018, 12 complaints were investigated."
 *     claim    "In 2018, 43 complaints were investigated."
 */
export const numberConflict = defineRule({
  id: "number-conflict",
  relation: "contradicts",
  description: "Claim and finding give two figures for the same thing in the same year that exclude each other.",
  needs: [isNotLater, sharesMatter, isOwnWord],
  decide(pair) {
    for (const found of pair.finding.quantities ?? [])
      for (const claimed of pair.claim.quantities ?? [])
        if (areOfTheSame(pair, found, claimed) && excludes(found, claimed))
          return { code: "number-conflict", covers: "whole", data: { of: nameOf(found), found: found.words, claimed: claimed.words } };
    return null;
  },
});

/** A rate or a share of the same people and things for the same year; a mere count must count the very same in two words at least. */
function areOfTheSame(pair: JudgedPair, a: Quantity, b: Quantity): boolean {
  const when = periodOf(a, pair.finding);
  if (a.of === null || b.of === null || a.unit !== b.unit || when === "" || when !== periodOf(b, pair.claim)) return false;
  if (isRate(a)) return a.of === b.of;
  if (a.unit === "%") return haveCommonWord(a.of, b.of) && isOfSamePeople(pair) && agesIn(pair.finding.text) === agesIn(pair.claim.text);
  return a.of === b.of && a.of.includes(" ");
}

/** When a figure holds: as it says, or the years that its sentence names. */
function periodOf({ period }: Quantity, { text }: Assertion): string {
  return period ?? [...new Set(text.match(/\b(?:19|20)\d\d\b/g) ?? [])].sort().join();
}

function isRate({ unit }: Quantity): boolean {
  return unit !== null && unit.startsWith("per ");
}

function haveCommonWord(a: string, b: string): boolean {
  return a.split(" ").some((word) => b.split(" ").includes(word));
}

/** The ages that a text names: «aged 5 to 14» and «between 5 and 14 years of age» are the same. */
function agesIn(text: string): string {
  return [...text.matchAll(/\b(\d{1,2}) ?(?:to|and|-|–) ?(\d{1,2})\b/g)].map(([, from, to]) => `${from}-${to}`).join();
}

/** What was counted, for people. */
function nameOf({ of, unit }: Quantity): string {
  return [unit, of].filter((word) => word !== null).join(" ");
}
