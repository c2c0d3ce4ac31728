import { describe, expect, test } from "vitest";
import { readClaim } from "../../../src/extract/claims/claim-act.js";
import { wordsOf } from "../../../src/text/words.js";

const read = (sentence: string, minutes = false) => {
  const { act, status } = readClaim(wordsOf(sentence), minutes);
  return `${act} ${status}`;
};

describe("what holds, told in the past, is no change", () => {
  test.each([
    ["Access to wells was guaranteed by the Constitution.", "compliance in-force"],
    ["The Water Act prohibited the sale of springs.", "fact in-force"],
    ["The 2008 Water Act prohibited the sale of springs.", "fact in-force"],
    ["The country was governed by rules on water.", "fact in-force"],
    ["Every village had a well.", "fact in-force"],
    ["Villages had 52 wells in all provinces.", "fact in-force"],
    ["The Government provided clean water to schools.", "measure in-force"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  test.each([
    ["In 2010, the Water Act prohibited the sale of springs.", "measure done"],
    ["Parliament prohibited the sale of springs in May 2010.", "measure done"],
    ["The ministry had dug wells in all provinces.", "measure done"],
    ["Wells were dug by the ministry and opened to all.", "fact done"],
    ["The Government had guaranteed the loans of well diggers.", "measure done"],
  ])("but a deed and what is dated are: %s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  test("«was» tells in minutes alone what is", () => {
    expect(read("The council was responsible for all wells.", true)).toBe("fact in-force");
    expect(read("The council was responsible for all wells.")).toBe("fact done");
    expect(read("The council was responsible for all wells in 2010.", true)).toBe("fact done");
  });
});

describe("who speaks of something does nothing", () => {
  test.each([
    ["The delegation responded to a question about wells.", "fact null"],
    ["The delegation noted the need for more wells.", "fact null"],
    ["The delegation provided information on wells in the north.", "fact null"],
    ["The Minister addressed the questions asked on wells.", "fact null"],
    ["The delegation shared the view that wells mattered.", "fact null"],
    ["The delegation believed that deep wells were best.", "fact done"],
    ["The delegation referred to the programme for deep wells.", "fact done"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  test.each([
    ["The delegation highlighted the establishment of a council on wells.", "measure done"],
    ["The delegation mentioned the measures taken to clean wells.", "measure done"],
    ["The Government addressed the drought by digging wells.", "measure done"],
    ["The Government provided wells to 20 villages in 2012.", "measure done"],
    ["The delegation responded to the questions on wells and indicated that the ministry had dug many.", "measure done"],
    ["The delegation replied that the ministry had opened new wells.", "measure done"],
  ])("but may tell of a deed: %s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});

describe("what befell a State is admitted", () => {
  test.each([
    ["The villages had been seriously affected by drought.", "concession done"],
    ["The shortage of wells persisted in the north.", "concession done"],
    ["The country faced a drought in all provinces.", "concession done"],
    ["The villages were not affected by drought.", "fact absent"],
    ["The reform affected the price of water for the better.", "measure done"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });
});
