import { sharedScales } from "./compare.js";
import type { Need } from "./rule.js";

/** On no scale that both share does the claim only plan what is asked for: «it intends to ratify the Convention». */
export const isPlannedNowhere: Need = {
  code: "claim-plans-what-is-asked",
  holds: (pair) => !sharedScales(pair).some(({ found, claimed }) => found.mode === "asked" && claimed.mode === "planned"),
};
