import { describe, expect, test } from "vitest";
import { matchAt } from "../../src/text/match-at.js";

describe("matchAt", () => {
  const number = /\d+/y;

  test("fits at the place alone, whatever was matched before", () => {
    expect(matchAt(number, "12 and 34", 7)?.[0]).toBe("34");
    expect(matchAt(number, "12 and 34", 0)?.[0]).toBe("12");
    expect(matchAt(number, "12 and 34", 3)).toBeNull();
  });
});
