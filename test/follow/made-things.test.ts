import { describe, expect, test } from "vitest";
import { fateOf, type Said } from "../support/fates.js";

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
    expect(fateOf(preparing, { act: "plan", status: "under-way", text: "A draft law against domestic violence is before parliament." }).fate).toBe("repeated");
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
    expect(fateOf(plan, { act: "fact", status: "done", text: "The report was introduced by the head of the Presidential Human Rights Commission." }).fate).toBe(
      "not-found",
    );
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
