import { describe, expect, test } from "vitest";
import { tellsOfMany } from "../../src/judge/tells-of-many.js";

const asked = { act: "recommendation" as const, matters: ["ratify-cat", "ratify-opcat"] };
const remaining = { matters: ["upr-implementation", "ratify-unjoined"], instruments: [] };

describe("what is told of many together", () => {
  test("what becomes of all treaties not yet joined answers whoever asks for one of them", () => {
    expect(tellsOfMany(asked, remaining)).toBe(true);
    expect(tellsOfMany({ act: "recommendation", matters: ["ratify-iccpr-op1"] }, { matters: ["individual-communications-other"], instruments: [] })).toBe(true);
  });

  test("answers a part of what is asked, where nothing else is asked", () => {
    const communications = { matters: ["individual-communications-other"], instruments: [] };
    expect(tellsOfMany({ act: "recommendation", matters: ["ratify-iccpr-op1", "ratify-iccpr-op2"] }, communications)).toBe(true);
    expect(tellsOfMany({ act: "recommendation", matters: ["ratify-iccpr-op2"] }, communications)).toBe(false);
    expect(tellsOfMany({ act: "recommendation", matters: ["ratify-cat", "cooperation-hrc-goals"] }, remaining)).toBe(true);
  });

  test("whether mandate holders may come answers whoever asks for one visit", () => {
    const visit = { act: "recommendation" as const, matters: ["sp-visit-torture"] };
    expect(tellsOfMany(visit, { matters: ["sp-standing-invitation"] })).toBe(true);
    expect(tellsOfMany(visit, { matters: ["sp-visits"] })).toBe(false);
    expect(tellsOfMany({ ...visit, matters: ["sp-standing-invitation"] }, { matters: ["sp-visits"] })).toBe(false);
  });

  test("answers no other matter, no finding that asks for nothing, and nothing where a treaty is named", () => {
    expect(tellsOfMany({ ...asked, matters: ["ratify-cat", "torture-definition"] }, remaining)).toBe(false);
    expect(tellsOfMany({ ...asked, matters: [] }, remaining)).toBe(false);
    expect(tellsOfMany({ ...asked, act: "concern" }, remaining)).toBe(false);
    expect(tellsOfMany(asked, { ...remaining, instruments: ["crpd"] })).toBe(false);
    expect(tellsOfMany(asked, { matters: ["ratify-general"], instruments: [] })).toBe(false);
    expect(tellsOfMany(asked, {})).toBe(false);
  });
});
