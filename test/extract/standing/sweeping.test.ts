import { expect, test } from "vitest";
import { readSweeping } from "../../../src/extract/standing/sweeping.js";
import { wordsOf } from "../../../src/text/words.js";

const read = (text: string) => readSweeping(text, wordsOf(text))?.of ?? null;

test.each([
  "No passport is kept by employers.",
  "Jurisdiction is limited, and no civilian is ever tried by soldiers.",
  "There are no secret places of detention.",
  "No provision of electoral law deprives prisoners of their vote.",
  "Slavery does not exist in any part of the country.",
  "Schools levy no fees of any kind.",
  "Children do not work in mines at any time of the year.",
  "The Minister plays no role whatsoever in promotions.",
  "The army is in no way involved in policing.",
  "In mines no child may be employed at any time.",
])("«%s» speaks of no case", (text) => {
  expect(read(text)).toBe("none");
});

test.each([
  "Every child is examined by a doctor.",
  "The Government has answered every letter of the Working Group.",
  "The Government has replied to each request.",
  "Juveniles are always kept apart from adults.",
  "Care is free of charge for everyone, without exception.",
  "The law provides that any corporal punishment is prohibited.",
])("«%s» speaks of every case", (text) => {
  expect(read(text)).toBe("all");
});

test.each([
  "No law on asylum exists.",
  "No progress was made.",
  "With regard to a ban in all settings, a study was made.",
  "The Government makes every effort so that no child works in mines.",
  "There was, in any case, a hearing, which was not public.",
  "The police have no information whatsoever.",
  "Training is not given at all levels.",
  "The Government spares no effort and reports every year.",
  "The register is kept in every town.",
  "Elections are held every seven years, and prisons cleaned every 10 days.",
  "Today not every school has water.",
  "The programme has not reached every village.",
  "Inspectors failed to visit every prison.",
  "The State does not register every child.",
  "Persons who cannot pay a lawyer may at any time ask for aid.",
  "Prisoners who are not citizens may complain at any stage.",
  "The law does not only forbid force in any form but punishes it.",
  "It is not known whether slavery of any kind occurs.",
  "The land goes to the daughter where there is no male heir.",
  "The strategy aims to ensure that everyone is insured.",
  "In 2018, 300 officers were trained.",
  "The number of cases has fallen.",
])("«%s» does not", (text) => {
  expect(read(text)).toBeNull();
});

test("it says of what", () => {
  const text = "As to courts, no civilian is tried by soldiers.";
  const words = wordsOf(text);
  const [first, last] = readSweeping(text, words)!.range;
  expect(text.slice(words[first]!.start, words[last]!.end)).toBe("no civilian is tried by soldiers");
});
