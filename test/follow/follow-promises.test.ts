import { describe, expect, test } from "vitest";
import { complete } from "../../src/extract/fields/complete.js";
import { fateCodes, wordFate } from "../../src/follow/wording.js";
import { followPromises } from "../../src/follow/follow-promises.js";
import { fateRules } from "../../src/follow/rules/index.js";
import { indexByDocument } from "../../src/link/claim-index.js";
import type { Claim } from "../../src/schema/assertion.js";
import { AFTER, BEFORE, fateOf, made, type Said } from "../support/fates.js";

const PLAN: Said = { act: "plan", status: "planned", text: "A law on the legal aid of poor tenants facing eviction will be adopted by 2021." };

describe("what becomes of a promise", () => {
  test("kept: the same is reported as done since", () => {
    const promise = fateOf(PLAN, { act: "measure", status: "done", text: "The law on the legal aid of poor tenants facing eviction was adopted in 2020." });
    expect(promise).toMatchObject({
      fate: "kept",
      rule: "thing-made",
      because: "It was to come, and is said to be made: «law on the legal aid of poor tenants facing eviction».",
      deadline: "2021-12-31",
      needsReview: false,
      later: { claim: `${AFTER}#0`, source: { paragraph: "1" } },
    });
  });

  test("kept: the same work without a name is reported as done since", () => {
    const promise = fateOf(
      { act: "plan", status: "planned", text: "Rural villages along the northern border will be connected to clean drinking water." },
      { act: "measure", status: "done", text: "Rural villages along the northern border were connected to clean drinking water in 2021." },
    );
    expect(promise).toMatchObject({ fate: "kept", rule: "reported-done", because: "The same is reported as done (2021)." });
  });

  test("what was done before the promise does not keep it", () => {
    expect(fateOf(PLAN, { act: "measure", status: "done", text: "The law on the legal aid of poor tenants facing eviction was adopted in 2012." }).fate).toBe(
      "not-found",
    );
  });

  test("repeated: still planned, and the date that was set has passed", () => {
    const promise = fateOf(PLAN, { act: "plan", status: "planned", text: "A law on the legal aid of poor tenants facing eviction will be adopted." });
    expect(promise).toMatchObject({ fate: "repeated", rule: "still-to-come", because: "The same is still planned, though the date set was 2021-12-31." });
  });

  test("changed: still planned, by another date", () => {
    const promise = fateOf(PLAN, { act: "plan", status: "planned", text: "A law on the legal aid of poor tenants facing eviction will be adopted by 2026." });
    expect(promise).toMatchObject({ fate: "changed", rule: "other-date", because: "The date was 2021-12-31, now it is 2026-12-31." });
  });

  test("changed: still planned, with another figure", () => {
    const plan = (count: number): Said => ({
      act: "plan",
      status: "planned",
      text: `It is planned to open ${count} shelters for women who fled violence at home in rural valleys.`,
    });
    expect(fateOf(plan(40), plan(15))).toMatchObject({ fate: "changed", rule: "other-figure", needsReview: true });
    expect(fateOf(plan(40), plan(40))).toMatchObject({ fate: "repeated", needsReview: false });
  });

  test("a treaty to be joined is kept when it is joined, whatever else the sentences say", () => {
    const plan: Said = { act: "plan", status: "planned", text: "Utopia intends to ratify the Optional Protocol to the Convention against Torture." };
    expect(
      fateOf(plan, { act: "measure", status: "done", text: "In 2022 Utopia ratified the Optional Protocol to the Convention against Torture." }),
    ).toMatchObject({ fate: "kept", rule: "joined-treaty" });
    expect(
      fateOf(plan, { act: "measure", status: "done", text: "In 2022 Utopia ratified the Convention on the Rights of Persons with Disabilities." }).fate,
    ).toBe("not-found");
  });

  test("work on a matter is kept where its best state is reached", () => {
    const work: Said = { act: "measure", status: "under-way", text: "Work is under way to narrow the scope of the death penalty in Utopian law." };
    expect(fateOf(work, { act: "measure", status: "done", date: "2022", text: "In 2022 the death penalty was completely abolished." })).toMatchObject({
      fate: "kept",
      rule: "best-reached",
      needsReview: true,
    });
    expect(fateOf(work, { act: "measure", status: "done", date: "2015", text: "In 2015 the death penalty was completely abolished." }).fate).not.toBe("kept");
  });

  test("what is told in the past as still going on keeps nothing", () => {
    const plan: Said = { act: "plan", status: "planned", text: "Utopia intends to ratify the Rome Statute of the International Criminal Court." };
    expect(
      fateOf(plan, {
        act: "measure",
        status: "done",
        text: "Parliament was in the process of considering ratification of the Rome Statute of the International Criminal Court.",
      }).fate,
    ).not.toBe("kept");
  });

  test("a commitment is said again, and not kept by being said", () => {
    const promise: Said = { act: "plan", status: "planned", text: "Utopia is committed to zero tolerance of torture." };
    expect(fateOf(promise, { act: "fact", status: null, text: "Utopia adheres to zero tolerance of torture." })).toMatchObject({
      fate: "repeated",
      rule: "said-again",
    });
  });

  test("the same for other people is another thing", () => {
    const plan = (whom: string): Said => ({
      act: "plan",
      status: "planned",
      text: `It is planned to open centres with temporary housing and legal advice for ${whom}.`,
    });
    expect(fateOf(plan("refugees"), plan("refugees")).fate).toBe("repeated");
    expect(fateOf(plan("refugees"), plan("women")).fate).toBe("not-found");
  });

  test("coming closer to the Paris Principles is not the end of it", () => {
    const plan: Said = { act: "plan", status: "planned", text: "Work to bring the Ombudsman institution into line with the Paris Principles will continue." };
    expect(
      fateOf(plan, {
        act: "measure",
        status: "done",
        text: "Measures have brought the Ombudsman institution much closer to compliance with the Paris Principles.",
      }),
    ).toMatchObject({ fate: "repeated", rule: "not-reached-on-scale" });
    expect(fateOf(plan, { act: "compliance", status: "in-force", text: "The Ombudsman institution fully complies with the Paris Principles." })).toMatchObject({
      fate: "kept",
      rule: "kept-on-scale",
    });
  });

  test("not found: the theme is spoken of, the promise is not", () => {
    const promise = fateOf(PLAN, { act: "measure", status: "done", text: "In 2022 legal aid was given to 1,200 prisoners." });
    expect(promise).toMatchObject({ fate: "not-found", rule: null, later: null, because: "Not found again; this says nothing of what was done." });
  });
});

