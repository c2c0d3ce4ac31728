import { expect, test } from "vitest";
import { codeOfState, isStateCode } from "../../../src/knowledge/member-states/is-state-code.js";
import { namedState } from "../../../src/knowledge/member-states/named-state.js";

test("a State is told by its name and code, an unknown code as it is", () => {
  expect(["KAZ", "TGO", "UTO"].map(namedState)).toEqual(["Kazakhstan (KAZ)", "Togo (TGO)", "UTO"]);
});

test("a State's name, in any case, has its code", () => {
  expect(["Togo", " republic of Kazakhstan", "Utopia", ""].map(codeOfState)).toEqual(["TGO", "KAZ", null, null]);
  expect(isStateCode("TGO")).toBe(true);
});
