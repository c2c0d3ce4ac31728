import { describe, expect, test } from "vitest";
import { check } from "../../src/check.js";
import { complete } from "../../src/extract/complete.js";
import { fateCodes, wordFate } from "../../src/follow/wording.js";
import { followPromises } from "../../src/follow/follow-promises.js";
import { fateRules } from "../../src/follow/rules/index.js";
import { indexByDocument } from "../../src/link/claim-index.js";
import type { Claim } from "../../src/schema/assertion.js";
import type { PromiseOfState } from "../../src/schema/promise.js";
import { reportSchema } from "../../src/schema/report.js";
import { aClaim, aFinding, aSource } from "../support/samples.js";

const BEFORE = "Report of Utopia, 2019";
const AFTER = "Report of Utopia, 2023";
type Said = Partial<Claim> & { readonly text: string };

/** What the later document makes of one promise, beside a few sentences that have nothing to do with it. */
function fateOf(promise: Said, ...later: Said[]): PromiseOfState {
  const others = ["The harbour was dredged twice.", "Farmers grow barley and keep bees.", "The museum of the sea opened in spring."].map((text): Said => ({
    text,
    act: "fact",
    status: "in-force",
  }));
  const claims = [made(BEFORE, promise, 0), ...[...later, ...others].map((said, i) => made(AFTER, said, i))].map((claim) => complete(claim));
  return followPromises(
    claims,
    indexByDocument(
      claims,
      new Map([
        [BEFORE, "2019"],
        [AFTER, "2023"],
      ]),
    ),
  )![0]!;
}