describe("what is a promise", () => {
  const first = (said: Said) => followed(made(BEFORE, said, 0))?.length;
  const followed = (...claims: Claim[]) => {
    const all = [...claims, made(AFTER, { text: "Bees are kept in the valley." }, 0)].map((claim) => complete(claim));
    return followPromises(
      all,
      indexByDocument(
        all,
        new Map([
          [BEFORE, "2019"],
          [AFTER, "2023"],
        ]),
      ),
    );
  };
  test("plans, and work that is said to go on", () => {
    expect(first(PLAN)).toBe(1);
    expect(first({ act: "measure", status: "under-way", text: "Schools in the valleys are being rebuilt." })).toBe(1);
  });
  test("no fact, nothing that goes on since a year gone by, nobody else's word", () => {
    expect(first({ act: "fact", status: "in-force", text: "The law prohibits corporal punishment in schools." })).toBe(0);
    expect(first({ act: "measure", status: "under-way", text: "Since 2012 schools in the valleys are being rebuilt." })).toBe(0);
    expect(first({ ...PLAN, attributed: true })).toBe(0);
  });
  test("nothing is followed without a later document", () => {
    const claims = [made(BEFORE, PLAN, 0), made(AFTER, PLAN, 0)].map((claim) => complete(claim));
    expect(
      followPromises(
        claims,
        indexByDocument(
          claims,
          new Map([
            [BEFORE, "2019"],
            [AFTER, null],
          ]),
        ),
      ),
    ).toBeNull();
    expect(
      followPromises(
        claims,
        indexByDocument(
          claims,
          new Map([
            [BEFORE, "2019"],
            [AFTER, "2019-05"],
          ]),
        ),
      ),
    ).toBeNull();
  });
});

test("every rule has an id of its own and every code its words", () => {
  expect(new Set(fateRules.map(({ id }) => id)).size).toBe(fateRules.length);
  for (const code of fateCodes)
    expect(
      wordFate({
        code,
        data: { matter: "m", promised: "p", now: "n", before: "b", status: "planned", deadline: "d", treaty: "t", thing: "a", name: "b", figures: "f" },
      }),
    ).not.toMatch(/undefined|null/);
  expect(() => wordFate({ code: "none", data: {} })).toThrow("no wording");
});
