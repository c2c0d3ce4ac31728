import type { Claim, Finding } from "../schema/assertion.js";
import { stemsOf } from "./same-words.js";

/**
 * Whether both sides name one national law: by the same telling words, in any order.
 *
 * @example nameOneLaw({ laws: [pressAct] }, { laws: [actOnThePress] }) // true for the «Press Act» and the «Act on the Press»
 */
export function nameOneLaw({ laws: found = [] }: Pick<Finding, "laws">, { laws: said = [] }: Pick<Claim, "laws">): boolean {
  return found.some(({ name }) => said.some((law) => isOneName(stemsOf(name), stemsOf(law.name))));
}

function isOneName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((word) => other.has(word));
}
