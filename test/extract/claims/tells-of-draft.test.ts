import { expect, test } from "vitest";
import { readClaim } from "../../../src/extract/claims/claim-act.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["Parliament passed the Wells Bill in 2021.", "measure done"],
  ["The Wells Bill was enacted in 2021.", "measure done"],
  ["The Government opened ten wells, trained 30 diggers and submitted a bill on rivers.", "measure done"],
  ["The Government enacted the Wells Act, the Rivers Act and the Lakes Bill.", "measure done"],
  ["The Wells Bill was adopted by the Cabinet in 2021.", "plan under-way"],
  ["The Ministry drafted a strategy, an action plan and a bill on wells.", "plan under-way"],
  ["The Ministry submitted, in 2020, the bill on wells.", "plan under-way"],
  ["The Ministry submitted the bill on wells, the budget and a report.", "plan under-way"],
])("%s", (sentence, told) => {
  const { act, status } = readClaim(wordsOf(sentence));
  expect(`${act} ${status}`).toBe(told);
});

test.each([
  ["Wells shall always be open to all who live in the village.", "fact in-force"],
  ["The judge decides whether a well shall be closed.", "fact in-force"],
  ["The Government shall open ten wells by 2030.", "plan planned"],
])("what a rule says is in force: %s", (sentence, told) => {
  const { act, status } = readClaim(wordsOf(sentence));
  expect(`${act} ${status}`).toBe(told);
});
