import type { Claim } from "../schema/assertion.js";

/** Who denies a thing, or says that there is none, speaks of all cases. */
export function deniesAll({ act, sweeping }: Claim): boolean {
  return act === "denial" || sweeping === "none";
}
