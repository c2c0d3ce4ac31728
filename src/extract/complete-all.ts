import type { MatterTable } from "../knowledge/matters/extend-matters.js";
import type { Assertion } from "../schema/assertion.js";
import { complete } from "./fields/complete.js";
import { lendMatters } from "./lend-matters.js";

/**
 * Completes assertions that stand one after the other, and lends them what stands around them.
 *
 * @param assertions in reading order
 * @param matters to look for; ours by default
 * @example completeAll(extractClaims(document)).filter(({ matters }) => matters?.includes("torture-prevalence"))
 */
export function completeAll<Kind extends Assertion>(assertions: readonly Kind[], matters?: MatterTable): Kind[] {
  return lendMatters(
    assertions.map((assertion) => complete(assertion, matters)),
    matters,
  );
}
