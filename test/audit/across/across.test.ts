import { expect, test } from "vitest";
import { auditAcross } from "../../../src/audit/across/across.js";
import { documentOf } from "../audited.js";

const TREATY = "the Convention on the Safety of Coastal Shipping";

async function relations(earlier: string, later: string, state = "NOR"): Promise<string[]> {
  const documents = [
    await documentOf([later], { kind: "national-report", state, date: "2021" }, "b.txt"),
    await documentOf([earlier], { kind: "national-report", state: "NOR", date: "2016" }, "a.txt"),
  ];
  return auditAcross(documents)
    .filter(({ kind }) => kind !== "status")
    .map(({ relation, stated, computed }) => `${relation}: ${stated} / ${computed}`);
}

test("a later figure without a date brings up to date", async () => {
  expect(
    await relations("There are 412 registered lighthouses along the western coast.", "There are now 398 registered lighthouses along the western coast."),
  ).toEqual(["update: 412 / 398"]);
});

test("two figures for one year conflict", async () => {
  expect(
    await relations(
      "In 2014, there were 412 registered lighthouses along the western coast.",
      "In 2014, there were 398 registered lighthouses along the western coast.",
    ),
  ).toEqual(["conflict: 412 / 398"]);
});

test("the same figure agrees", async () => {
  expect(
    await relations(
      "In 2014, there were 412 registered lighthouses along the western coast.",
      "Over 400 registered lighthouses along the western coast stood in 2014.",
    ),
  ).toEqual(["agrees: 412 / 400"]);
});

test("a ratification has one date", async () => {
  expect(await relations(`In 2013, Norway ratified ${TREATY}.`, `In 2015, Norway ratified ${TREATY}.`)).toContain("conflict: 2013 / 2015");
});

test("documents of two States are not compared", async () => {
  expect(
    await relations("There are 412 registered lighthouses along the western coast.", "There are 398 registered lighthouses along the western coast.", "DNK"),
  ).toEqual([]);
});
