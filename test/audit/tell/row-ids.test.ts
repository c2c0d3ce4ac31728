import { expect, test } from "vitest";
import { conflictsAcross } from "../../../src/audit/across/across.js";
import { audited, documentOf } from "../audited.js";

const WRONG = "The agency registered 150 petitions (60 in the north, 40 in the south and 30 on the coast).";
const OTHER = "The New Ports Act was signed on 31 June 2016.";
const idsOf = async (...paragraphs: string[]) => (await audited(...paragraphs)).inconsistencies.map(({ id }) => id);

test("an edit elsewhere leaves the ids: before, between, after, in the same paragraph", async () => {
  const ids = await idsOf(WRONG, OTHER);
  expect(ids.map((id) => id.replace(/-\w+$/, ""))).toEqual(["made-up.txt#sum", "made-up.txt#date"]);
  expect(
    await idsOf(
      "Of 20 sailors (12 men and 7 women), most came home.",
      "In 2014, 7 of 14 boats (50 per cent) were insured.",
      WRONG,
      "A pier was built.",
      OTHER,
      "There were 31 gulls.",
    ),
  ).toEqual(expect.arrayContaining(ids));
  expect(await idsOf(`A pier was built. ${WRONG} There were 31 gulls.`, OTHER)).toEqual(ids);
});

test("an edit of the sentence itself gives another id", async () => {
  const [before] = await idsOf(WRONG);
  const [after] = await idsOf(WRONG.replace("150", "160"));
  expect(after).toBeDefined();
  expect(after).not.toBe(before);
});

test("twins are told apart by a number at the end, and all ids differ", async () => {
  const { relations } = await audited(WRONG, "A pier was built.", WRONG);
  const ids = relations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const sums = relations.filter(({ kind }) => kind === "sum").map(({ id }) => id);
  expect(sums).toEqual([sums[0], `${sums[0]!}-2`]);
});

test("ids between documents stand too", async () => {
  const about = { kind: "national-report", state: "NOR" } as const;
  const across = async (...first: string[]) =>
    conflictsAcross([
      await documentOf(first, { ...about, date: "2019" }, "a.txt"),
      await documentOf(["The country has not ratified the Convention on Safe Piers."], { ...about, date: "2024" }, "b.txt"),
    ]).map(({ id }) => id);
  const [id] = await across("The country has ratified the Convention on Safe Piers.");
  expect(id).toMatch(/^across#status-/);
  expect(await across("A pier was built in 2014.", "The country has ratified the Convention on Safe Piers.")).toContain(id);
});
