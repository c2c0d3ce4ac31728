import { expect, test } from "vitest";
import { enumerated } from "../../../src/extract/findings/enumerated.js";
import { wordsOf } from "../../../src/text/words.js";

/** The words with which the further things begin; the bar tells where the content begins. */
function further(said: string): string[] {
  const text = said.replace("| ", "");
  const words = wordsOf(text);
  return [...enumerated(text, words, said.indexOf("|"))].map((at) =>
    words
      .slice(at, at + 3)
      .map(({ form }) => form)
      .join(" "),
  );
}

test("concerns with heads of their own", () => {
  expect(further("It was concerned | at the lack of wells, reported shortages of teachers and the high rate of accidents.")).toEqual([
    "reported shortages of",
    "and the high",
  ]);
  expect(further("It was concerned | at floods in the valley, and insufficient warning.")).toEqual(["and insufficient warning"]);
});

test.each([
  "It was concerned | at the lack of wells and the high rate of accidents.",
  "It was concerned | that, despite progress, the lack of wells persisted.",
  "It was concerned | at accidents in mines, fields and ports.",
])("none: %s", (said) => {
  expect(further(said)).toEqual([]);
});
