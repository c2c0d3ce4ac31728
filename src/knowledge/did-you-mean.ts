import { nearestName } from "./nearest.js";

/**
 * The name that one written a little wrong may stand for, as the end of a message; empty where none is near.
 *
 * @example didYouMean("agianst", ["claims", "against"]) // "; did you mean «against»?"
 */
export function didYouMean(written: string, accepted: readonly string[]): string {
  const near = nearestName(written, accepted)?.name ?? withTurnedLetters(written, accepted);
  return near === undefined ? "" : `; did you mean «${near}»?`;
}

/** Two letters that changed places are the commonest slip, and make a short name two letters wrong. */
function withTurnedLetters(written: string, accepted: readonly string[]): string | undefined {
  const letters = [...written.toLowerCase()];
  const turned = letters.map((_, i) => [...letters.slice(0, i), ...letters.slice(i, i + 2).reverse(), ...letters.slice(i + 2)].join(""));
  return accepted.find((name) => turned.includes(name.toLowerCase()));
}
