import { InputError } from "../schema/error.js";
import { givenWords } from "../schema/given-words.js";
import { isOneSlip } from "../text/is-one-slip.js";

/**
 * A name that none has would be passed over in silence, and what it was to change would stay as it is.
 *
 * @param given what a caller gave: an object with names; nothing, and null, name none
 * @param accepted the names that there are
 * @param place shown in the error
 * @throws {InputError} `bad-option`, with the name that may have been meant, else with all that there are
 * @example refuseUnknown({ rules: [] }, ["rules", "matters"], "check")
 */
export function refuseUnknown(given: unknown, accepted: readonly string[], place: string): void {
  if (given === undefined || given === null) return;
  const list = accepted.join(", ");
  const refuse = (words: string) => new InputError("bad-option", place, words);
  if (typeof given !== "object" || Array.isArray(given)) throw refuse(`an object with ${list} is needed; given is ${givenWords(given)}`);
  const stray = Object.keys(given).find((name) => !accepted.includes(name));
  if (stray === undefined) return;
  const meant = accepted.find((name) => isOneSlip(stray, name));
  throw refuse(`there is no option «${stray}»; ${meant === undefined ? `there are ${list}` : `did you mean «${meant}»?`}`);
}
