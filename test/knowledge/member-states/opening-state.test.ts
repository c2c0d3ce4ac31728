import { expect, test } from "vitest";
import { openingState } from "../../../src/knowledge/member-states/opening-state.js";

test.each([
  ["The Republic of Korea welcomed the law", "KOR", 21],
  ["The United Kingdom of Great Britain and Northern Ireland asked", "GBR", 56],
  ["Guinea-Bissau noted", "GNB", 13],
  ["Côte d’Ivoire praised", "CIV", 13],
])("%s", (text, state, end) => expect(openingState(text)).toEqual({ state, end }));

test.each(["Norway’s question was answered", "The delegation of Peru noted", "With regard to Chile, the delegation"])("no State opens «%s»", (text) =>
  expect(openingState(text)).toBeNull(),
);
