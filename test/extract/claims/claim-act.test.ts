import { describe, expect, test } from "vitest";
import { readClaim } from "../../../src/extract/claims/claim-act.js";
import { wordsOf } from "../../../src/text/words.js";

const read = (sentence: string) => {
  const { act, status, negated } = readClaim(wordsOf(sentence));
  return `${act} ${status}${negated ? " denies" : ""}`;
};

describe("readClaim", () => {
  test.each([
    ["The delegation stated that a law on wells would be adopted in the spring.", "plan planned"],
    [
      "On the prospects for a council of wells in line with the principles that the villages had agreed upon, the delegation noted that the Government would take this forward.",
      "plan planned",
    ],
    ["The delegation stated that wells belong to the villages and are open to all.", "fact in-force"],
    ["The Minister recalled the drought and noted that the Government had dug wells in all provinces.", "measure done"],
    ["The country was implementing a large programme on wells.", "measure under-way"],
    ["While the law had been read twice, the Senate rejected the part on wells.", "measure done"],
    ["However, as drilling takes time, the country has not yet opened all wells.", "fact absent denies"],
    ["In this process, it welcomed all recommendations and support.", "fact null"],
    ["The delegation reaffirmed its commitment to the protection of rivers.", "fact null"],
    ["It stressed the importance of clean rivers.", "fact null"],
    ["The delegation stressed that rivers were cleaned.", "measure done"],
    ["The delegation expressed its pleasure at presenting the report.", "fact null"],
    ["The digging of deeper wells was under way.", "measure under-way"],
    ["The works on wells were ongoing, so that they could open in spring.", "measure under-way"],
    ["The rules on wells were under review.", "measure under-way"],
    ["The wells were under water.", "fact done"],
    ["The legislative work to protect wells is ongoing.", "measure under-way"],
    ["Ministries work to protect wells in all provinces of the country.", "measure in-force"],
    ["The new wells were expected to be opened in spring.", "plan planned"],
    ["The new wells were being dug.", "measure under-way"],
    ["There were plans to dig more wells.", "plan planned"],
    ["The Ministry planned to dig more wells.", "plan planned"],
    ["The closure was due to drought in the north.", "fact done"],
    ["The Constitution contains a Bill of Rights in its third chapter.", "fact in-force"],
    ["The Government drafted a bill on wells in 2010.", "plan under-way"],
    ["Regarding wells, the delegation firmly denied any poisoning of water.", "denial done denies"],
    ["The province has difficulties in digging deep wells.", "concession in-force"],
    ["The water budget had grown by a third in five years.", "fact done"],
    ["Pursuant to Act No. 292 of 27 December 2019, the Water Code was amended.", "measure done"],
    ["In 2021, 232 visits to wells were carried out.", "measure done"],
    ["In 2013, an Action Plan to dig wells in all provinces was approved.", "measure done"],
    ["The authorities plan to dig wells in all provinces.", "plan planned"],
    ["The Government plans to dig wells in all provinces.", "plan planned"],
    ["National plans to protect wells were adopted in 2013.", "measure done"],
    ["As noted above, a quota was introduced for well-diggers, women and youth, which will ease their work.", "measure done"],
    ["In 2021, 232 apprentices completed courses on wells.", "fact done"],
    ["On 31 May 2021, the Minister presented certificates to well diggers.", "measure done"],
    ["The plan on wells has been laid before Parliament for adoption.", "plan under-way"],
    ["The report on wells was submitted to Parliament.", "fact done"],
    ["The country needs to find water for all its provinces first.", "plan planned"],
    ["The plan on wells has been in force since 2013.", "fact in-force"],
    ["A council of wells has existed since 2004.", "fact in-force"],
    ["Wells have been drilled since 2004 in all provinces.", "measure under-way"],
    ["The council has been drilling wells since 2004.", "measure under-way"],
  ])("%s", (sentence, expected) => {
    expect(read(sentence)).toBe(expected);
  });

  test("the words that told it stand where the sentence has them", () => {
    const sentence = "The delegation stated that a law on wells was adopted.";
    const words = wordsOf(sentence);
    const [first, last] = readClaim(words).grounds.status!;
    expect(sentence.slice(words[first]!.start, words[last]!.end)).toBe("was adopted");
  });
});
