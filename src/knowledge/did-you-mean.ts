import { isOneSlip } from "../text/is-one-slip.js";
import { nearestName } from "./nearest.js";

/**
 * The name that one written a little wrong may stand for, as the end of a message; empty where none is near.
 *
 * @example didYouMean("agianst", ["claims", "against"]) // "; did you mean «against»?"
 */
export function didYouMean(written: string, accepted: readonly string[]): string {
  const near = nearestName(written, accepted)?.name ?? accepted.find((name) => isOneSlip(written, name));
  return near === undefined ? "" : `; did you mean «${near}»?`;
}
