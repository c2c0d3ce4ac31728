import type { Claim, Finding } from "../schema/assertion.js";
import { numberIn, symbolIn } from "./symbol-and-number.js";

/**
 * Whether the texts themselves tie a claim to a finding: the claim stands in a section that says it answers a recommendation, or a
 * paragraph of concluding observations, which the finding or the heading above it refers to too. A tie is one of topic: it lifts a
 * candidate and never decides.
 *
 * A national report mostly gives bare numbers («Recommendations 125.10», or «32» for 102.32), so where the claim names no symbol
 * the number alone must fit.
 *
 * @example isTied(findingThatRecalls("A/HRC/28/10#125.10"), claimThatAnswers("recommendations#125.10")) // true
 */
export function isTied({ recalls = [] }: Finding, { answers = [] }: Claim): boolean {
  if (recalls.length === 0 || answers.length === 0) return false;
  const numbers = numbersOf(recalls);
  return answers.some((answer) => (symbolIn(answer) === UNNAMED ? numbers.has(numberIn(answer)) : recalls.includes(answer)));
}

/** What `answers` hold in place of the symbol of an outcome report that the text does not name. */
const UNNAMED = "recommendations";

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The numbers recalled, and the part of each behind its dot: «102.32» and «32». */
function numbersOf(recalls: readonly string[]): ReadonlySet<string> {
  let numbers = known.get(recalls);
  if (numbers === undefined) {
    const dotted = recalls.map(numberIn).filter((number) => number.includes("."));
    numbers = new Set(dotted.flatMap((number) => [number, number.slice(number.indexOf(".") + 1)]));
    known.set(recalls, numbers);
  }
  return numbers;
}
