import { expect, test } from "vitest";
import { openingTopic } from "../../../src/extract/standing/opening-topic.js";
import { wordsOf } from "../../../src/text/words.js";

test.each([
  ["With regard to torture, courts had sentenced two officers.", 4],
  ["12. On accession to the Convention, the ministry was looking into the law.", 6],
  ["Courts had sentenced two officers, on the basis of the new law.", 0],
  ["On torture there was nothing to say.", 0],
])("%s opens with a topic of so many words: %i", (text, count) => expect(openingTopic(text, wordsOf(text))).toBe(count));
