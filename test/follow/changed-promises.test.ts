import { describe, expect, test } from "vitest";
import { fallsShort } from "../../src/follow/falls-short.js";
import { fateOf, type Said } from "../support/fates.js";

const plan = (text: string): Said => ({ act: "plan", status: "planned", text });
const underWay = (text: string): Said => ({ act: "plan", status: "under-way", text });

describe("a promise that is made weaker, or given up", () => {
  const joining = plan("Utopia will ratify the Optional Protocol to the Convention against Torture.");
  test("a treaty that was to be joined is only thought of", () => {
    expect(
      fateOf(joining, underWay("The cabinet consulted on the possible ratification of the Optional Protocol to the Convention against Torture.")),
    ).toMatchObject({ fate: "changed", rule: "fallen-short", because: "It is only being thought of." });
    expect(
      fateOf(joining, {
        act: "fact",
        status: "in-force",
        polarity: "denies",
        text: "Utopia had no intention to ratify the Optional Protocol to the Convention against Torture.",
      }),
    ).toMatchObject({ fate: "changed", rule: "fallen-short", because: "It is put off or given up." });
  });
  test("not where it is another treaty, was only thought of before, or is on its way", () => {
    expect(fateOf(joining, underWay("Utopia is considering ratifying the Convention on the Rights of Persons with Disabilities.")).fate).toBe("not-found");
    expect(
      fateOf(
        underWay("Utopia is considering ratifying the Optional Protocol to the Convention against Torture."),
        underWay("Utopia is considering ratifying the Optional Protocol to the Convention against Torture."),
      ).fate,
    ).toBe("repeated");
    expect(fateOf(joining, underWay("Ratification of the Optional Protocol to the Convention against Torture is under way.")).fate).toBe("repeated");
  });
  test("a bill that came to nothing, and one that was not rejected", () => {
    const bill = underWay("A bill to abolish the death penalty is before the National Assembly.");
    expect(
      fateOf(bill, { act: "measure", status: "done", text: "The bill to abolish the death penalty had been rejected by the National Assembly in 2021." }),
    ).toMatchObject({ fate: "changed", rule: "fallen-short" });
    expect(
      fateOf(bill, { act: "measure", status: "done", date: "2021", text: "The law to abolish the death penalty was adopted by the National Assembly in 2021." })
        .fate,
    ).toBe("kept");
    expect(fateOf(bill, { act: "measure", status: "done", text: "In 2021 the National Assembly rejected a motion on fishing rights." }).fate).toBe("not-found");
  });
});

describe("words that give up nothing and doubt nothing", () => {
  test.each([
    ["The bill was rejected by parliament.", "given-up"],
    ["The bill on abandoned children was drafted.", null],
    ["The Government has not abandoned the bill.", null],
    ["The bill lets rejected asylum seekers appeal.", null],
    ["The possibility of ratifying the treaty was examined.", "weaker"],
    ["The treaty opened the possibility of complaints.", null],
    ["Courts consider whether detention is lawful.", null],
  ])("%s", (text, short) => {
    expect(fallsShort({ text, status: null })).toBe(short);
  });
  test.each([
    ["what a treaty makes possible", "In 2021 Utopia ratified the Convention against Torture, which opens the possibility of complaints."],
    ["the next treaty", "Utopia ratified the Convention against Torture in 2021 and is considering ratifying its Optional Protocol."],
  ])("a treaty that was joined, beside %s", (_, text) => {
    const joining = plan("Utopia will ratify the Convention against Torture.");
    expect(fateOf(joining, { act: "measure", status: "done", date: "2021", text }).fate).toBe("kept");
  });
  test("a law that was adopted after another bill had failed", () => {
    const text = "The law on domestic violence was adopted in 2021 after an earlier bill on domestic violence had been rejected.";
    expect(fateOf(plan("Utopia will adopt a law on domestic violence."), { act: "measure", status: "done", date: "2021", text }).fate).toBe("kept");
  });
});

describe("another date, another figure", () => {
  test("a treaty by another date, and by the same", () => {
    const joining = plan("Utopia will ratify the Optional Protocol to the Convention against Torture by 2020.");
    const later = (year: string) => plan(`It is planned that the Optional Protocol to the Convention against Torture be ratified by ${year}.`);
    expect(fateOf(joining, later("2025"))).toMatchObject({
      fate: "changed",
      rule: "other-date",
      because: "The date was 2020-12-31, now it is 2025-12-31.",
    });
    expect(fateOf(plan("Utopia will ratify the Optional Protocol to the Convention against Torture by 2025."), later("2025")).fate).toBe("repeated");
  });
  test("a law by another date", () => {
    expect(
      fateOf(plan("A law on legal aid will be adopted by 2020."), plan("The Government intends to adopt a law on legal aid in 2024, after a public debate.")),
    ).toMatchObject({ fate: "changed", rule: "other-date" });
  });
  test("so many shelters, and fewer", () => {
    const shelters = (count: string) => plan(`It is planned to open ${count} shelters for victims of domestic violence in all regions.`);
    expect(fateOf(shelters("12"), shelters("7"))).toMatchObject({ fate: "changed", rule: "other-figure", because: "The figure was «12», now it is «7»." });
    expect(fateOf(shelters("12"), shelters("12")).fate).toBe("repeated");
    const pension = (share: string) => plan(`Pensions of persons with disabilities will be raised by ${share} per cent every year.`);
    expect(fateOf(pension("20"), pension("10"))).toMatchObject({ fate: "changed", rule: "other-figure" });
  });
});

describe("what is not the same", () => {
  test("a promise not to do a thing says nothing of one to do another", () => {
    expect(
      fateOf(plan("Utopia will host a conference on combating sexual exploitation of children and adolescents."), {
        ...plan("Utopia will not tolerate sexual exploitation of children and adolescents."),
        polarity: "denies",
      }).fate,
    ).toBe("not-found");
  });
});
