import { expect, test } from "vitest";
import { deniesNotOnlyExcess } from "../../src/judge/denies-not-only-excess.js";
import { deniedState } from "../../src/judge/rules/denied-state.js";
import { askRule } from "../../src/judge/rule.js";
import type { Claim, Finding } from "../../src/schema/assertion.js";
import type { Quantity } from "../../src/schema/quantity.js";
import { at, aPair } from "../support/pairs.js";

const quantities = (...figures: [value: number, unit: string | null][]): Quantity[] =>
  figures.map(([value, unit]) => ({ value, unit, comparison: "exactly", of: null, period: null, words: `${value}` }));

test.each([
  ["within the limit", [[6, "week"]], "Nobody is kept in quarantine for more than eight weeks.", [[8, "week"]], false],
  ["in another unit", [[40, "day"]], "Nobody is kept in quarantine for longer than eight weeks.", [[8, "week"]], false],
  ["no figure is found", [], "No stay exceeded eight weeks.", [[8, "week"]], false],
  ["beyond the limit", [[90, "day"]], "Nobody is kept in quarantine for more than eight weeks.", [[8, "week"]], true],
  [
    "beyond one of two limits",
    [[9, "week"]],
    "No one stays beyond two weeks, or, if ill, twelve weeks.",
    [
      [2, "week"],
      [12, "week"],
    ],
    false,
  ],
  [
    "what is asked for is the claim's limit",
    [
      [20, "day"],
      [48, "hour"],
    ],
    "Nobody is kept there for longer than 48 hours.",
    [[48, "hour"]],
    true,
  ],
  ["no limit is told", [], "Nobody is kept in quarantine.", [], true],
  ["nothing is denied", [], "Quarantine lasts for more than eight weeks.", [[8, "week"]], true],
  ["a count is no limit", [], "No more than three people were kept there.", [[3, null]], true],
] as const)("%s", (_, found, text, told, holds) => {
  const pair = aPair({
    finding: { quantities: quantities(...found.map(([value, unit]) => [value, unit] as [number, string])) },
    claim: { text, quantities: quantities(...told.map(([value, unit]) => [value, unit] as [number, string | null])) },
  });
  expect(deniesNotOnlyExcess.holds(pair)).toBe(holds);
});

test("a limit contradicts nobody who tells it", () => {
  const finding: Partial<Finding> = {
    act: "concern",
    text: "that patients may be kept in quarantine for up to six weeks",
    quantities: quantities([6, "week"]),
    readings: [at("B", { words: "up to" })],
  };
  const claim = (text: string): Partial<Claim> => ({
    act: "fact",
    status: "in-force",
    sweeping: "none",
    text,
    readings: [at("B", { mode: "denied", words: "nobody" })],
    quantities: quantities([6, "week"]),
  });
  const ask = (text: string) => askRule(deniedState, aPair({ finding, claim: claim(text) }));
  expect(ask("Nobody is kept in quarantine for more than six weeks.")).toBe(deniesNotOnlyExcess.code);
  expect(ask("Nobody is kept in quarantine.")).toMatchObject({ code: "denied-state" });
});
