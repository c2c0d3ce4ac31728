import { expect, test } from "vitest";
import { advise } from "../../src/audit/advice.js";
import { documentOf } from "./audited.js";

const advice = async (paragraph: string, recommended?: string) =>
  advise(await documentOf([paragraph]), recommended === undefined ? {} : { recommended })
    .filter(({ places }) => places[0]?.source.paragraph === "2")
    .map((row) => row.advice);

test("a bare measure is told", async () => {
  expect(await advice("Training was introduced for prison staff on the conditions of detention.")).toEqual(["bare-measure"]);
});

test("a measure with a date is none, unless it is older than what it answers", async () => {
  const measure = "In 2012, training was introduced for prison staff on the conditions of detention.";
  expect(await advice(measure)).toEqual([]);
  expect(await advice(measure, "2014-10-30")).toEqual(["old-measure"]);
});

test("a claim of compliance that no paragraph supports is told, and a supported one is not", async () => {
  const claim = "The conditions of detention are in full compliance with international standards.";
  const told = async (...paragraphs: string[]) => advise(await documentOf(paragraphs)).map((row) => row.advice);
  expect(await told(claim)).toContain("unsupported-claim");
  expect(await told(claim, "In 2019, 14 prisons were renovated in order to improve the conditions of detention.")).not.toContain("unsupported-claim");
});

test("an edit elsewhere leaves the ids, one of the sentence does not, and twins differ", async () => {
  const [claim, measure] = [
    "The conditions of detention are in full compliance with international standards.",
    "Training was introduced for police officers on domestic violence.",
  ];
  const idsOf = async (...paragraphs: string[]) => advise(await documentOf(paragraphs)).map(({ id }) => id);
  const ids = await idsOf(claim, measure);
  expect(ids.map((id) => id.replace(/-\w+$/, ""))).toEqual(["made-up.txt#unsupported-claim", "made-up.txt#bare-measure"]);
  expect(await idsOf("In 2019, 14 schools were built.", claim, "A pier was built.", measure)).toEqual(expect.arrayContaining(ids));
  expect(await idsOf(measure, claim)).toEqual(expect.arrayContaining(ids));
  expect(await idsOf(claim.replace("full", "entire"), measure)).not.toContain(ids[0]);
  const twins = await idsOf(measure, "A pier was built.", measure);
  expect(twins).toEqual([ids[1], `${ids[1]!}-2`]);
});
