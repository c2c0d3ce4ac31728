import { expect, test } from "vitest";
import { bandOf, confidenceIn } from "../../src/knowledge/confidence-of.js";
import { thresholdFor } from "../../src/knowledge/threshold-for.js";

const matters = (...ids: string[]) => ({ matters: ids });
const concern = { act: "concern" as const, number: null, ...matters("a") };
const asked = { act: "recommendation" as const, number: null, ...matters("a", "b") };
const listed = { act: "recommendation" as const, number: "12.3", ...matters("a") };
const listedAct = { ...listed, asks: "making" as const };
const listedEffort = { ...listed, asks: "effort" as const };
const plain = { planned: false, alone: false };

test.each([
  ["at the threshold", "partial", concern, 0, 0.5, "partial|single|0"],
  ["just below it", "unaddressed", concern, -0.01, 0, "unaddressed|single|-1"],
  ["far below it", "unaddressed", listed, -0.45, 0, "unaddressed|listed|-3"],
  ["farther still", "unaddressed", concern, -0.46, 0, "unaddressed|single|-3"],
  ["silence on what asks many things", "unaddressed", { ...asked, ...matters("a", "b", "c") }, -0.01, 0, "unaddressed|single-many|-1"],
  ["silence on an item of a list that asks many things", "unaddressed", { ...listed, ...matters("a", "b", "c") }, -0.01, 0, "unaddressed|listed-many|-1"],
  ["silence on praise", "unaddressed", { ...concern, act: "commendation" }, -0.01, 0, "unaddressed|stated|-1"],
  ["silence on what is not known", "unaddressed", { ...concern, ...matters() }, -0.01, 0, "unaddressed|unknown|-1"],
  ["far above it", "matched", listed, 0.5, 1, "matched|any|1"],
  ["what one paragraph shows wholly", "partial", asked, 0.2, 1, "partial|asked-shown|1"],
  ["what was asked of one State, in part", "partial", asked, 0.16, 0.5, "partial|asked|1"],
  ["an item of a list, shown or not", "partial", listed, 0.1, 1, "partial|listed|0"],
  ["an item that asks for an act, not spoken of", "unaddressed", listedAct, -0.2, 0, "unaddressed|listed-act|-2"],
  ["an item that asks for an act, among many things", "unaddressed", { ...listedAct, ...matters("a", "b", "c") }, -0.2, 0, "unaddressed|listed-act|-2"],
  ["an item that asks for effort, not spoken of", "unaddressed", listedEffort, -0.2, 0, "unaddressed|listed|-2"],
  ["an item that asks for an act, answered in part", "partial", listedAct, 0.1, 0, "partial|listed|0"],
] as const)("%s", (_, outcome, finding, away, shown, band) => {
  expect(bandOf(outcome, finding, { ...plain, speaking: thresholdFor(finding) + away, shown })).toBe(band);
});

test("an item of a list to which only a plan is told", () => {
  expect(bandOf("partial", listed, { ...plain, speaking: thresholdFor(listed) + 0.2, shown: 0, planned: true })).toBe("partial|listed-planned|1");
  expect(bandOf("partial", concern, { ...plain, speaking: thresholdFor(concern) + 0.2, shown: 0, planned: true })).toBe("partial|single|1");
});

test("a match that one paragraph alone settles", () => {
  expect(bandOf("matched", listed, { ...plain, speaking: thresholdFor(listed) + 0.2, shown: 1, alone: true })).toBe("matched|listed-alone|1");
  expect(bandOf("matched", concern, { ...plain, speaking: thresholdFor(concern) + 0.2, shown: 1, alone: true })).toBe("matched|any|1");
});

test("fewer than ten outcomes say nothing", () => {
  expect(confidenceIn({ few: { right: 9, n: 9 } }, "few")).toBeNull();
  expect(confidenceIn({ enough: { right: 9, n: 10 } }, "enough")).toBeCloseTo(0.596, 3);
});
