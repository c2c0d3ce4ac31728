import { describe, expect, test } from "vitest";
import {
  admits,
  deniesNoMereRise,
  isMerePractice,
  isNotOnlyFeared,
  isOfNarrowerMatter,
  isOfSameRespect,
  isOfSameSetting,
  isOnlyNamed,
  mayHaveComeSince,
  namesTheThing,
  refutesTheSame,
  sharesMoreThanPeople,
} from "../../src/judge/same-facet.js";
import type { Claim } from "../../src/schema/assertion.js";
import type { Reading } from "../../src/schema/reading.js";
import { aPair } from "../support/pairs.js";

const press = "expression-freedom-general";
const read = (matter: string, state: Partial<Reading>): Reading => ({ matter, state: "", rank: 0, best: 2, mode: "is", words: "words", ...state });
const pairOf = (found: string, said: string, claim: Partial<Claim> = {}, sharedMatters: string[] = []) =>
  aPair({ finding: { act: "concern", text: found }, claim: { text: said, ...claim }, sharedMatters });

describe("needs over the words of both sides", () => {
  test.each([
    [
      "what the finding says is refuted",
      refutesTheSame,
      pairOf("the prisons of the north were full", "It rejected the suggestion that prisons were full.", { act: "denial" }),
      true,
    ],
    [
      "something else is refuted",
      refutesTheSame,
      pairOf("the conditions in prisons", "It rejected the suggestion that conditions in prisons amounted to torture by hunger.", { act: "denial" }),
      false,
    ],
    [
      "that it grows is denied",
      deniesNoMereRise,
      pairOf("racist attacks", "It is not true that there is an upward trend in racist attacks.", { act: "denial" }),
      false,
    ],
    [
      "that it grows, which the finding says",
      deniesNoMereRise,
      pairOf("an increase of racist attacks", "It is not true that there is an upward trend in racist attacks.", { act: "denial" }),
      true,
    ],
    ["what is so now", isNotOnlyFeared, pairOf("restrictions of the press", "There are no restrictions of the press."), true],
    ["what may come", isNotOnlyFeared, pairOf("that the draft law could restrict the press", "There are no restrictions of the press."), false],
    ["the same setting", isOfSameSetting, pairOf("caning is lawful in the home", "Caning is prohibited at home and in schools."), true],
    ["another setting", isOfSameSetting, pairOf("caning is lawful in the home", "Caning is prohibited in schools."), false],
    ["the deed too", sharesMoreThanPeople, pairOf("harassment of refugees", "There is no harassment of refugees.", { act: "denial", sweeping: "none" }), true],
    [
      "only the people",
      sharesMoreThanPeople,
      pairOf("harassment of refugees", "There was no killing of refugees.", { act: "denial", sweeping: "none" }),
      false,
    ],
    [
      "another respect",
      isOfSameRespect,
      pairOf("discrimination against women", "There is no discrimination against women in respect of testimony.", { act: "denial" }),
      false,
    ],
    [
      "the same respect",
      isOfSameRespect,
      pairOf("discrimination against women in testimony", "There is no discrimination against women in respect of testimony.", { act: "denial" }),
      true,
    ],
    ["a word of one stem", namesTheThing, pairOf("the age of criminal responsibility", "Nobody so young is criminally liable.", { act: "fact" }), true],
    ["no word in common", namesTheThing, pairOf("restrictions continued", "The emergency was lifted.", { act: "fact" }), false],
    ["a rare matter by another name", namesTheThing, pairOf("men had several wives", "Polygamous unions are void.", { act: "fact" }, ["polygamy"]), true],
    [
      "a rare matter of which something is asked",
      namesTheThing,
      aPair({
        finding: { act: "recommendation", text: "forbid men to have several wives" },
        claim: { act: "fact", text: "Polygamous unions are void." },
        sharedMatters: ["polygamy"],
      }),
      false,
    ],
    ["a common one", namesTheThing, pairOf("clinics were far away", "Patients are treated.", { act: "fact" }, ["health-access-quality"]), false],
  ])("%s", (_, { holds }, pair, expected) => {
    expect(holds(pair)).toBe(expected);
  });
});

describe("what a claim's readings tell", () => {
  const general = { act: "concern" as const, matters: [press] };
  const denied = read(press, { mode: "denied" });
  const narrower = read("expression-critics-prosecution", { rank: 3, best: 3 });

  test("a denial of a narrower matter is none of the wider one", () => {
    expect(isOfNarrowerMatter(aPair({ finding: general, claim: { act: "denial", readings: [denied, narrower] } }), press)).toBe(true);
    expect(
      isOfNarrowerMatter(aPair({ finding: { ...general, matters: [press, narrower.matter] }, claim: { act: "denial", readings: [denied, narrower] } }), press),
    ).toBe(false);
    expect(isOfNarrowerMatter(aPair({ finding: general, claim: { act: "denial", readings: [denied] } }), press)).toBe(false);
  });

  test("practice alone is no law", () => {
    expect(isMerePractice(aPair({ finding: { act: "concern" }, claim: { practice: true } }), "death-penalty-abolition")).toBe(true);
    expect(isMerePractice(aPair({ finding: { act: "concern", practice: true }, claim: { practice: true } }), "death-penalty-abolition")).toBe(false);
    expect(isMerePractice(aPair({ finding: { act: "concern" }, claim: { practice: true } }), "torture-prevalence")).toBe(false);
  });

  test("who tells of the bad state admits it", () => {
    expect(admits(aPair({ claim: { readings: [read(press, {})] } }), press)).toBe(true);
    expect(admits(aPair({ claim: { readings: [read(press, { mode: "denied" })] } }), press)).toBe(false);
  });

  test("a ratification that is only named is none", () => {
    const accession = read("ratify-rome-statute", { words: "accession", rank: 3, best: 3 });
    expect(isOnlyNamed(accession, aPair({ claim: { status: "in-force" } }))).toBe(true);
    expect(isOnlyNamed(accession, aPair({ claim: { status: "done" } }))).toBe(false);
    expect(isOnlyNamed({ ...accession, words: "acceded to" }, aPair({ claim: { status: "in-force" } }))).toBe(false);
  });

  test("a law in an undated claim of a later document may have come since", () => {
    const pair = aPair({ claim: { act: "fact" }, findingYear: 2010 });
    expect(mayHaveComeSince({ ...pair, writtenYear: 2014 }, "domestic-violence-law")).toBe(true);
    expect(mayHaveComeSince({ ...pair, writtenYear: 2010 }, "domestic-violence-law")).toBe(false);
    expect(mayHaveComeSince({ ...pair, writtenYear: 2014, claimYear: 2009 }, "domestic-violence-law")).toBe(false);
    expect(mayHaveComeSince({ ...pair, writtenYear: 2014 }, "torture-prevalence")).toBe(false);
  });
});
