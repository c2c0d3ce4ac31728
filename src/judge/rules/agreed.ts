import type { Reading } from "../../schema/reading.js";
import { isOfSamePeople, matterLabel, sharedScales } from "../compare.js";
import { sharesMatter } from "../needs.js";
import { claimIsNo } from "../claim-needs.js";
import { findingIs } from "../finding-needs.js";
import { defineRule, type JudgedPair } from "../rule.js";
import { haveSameFigures } from "../same-figures.js";

/** How much of the finding's own words the claim must hold to state the same fact. */
const SAME_FACT = 0.2;

/**
 * Praise or a neutral fact that the claim states too: in enough of the finding's words, or with the same figures.
 *
 *     finding  "Welcomed the establishment of a children's ombudsperson."
 *     claim    "The institution of children's ombudsperson was established."
 */
export const agreed = defineRule({
  id: "agreed",
  relation: "confirms",
  description: "The finding praises or reports a fact that the claim states too.",
  needs: [findingIs("commendation", "observation"), claimIsNo("denial"), sharesMatter],
  decide(pair) {
    if (haveSameFigures(pair.finding, pair.claim)) return { code: "agreed", covers: "whole", data: { matter: matterLabel(pair) } };
    if (pair.link.coverage < SAME_FACT) return null;
    if (sharedScales(pair).some(({ found, claimed }) => found.rank !== claimed.rank || isDenied(claimed) !== isDenied(found))) return null;
    return { code: "agreed", covers: tellsWhole(pair) ? "whole" : "part", data: { matter: matterLabel(pair) } };
  },
});

function isDenied({ mode }: Reading): boolean {
  return mode === "denied";
}

/** A fact told by figures is agreed with by a figure, one about certain people by what is said of them, one of several matters by half of them. */
function tellsWhole(pair: JudgedPair): boolean {
  const { finding, link, coverage } = pair;
  if (coverage < SAME_FACT || link.sharedMatters.length * 2 < (finding.matters ?? []).length) return false;
  const said = [link.claim, ...link.siblings].flatMap(({ quantities = [] }) => quantities.map(({ value }) => value));
  const told = finding.quantities ?? [];
  return isOfSamePeople(pair) && (told.length === 0 || told.some(({ value }) => said.includes(value)));
}
