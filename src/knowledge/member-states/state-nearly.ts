import { states } from "./states.js";

/** Shorter names come too near each other: «Niger», «Nigeria». */
const SHORTEST = 8;

/**
 * The State whose name is printed with one letter wrong, missing or too many: «Lichtenstein», «Trinidad an Tobago».
 *
 * @param name as printed, where a State's name is expected
 * @returns ISO 3166 alpha-3; null where no State's name is so near, or those of two
 * @example stateNearly("Azerbeijan") // "AZE"
 */
export function stateNearly(name: string): string | null {
  if (name.length < SHORTEST || !/^\p{Lu}/u.test(name)) return null;
  const near = states.filter(({ names }) => names.some((right) => differsByOne(right.toLowerCase(), name.toLowerCase())));
  return near.length === 1 ? near[0]!.id : null;
}

function differsByOne(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (longer - shorter > 1) return false;
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return longer - start - end <= 1;
}
