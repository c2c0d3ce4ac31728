import { expect, test } from "vitest";
import {
  askedWords,
  askingBehindMeasures,
  asksForMeasures,
  asksToSecureOn,
  askingOf,
  beforePurpose,
  isOpenEnded,
} from "../../../src/knowledge/words/asking-of.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["Continue to strengthen the inspection of prisons", "continuing"],
  ["Strengthen the inspection of prisons and continue training", "effort"],
  ["Maintain the moratorium on executions", "continuing"],
  ["Abolish the death penalty", "ending"],
  ["Consider ratifying the Convention", "considering"],
  ["Establish an inspectorate", "making"],
  ["Develop a law on inspections", "making"],
  ["Complete the draft law to ensure access", "making"],
  ["Develop the inspection of prisons", "effort"],
  ["Implement the recommendations of the Ombudsperson", "making"],
  ["Bring the penal code in line with the Covenant", "making"],
  ["Remove the reservation", "ending"],
  ["Provide textbooks", "making"],
  ["Allow observers into prisons", "securing"],
  ["Provide training to combat trafficking", "effort"],
  ["Cooperate with special procedures", "effort"],
  ["Prisons in the north", null],
])("%s asks for %s", (sentence, asking) => expect(askingOf(wordsOf(sentence))).toBe(asking));

test.each([
  ["Take measures to combat overcrowding", "effort"],
  ["Take all steps to adopt a law", "making"],
  ["Take measures to ensure access", "securing"],
  ["Take steps to abolish the death penalty", "making"],
  ["Continue to ensure access", "securing"],
  ["Continue to widen access", "continuing"],
  ["12. Further include human rights in curricula", "making"],
  ["Further training of judges", "effort"],
  ["Abolish the death penalty", "ending"],
])("%s asks behind its measures for %s", (sentence, asking) => expect(askingBehindMeasures(wordsOf(sentence))).toBe(asking));

test.each([
  ["Further promote the rights of older persons", true],
  ["Intensify its efforts to combat trafficking in persons", true],
  ["Continue to support young farmers", true],
  ["Strengthen the protection of women by adopting a law on violence", false],
  ["Step up the fight against torture and prosecute those responsible", false],
  ["Improve prisons in accordance with the Nelson Mandela Rules", false],
  ["Establish an inspectorate", false],
  ["Prisons in the north", false],
])("%s is open-ended: %s", (sentence, open) => expect(isOpenEnded(wordsOf(sentence))).toBe(open));

test.each([
  ["Is commended for its efforts in prisons and is encouraged to continue them", "to continue them"],
  ["While noting the measures taken, recommended that a law be adopted", "that a law be adopted"],
  ["To follow through on its plan, as recommended by the Committee", "To follow through on its plan, as recommended by the Committee"],
  ["Adopt the law that the Ombudsman recommended", "Adopt the law that the Ombudsman recommended"],
  ["Prisons, as recommended by the Committee", "Prisons, as recommended by the Committee"],
])("what «%s» asks", (sentence, asked) =>
  expect(askedWords(wordsOf(sentence)).map(({ start, end }) => sentence.slice(start, end))).toEqual(
    wordsOf(asked).map(({ start, end }) => asked.slice(start, end)),
  ),
);

test.each([
  ["Adopt the law on water to ensure that wells are clean", "Adopt the law on water"],
  ["Complete the reform of courts with a view to speedy trials", "Complete the reform of courts"],
  ["Take steps to ensure access", "Take steps to ensure access"],
  ["Adopt the law on water", "Adopt the law on water"],
])("without what it is for, «%s» asks «%s»", (sentence, asked) => {
  const words = beforePurpose(wordsOf(sentence));
  expect(sentence.slice(0, words.at(-1)!.end)).toBe(asked);
});

test("to go on securing a thing is told from going on with it", () => {
  expect(asksToSecureOn(wordsOf("Continue its efforts to ensure that courts are free"))).toBe(true);
  expect(asksToSecureOn(wordsOf("Continue to ensure access to courts"))).toBe(true);
  expect(asksToSecureOn(wordsOf("Continue its efforts to improve courts"))).toBe(false);
});

test.each([
  ["Take measures to combat overcrowding", true],
  ["Adopt a law on prisons", false],
])("whether «%s» asks for measures: %s", (sentence, asks) => expect(asksForMeasures(wordsOf(sentence))).toBe(asks));
