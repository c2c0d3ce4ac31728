import type { Quantity } from "../../schema/assertion.js";
import { isNotLater, sharesMatter } from "../needs.js";
import { defineRule } from "../rule.js";

/**
 * Two figures for the same thing at the same time that cannot both hold.
 *
 *     finding  "In 2018, 12 complaints were investigated."
 *     claim    "In 2018, 43 complaints were investigated."
 */
export const numberConflict = defineRule({
  id: "number-conflict",
  relation: "contradicts",
  description: "Claim and finding give two exact figures for the same thing in the same year.",
  needs: [isNotLater, sharesMatter],
  decide(pair) {
    for (const found of pair.finding.quantities ?? [])
      for (const claimed of pair.claim.quantities ?? [])
        if (speakOfTheSame(found, claimed) && years(pair.finding.text) === years(pair.claim.text) && years(pair.claim.text) !== "" && conflict(found, claimed))
          return { code: "number-conflict", covers: "whole", data: { of: found.of ?? "", found: found.words, claimed: claimed.words } };
    return null;
  },
});

function speakOfTheSame(a: Quantity, b: Quantity): boolean {
  return a.of !== null && a.of === b.of && a.unit === b.unit && a.of.includes(" ");
}

function conflict(a: Quantity, b: Quantity): boolean {
  return a.comparison === "exactly" && b.comparison === "exactly" && a.value !== b.value;
}

function years(text: string): string {
  return [...new Set(text.match(/\b(?:19|20)\d\d\b/g) ?? [])].sort().join(",");
}
