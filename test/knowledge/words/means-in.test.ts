import { expect, test } from "vitest";
import { meansIn } from "../../../src/knowledge/words/means-in.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["Fight poverty with international assistance", "with international assistance"],
  ["With the support of the international community, build schools", "With the support of the international community"],
  ["Build schools through appropriate international assistance", "through appropriate international assistance"],
  ["Seek international assistance to build schools", null],
  ["Work with the ministry for social assistance", null],
])("«%s»: %s", (sentence, means) => {
  const words = wordsOf(sentence);
  const [place] = meansIn(words);
  expect(place === undefined ? null : sentence.slice(words[place[0]]!.start, words[place[1]]!.end)).toBe(means);
});
