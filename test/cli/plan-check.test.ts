import { expect, test } from "vitest";
import { planCheck } from "../../src/cli/plan-check.js";
import { InputError } from "../../src/schema/error.js";
import type { CheckArguments } from "../../src/cli/run-check.js";

const CLAIMS = "data/kazakhstan/claims.json";
const FINDINGS = "data/kazakhstan/findings.json";
const OTHERS = { about: { "other.txt": { date: "2020" } } };
const options = (more: Partial<CheckArguments>): CheckArguments => ({ advice: true, ...more }) as CheckArguments;

test("where the command line names the files, the configuration may speak of others", async () => {
  const { about } = await planCheck([CLAIMS], options({ against: [FINDINGS] }), OTHERS);
  expect([...about.keys()]).toEqual([]);
});

test("the command line may not, nor the configuration of files that it names itself", async () => {
  await expect(planCheck([CLAIMS], options({ against: [FINDINGS], about: new Map([["other.txt", { date: "2020" }]]) }), {})).rejects.toThrow(InputError);
  await expect(planCheck([], options({}), { ...OTHERS, claims: [CLAIMS], against: [FINDINGS] })).rejects.toThrow("other.txt");
});
