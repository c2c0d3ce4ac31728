import changes from "../../../data/audit-change.json" with { type: "json" };
import { alternation } from "../../text/alternation.js";
import { anyOf } from "./has-words.js";

/** Words that say which way a value went. */
export const directionPattern = { up: anyOf(changes.up), down: anyOf(changes.down) };
/** All words of growth and decline, for use inside a pattern. */
export const MOVEMENTS = alternation([...changes.up, ...changes.down], "\\s");
export const movedPattern = anyOf([...changes.up, ...changes.down]);
/** Any of them, as the source of a pattern. */
export const directionWords = movedPattern.source;
export const vagueDirections: ReadonlySet<string> = new Set(changes.vague);
export const factors: Readonly<Record<string, number>> = changes.factors;
export const factorPattern = anyOf(Object.keys(changes.factors));
/** «Third», «sixty-fifth», the longest first. */
export const ordinals: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(changes.tens).flatMap(([ten, value]) =>
    Object.entries(changes.ordinals)
      .filter(([, unit]) => unit < 10)
      .map(([ordinal, unit]) => [`${ten}-${ordinal}`, value + unit] as const),
  ),
  ...Object.entries(changes.ordinals),
]);
export const nearlyPattern = new RegExp(`(?:${anyOf(changes.nearly, "i").source})\\s+$`, "iu");
export const moreThanPattern = new RegExp(`(?:${anyOf(changes.moreThan, "i").source})\\s+$`, "iu");
export const comparedPattern = anyOf(changes.compared);
export const everyYearPattern = anyOf(changes.everyYear);
export const exceptPattern = anyOf(changes.except);
/** Between a value and the one that it replaced. */
export const formerPattern = anyOf(changes.former);
export const negatedPattern = anyOf(changes.negated, "i");

/** «A year», «per month»: behind a figure that tells how much for each, for use inside patterns. */
export const EACH_PERIOD = `${alternation(changes.each)}\\s${alternation(changes.periods)}`;
export const YEARLY = alternation(changes.yearly);
/** «To reach about»: before the value that a change came to, for use inside patterns. */
export const ARRIVING = `${alternation(changes.arriving)}\\s(?:${alternation(changes.atArrival)} )?`;
/** «The rate, which went from 40 to 30». */
export const WENT = alternation(changes.went);
/** Said in brackets of a former value. */
export const wereBeforePattern = anyOf(changes.wereBefore, "");
/** What a ranking counts by, for use inside patterns: «the 80th place», «25 places», «3 points up». */
export const PLACE = alternation(changes.place);
export const PLACES = alternation(changes.places);
export const PLACES_UP = alternation(changes.placesUp);
