import { expect, test } from "vitest";
import { askingOf } from "../../src/knowledge/asking-of.js";
import { wordsOf } from "../../src/text/words.js";

test.each([
  ["Continue to strengthen the inspection of prisons", "continuing"],
  ["Strengthen the inspection of prisons and continue training", "effort"],
  ["Maintain the moratorium on executions", "continuing"],
  ["Abolish the death penalty", "ending"],
  ["Consider ratifying the Convention", "considering"],
  ["Establish an inspectorate", "making"],
  ["Prisons in the north", null],
])("%s asks for %s", (sentence, asking) => expect(askingOf(wordsOf(sentence))).toBe(asking));