function made(document: string, said: Said, i: number): Claim {
  return aClaim({ id: `${document}#${i}`, polarity: "affirms", source: aSource({ document, paragraph: String(i + 1) }), ...said });
}

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

  describe("what is to be made, by its matter", () => {
    const preparing: Said = { act: "plan", status: "under-way", text: "Utopia is in the process of preparing legislation against domestic violence." };
    test("a law without a name is kept when one of its matter is enacted, and not when it is drafted", () => {
      expect(
        fateOf(preparing, {
          act: "measure",
          status: "done",
          date: "2022",
          text: "In order to combat domestic violence, two pieces of legislation were enacted in 2022.",
        }),
      ).toMatchObject({ fate: "kept", needsReview: true });
      expect(fateOf(preparing, { act: "plan", status: "under-way", text: "A draft law against domestic violence is before parliament." }).fate).toBe(
        "repeated",
      );
      expect(fateOf(preparing, { act: "measure", status: "done", date: "2022", text: "A law on pensions was enacted in 2022." }).fate).toBe("not-found");
    });
    test("a bill that the cabinet adopted is no law", () => {
      expect(
        fateOf(preparing, { act: "measure", status: "done", date: "2022", text: "In 2022 the cabinet adopted a bill against domestic violence." }).fate,
      ).not.toBe("kept");
    });
    test("a treaty that is still on its way is said again; another one is not", () => {
      const plan: Said = { act: "plan", status: "under-way", text: "Accession to the Optional Protocol to the Convention against Torture is under way." };
      expect(
        fateOf(plan, {
          act: "measure",
          status: "done",
          text: "Utopia launched the process of ratification of the Optional Protocol to the Convention against Torture.",
        }),
      ).toMatchObject({ fate: "repeated", rule: "not-made-on-scale" });
      expect(
        fateOf(plan, {
          act: "measure",
          status: "done",
          text: "Utopia launched the process of ratification of the Convention on the Rights of Persons with Disabilities.",
        }).fate,
      ).toBe("not-found");
    });
    test("work on one particular matter with words in common goes on", () => {
      const work: Said = {
        act: "measure",
        status: "under-way",
        text: "Utopia is transferring prisoners from the most overcrowded prisons to prisons with room.",
      };
      expect(
        fateOf(work, { act: "measure", status: "under-way", text: "The service has been relieving overcrowded prisons by transferring prisoners to others." }),
      ).toMatchObject({ fate: "repeated", rule: "still-to-come" });
      expect(fateOf(work, { act: "measure", status: "under-way", text: "The service has been teaching prisoners to read." }).fate).toBe("not-found");
    });
    test("efforts under way beside it are no end of it", () => {
      const fund: Said = { act: "plan", status: "under-way", text: "A fund to support the families of missing persons is being considered." };
      expect(
        fateOf(fund, {
          act: "measure",
          status: "done",
          text: "An institute was founded and efforts are under way for a fund to support the families of missing persons.",
        }).fate,
      ).not.toBe("kept");
    });
    test("a body for one group of people is no body for all", () => {
      const plan: Said = { act: "plan", status: "planned", text: "Utopia is setting up an indigenous ombudsman." };
      expect(
        fateOf(plan, { act: "fact", status: "done", text: "The report was introduced by the head of the Presidential Human Rights Commission." }).fate,
      ).toBe("not-found");
    });
  });

  describe("laws, plans and bodies by name", () => {
    const bill: Said = { act: "plan", status: "under-way", text: "A concept of the draft law on combating human trafficking is being developed." };
    test("what was to be made is said to be made, under another name", () => {
      const plan: Said = { act: "plan", status: "planned", text: "Utopia will soon adopt a law on human trafficking." };
      expect(fateOf(plan, { act: "measure", status: "done", text: "The Trafficking in Persons Act was adopted." })).toMatchObject({
        fate: "kept",
        rule: "thing-made",
        because: "It was to come, and is said to be made: «Trafficking in Persons Act».",
      });
      expect(fateOf(plan, { act: "measure", status: "done", text: "The Road Traffic Act was adopted." }).fate).toBe("not-found");
    });
    test("a body that acts is there; one of another name is not", () => {
      const plan: Said = { act: "measure", status: "under-way", text: "An independent commission for human rights is in the process of being set up." };
      expect(fateOf(plan, { act: "fact", status: "done", text: "The report was discussed with the Human Rights Commission of Utopia." })).toMatchObject({
        fate: "kept",
        rule: "thing-made",
        needsReview: true,
      });
      expect(fateOf(plan, { act: "fact", status: "done", text: "The report was discussed with the Planning Commission." }).fate).toBe("not-found");
    });
    test("a concept was promised and there is a bill; a bill was promised to become a law and is a bill still", () => {
      const now: Said = { act: "plan", status: "under-way", date: "2022", text: "In 2022 a bill on combating trafficking in persons was prepared." };
      expect(fateOf(bill, now)).toMatchObject({ fate: "kept", rule: "thing-made", because: expect.stringContaining("further than was promised") as string });
      expect(fateOf({ act: "plan", status: "planned", text: "A new law on combating human trafficking will be adopted." }, now)).toMatchObject({
        fate: "repeated",
        rule: "still-to-come",
      });
    });
    test("a plan that was being carried out is carried out still", () => {
      const plan = (text: string): Said => ({ act: "measure", status: "under-way", text });
      expect(
        fateOf(
          plan("The National Strategy for Deaf Pupils is being implemented."),
          plan("Schools were told how the strategy for deaf pupils is being implemented."),
        ).fate,
      ).toBe("repeated");
    });
    test("a law that is only named in passing, and one that the promise does not say is made, decide nothing", () => {
      const plan: Said = { act: "plan", status: "planned", text: "Judges will apply the Child Custody Act with more care for grandparents." };
      expect(fateOf(plan, { act: "fact", status: "in-force", text: "Under the Child Custody Act of Utopia both parents are heard." }).fate).toBe("not-found");
    });
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

describe("in a report", () => {
  const claims = [
    made(BEFORE, { ...PLAN, date: "2019" }, 0),
    made(AFTER, { act: "measure", status: "done", date: "2023", text: "The law on the legal aid of poor tenants facing eviction was adopted in 2020." }, 0),
  ];
  const report = check({ claims, findings: [aFinding({ text: "The accreditation of the human rights institution is B status." })] });
  test("promises and standings are told and counted, and fit the schema", () => {
    expect(report.promises).toHaveLength(1);
    expect(report.summary).toMatchObject({ promises: { kept: 1 }, standings: { untouched: 2 } });
    expect(reportSchema.safeParse(report).success).toBe(true);
  });
  test("a claim that a finding contradicts stands apart", () => {
    const contradicted = check({ claims: [aClaim({ act: "compliance", status: "in-force" })], findings: [aFinding()] });
    expect(contradicted.claims[0]!.standing).toBe(contradicted.findings[0]!.outcome === "contradicted" ? "contradicted" : "touched");
    expect(contradicted.promises).toBeUndefined();
    expect(contradicted.summary.standings).toEqual({ contradicted: 1 });
  });
});

test("every rule has an id of its own and every code its words", () => {
  expect(new Set(fateRules.map(({ id }) => id)).size).toBe(fateRules.length);
  for (const code of fateCodes)
    expect(
      wordFate({ code, data: { matter: "m", promised: "p", now: "n", before: "b", status: "planned", deadline: "d", treaty: "t", thing: "a" } }),
    ).not.toMatch(/undefined|null/);
  expect(() => wordFate({ code: "none", data: {} })).toThrow("no wording");
});
