import { expect, test } from "vitest";
import type { Judged } from "../../src/judge/judge-pair.js";
import { overLimbs } from "../../src/judge/over-limbs.js";
import type { Evidence } from "../../src/schema/verdict.js";
import { aClaim } from "../support/samples.js";

/** A pair that answers a limb: done, begun, or in part done. */
function answer(limb: number | null, covers: "whole" | "part", relation: "fulfils" | "progresses" | "contradicts" = "fulfils"): Judged {
  const claim = aClaim({});
  return {
    claim,
    unsure: false,
    limb,
    evidence: { claim: claim.id, relation, covers, rule: "made-as-asked", because: "", score: 1, source: claim.source, more: [] } satisfies Evidence,
  };
}

const covered = (...pairs: Judged[]) => overLimbs(pairs, 2).map(({ evidence }) => evidence.covers);

test("one limb of two is a part", () => {
  expect(covered(answer(0, "whole"))).toEqual(["part"]);
  expect(covered(answer(0, "whole"), answer(1, "part"))).toEqual(["part", "part"]);
  expect(covered(answer(0, "whole"), answer(1, "part", "progresses"))).toEqual(["part", "part"]);
});

test("every limb is the whole, and so is a claim to the whole or to the main limb", () => {
  expect(covered(answer(0, "whole"), answer(1, "whole"))).toEqual(["whole", "whole"]);
  expect(covered(answer(null, "whole"), answer(1, "whole"))).toEqual(["whole", "whole"]);
});

test("what contradicts a limb stays, and so does a recommendation of one thing", () => {
  expect(covered(answer(0, "whole", "contradicts"))).toEqual(["whole"]);
  expect(overLimbs([answer(0, "whole")], 1)[0]!.evidence.covers).toBe("whole");
});
