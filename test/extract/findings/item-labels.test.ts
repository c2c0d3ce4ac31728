import { describe, expect, test } from "vitest";
import { itemLabels } from "../../../src/extract/findings/item-labels.js";
import { wordsOf } from "../../../src/text/words.js";

const items = (text: string) => itemLabels(text, wordsOf(text)).map(({ start }) => text.slice(start, start + 12));

describe("itemLabels", () => {
  test("each item behind the first begins at its label, with «and»", () => {
    expect(items("Utopia should: (a) Dig wells; (b) Fill ponds; and (c) Plant trees.")).toEqual(["(b) Fill pon", "and (c) Plan"]);
    expect(items("Utopia should: (i) Dig wells, (ii) Fill ponds.")).toEqual(["(ii) Fill po"]);
  });

  test("the number of a note stays with the item before", () => {
    expect(items("Utopia should: (a) Dig wells; 31 (b) Fill ponds.")).toEqual(["(b) Fill pon"]);
  });

  test.each([
    "Utopia should amend articles 2 (a), (b) and (c) of the Act.",
    "See section 3, (b) of it.",
    "Utopia should: (b) Fill ponds.",
    "The law (b) is old.",
  ])("no item: %s", (text) => {
    expect(items(text)).toEqual([]);
  });
});
