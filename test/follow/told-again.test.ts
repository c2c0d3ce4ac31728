import { describe, expect, test } from "vitest";
import { fateOf, type Said } from "../support/fates.js";

describe("what goes by a name between quotation marks", () => {
  const plan: Said = { act: "plan", status: "planned", text: "It is planned to introduce the notion of “unsafe dwelling” for tenants into housing law." };
  test("is kept when it is spoken of by this name as done or in force", () => {
    expect(
      fateOf(plan, { act: "measure", status: "done", date: "2022", text: "An act of 2022 told tenants what an “unsafe dwelling” is and who pays." }),
    ).toMatchObject({ fate: "kept", rule: "same-quoted-name", needsReview: false });
    expect(fateOf(plan, { act: "fact", status: "in-force", text: "For tenants the code knows the notion of “unsafe dwelling”." })).toMatchObject({
      fate: "kept",
      needsReview: true,
    });
  });
  test("not when it is still to come, was there before, or bears another name", () => {
    const later = (said: Partial<Said>) =>
      fateOf(plan, { act: "measure", status: "done", text: "Tenants were told what an “unsafe dwelling” is.", ...said }).fate;
    expect(later({ act: "plan", status: "planned", text: "Tenants will be told what an “unsafe dwelling” is." })).not.toBe("kept");
    expect(later({ date: "2012" })).toBe("not-found");
    expect(later({ text: "Tenants were told what an “empty dwelling” is." })).toBe("not-found");
  });
  test("a programme in whose framework something is done is not what was promised", () => {
    expect(
      fateOf(
        { act: "plan", status: "planned", text: "Within the framework of the “Green Valley” programme 500 nurses will be sent to villages." },
        { act: "measure", status: "done", text: "Bread, cheese and songs of the “Green Valley” were sold at the autumn fair of the capital." },
      ).fate,
    ).toBe("not-found");
  });
});

describe("the same change of figures", () => {
  const plan: Said = { act: "plan", status: "under-way", text: "Work is under way to lower the threshold for founding a club from 2,000 to 500 persons." };
  test("kept when it is reported, and not by one figure alone", () => {
    expect(
      fateOf(plan, { act: "measure", status: "done", text: "The founders' threshold of a club was lowered in the code from 2,000 to 500 members." }),
    ).toMatchObject({ fate: "kept", rule: "same-figures" });
    expect(fateOf(plan, { act: "measure", status: "done", text: "The dues of a club were lowered by the threshold of 500 crowns." }).fate).toBe("not-found");
  });
});

describe("what is taken for done in passing, and what is professed again", () => {
  test("following ratification", () => {
    const plan: Said = { act: "plan", status: "planned", text: "Utopia intends to ratify the Convention on the Rights of Persons with Disabilities." };
    const later = (text: string) => fateOf(plan, { act: "fact", status: "in-force", text });
    expect(later("Following its ratification of the Convention on the Rights of Persons with Disabilities, ramps are obligatory.")).toMatchObject({
      fate: "kept",
      rule: "joined-treaty",
    });
    expect(later("The ratification of the Convention on the Rights of Persons with Disabilities needs a vote.").fate).not.toBe("kept");
  });
  test("a commitment to the same matter in other words, and no other matter", () => {
    const promise: Said = {
      act: "plan",
      status: "planned",
      text: "Utopia is committed to ensuring equal rights for women and men and to ending discrimination.",
    };
    expect(
      fateOf(promise, { act: "plan", status: "planned", text: "Utopia was committed to ensuring gender equality in all offices, equal rights first." }),
    ).toMatchObject({ fate: "repeated", rule: "said-again" });
    expect(fateOf(promise, { act: "plan", status: "planned", text: "Utopia was committed to clean rivers." }).fate).toBe("not-found");
  });
  test("work that has gone on since a year gone by goes on", () => {
    const work: Said = { act: "measure", status: "under-way", text: "The action plan against human trafficking of Utopia for 2018–2020 is being implemented." };
    expect(
      fateOf(work, {
        act: "measure",
        status: "under-way",
        date: "2021",
        text: "Since 2021 the action plan against human trafficking of Utopia for 2021–2023 has been implemented.",
      }),
    ).toMatchObject({ fate: "repeated" });
  });
  test("several bodies in small letters are no body that was to be made", () => {
    expect(
      fateOf(
        { act: "plan", status: "planned", text: "Utopia will relieve crowding by constructing new penal institutions." },
        { act: "fact", status: "done", text: "Beating in penal institutions was held to be unlawful." },
      ).fate,
    ).toBe("not-found");
  });
});
