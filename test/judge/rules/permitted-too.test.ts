import { permittedToo } from "../../../src/judge/rules/permitted-too.js";
import type { Claim, Finding } from "../../../src/schema/assertion.js";
import type { Quantity } from "../../../src/schema/quantity.js";
import { testRule } from "../../support/pairs.js";

const allowed: Partial<Finding> = { act: "concern", text: "at the possible placement of apprentices in locked dormitories as a punishment" };
const placed: Partial<Claim> = { act: "fact", status: "in-force", text: "As a punishment, apprentices may be placed in locked dormitories." };
const term = (value: number, unit: string): Quantity => ({ value, unit, comparison: "at-most", of: null, period: null, words: `${value}` });

testRule(permittedToo, {
  fires: [
    { why: "both say that it is allowed", finding: allowed, claim: placed, covers: "whole" },
    {
      why: "the same figures, whatever the other words",
      finding: { act: "concern", text: "that they may be locked in", quantities: [term(9, "day"), term(3, "week")] },
      claim: { ...placed, text: "No apprentice may be locked in for more than nine days.", quantities: [term(9, "day"), term(3, "week"), term(1, "year")] },
      coverage: 0.2,
    },
  ],
  silent: [
    { why: "it may not be", finding: allowed, claim: { ...placed, text: "Apprentices may not be placed in locked dormitories." } },
    { why: "it is denied", finding: allowed, claim: { ...placed, act: "denial" } },
    {
      why: "it may only be on a condition",
      finding: allowed,
      claim: { ...placed, text: "Apprentices may be placed in dormitories only where they ask for it." },
    },
    {
      why: "what is found is that a condition is missing",
      finding: { ...allowed, text: "that apprentices may be placed in locked dormitories without a hearing" },
      claim: placed,
    },
    { why: "little of it is told", finding: allowed, claim: placed, coverage: 0.3 },
    { why: "the finding says that it happens", finding: { ...allowed, text: "at the placement of apprentices in locked dormitories" }, claim: placed },
    { why: "it is to be allowed", finding: allowed, claim: { ...placed, status: "planned" } },
  ],
});
