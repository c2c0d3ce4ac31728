import { describe, expect, test } from "vitest";
import { tellsOfUnjoined } from "../../src/judge/tells-of-unjoined.js";

const asked = { act: "recommendation" as const, matters: ["ratify-cat", "ratify-opcat"] };
const remaining = { matters: ["upr-implementation", "ratify-unjoined"], instruments: [] };

describe("what becomes of all treaties not yet joined", () => {
  test("answers whoever asks for one of them", () => {
    expect(tellsOfUnjoined(asked, remaining)).toBe(true);
    expect(tellsOfUnjoined({ act: "recommendation", matters: ["ratify-iccpr-op1"] }, { matters: ["individual-communications-other"], instruments: [] })).toBe(
      true,
    );
  });

  test("answers no other matter, no finding that asks for nothing, and nothing where a treaty is named", () => {
    expect(tellsOfUnjoined({ ...asked, matters: ["ratify-cat", "torture-definition"] }, remaining)).toBe(false);
    expect(tellsOfUnjoined({ ...asked, matters: [] }, remaining)).toBe(false);
    expect(tellsOfUnjoined({ ...asked, act: "concern" }, remaining)).toBe(false);
    expect(tellsOfUnjoined(asked, { ...remaining, instruments: ["crpd"] })).toBe(false);
    expect(tellsOfUnjoined(asked, { matters: ["ratify-general"], instruments: [] })).toBe(false);
    expect(tellsOfUnjoined(asked, {})).toBe(false);
  });
});
