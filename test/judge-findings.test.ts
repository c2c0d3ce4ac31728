import { expect, test } from "vitest";
import { check } from "../src/check.js";
import { judgeFindings } from "../src/judge-findings.js";
import { prepareClaims } from "../src/prepare-claims.js";
import { aClaim, aFinding } from "./support/samples.js";

const claims = [aClaim(), aClaim({ id: "c2", act: "measure", text: "The minimum wage was raised in 2018." })];
const findings = [
  aFinding(),
  aFinding({ id: "f2", act: "recommendation", text: "Prohibit corporal punishment of children in all settings." }),
  aFinding({ id: "f3", act: "recommendation", text: "Raise the minimum wage." }),
];

test("findings judged one by one are those of a report", () => {
  const judged = [...judgeFindings(prepareClaims(claims), findings)];
  expect(judged).toHaveLength(3);
  expect(JSON.stringify(judged)).toBe(JSON.stringify(check({ claims, findings }).findings));
});

test("each is judged when it is asked for", () => {
  const told: number[] = [];
  const judged = judgeFindings(prepareClaims(claims), findings, { onFinding: (at) => told.push(at) });
  judged.next();
  expect(told).toEqual([0]);
  judged.next();
  expect(told).toEqual([0, 1]);
});

test("sides of two States are refused, unless that is asked for", () => {
  const [ours, theirs] = [prepareClaims([aClaim({ state: "NOR" })]), [aFinding({ state: "SWE" })]];
  expect(() => judgeFindings(ours, theirs).next()).toThrow(/NOR/);
  expect([...judgeFindings(ours, theirs, { acrossStates: true })]).toHaveLength(1);
});
