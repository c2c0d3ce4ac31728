import type { UnDocument } from "../../../schema/document.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { figuresToldTwice } from "./figures-told-twice.js";
import { isHeadline, keysOf, likeness, type Mention, mentionsOf, sameNames, sameTime, sharedNouns } from "../../read/mentions.js";
import { areOfOtherPlaces, areSwapped, isInOtherWords, isTurned, isUnlikely } from "./in-other-words.js";
import { keyedValues } from "./keyed-values.js";
import type { Scene } from "../../read/scene.js";
import { meet, partOf } from "../../weigh/tolerance.js";
import { twins } from "./twins.js";
import { toldAgain } from "../../read/told-again.js";
import { hedgedAndExact } from "./hedged-and-exact.js";

/** So many earlier mentions of a noun are looked at: the work stays linear in the text. */
const REMEMBERED = 6;
/** Fewer words in common tell nothing. */
const FEWEST = 2;
/** Words that two sentences must share, and the share of the shorter one, before they speak of one quantity. */
const SHARED = 3;
const ALIKE = 0.3;
/** Shares count nothing by name: the sentences tell that they are of one thing. */
const ALIKE_SHARES = 0.7;
/** Sentences as alike as this tell one thing; more alike ones may come from one template. */
const TELLING = 0.5;
const TEMPLATE = 0.7;
/** Less alike, two figures are not worth telling apart. */
const DIFFERENT = 0.4;

/**
 * The same quantity in two places: one value, or two that cannot both be.
 *
 * @example "The police has 356 trained investigators." … "The police has 365 trained investigators." // digits turned round
 */
export function repeats(scenes: readonly Scene[], document: UnDocument): Draft[] {
  const told = toldAgain(scenes.flatMap(mentionsOf), keysOf, REMEMBERED);
  const drafts = told.flatMap(({ fact, earlier }) => likeliest(earlier.flatMap((one) => (isElsewhere(one, fact) ? (compared(one, fact) ?? []) : []))));
  return [...drafts, ...twins(scenes, document), ...figuresToldTwice(scenes), ...keyedValues(scenes), ...scenes.flatMap(hedgedAndExact)];
}

/** What fails is told; of what holds, the first: more would be noise. */
function likeliest(drafts: readonly Draft[]): Draft[] {
  const failing = drafts.filter(({ holds }) => !holds);
  return failing.length > 0 ? failing : [drafts.findLast(({ message }) => message === "same-quantity") ?? drafts.at(-1)].flatMap((draft) => draft ?? []);
}

/** In another sentence, or in a bracket with a date of its own: «70 orders (in 2018, 12 orders)». */
function isElsewhere(one: Mention, other: Mention): boolean {
  if (one.scene !== other.scene || one.figure.sentence !== other.figure.sentence) return true;
  const bracket = other.scene.brackets[other.figure.bracket];
  return (
    bracket !== undefined &&
    one.figure.bracket !== other.figure.bracket &&
    one.figure.end <= bracket.open &&
    other.figure.date !== null &&
    other.figure.date.start > bracket.open
  );
}

function compared(earlier: Mention, mention: Mention): Draft | null {
  const { shared, share } = likeness(earlier, mention);
  const equal = earlier.figure.value === mention.figure.value;
  if (equal && isSpecific(mention) && shared.length >= 2) return draftOf(earlier, mention, "same-quantity", true, "query", shared);
  if (shared.length < FEWEST) return null;
  const isNamed = sharedNouns(earlier, mention).length > 0;
  const alike = shared.length >= SHARED && share >= ALIKE;
  if (meet(partOf(earlier.figure), partOf(mention.figure)))
    return alike && isNamed && earlier.figure.value >= 2 ? draftOf(earlier, mention, "same-quantity", true, "query", shared) : null;
  return (
    failing(earlier, mention, alike && isNamed, { shared, share }) ??
    (isOneKind(earlier, mention, share, isNamed) ? draftOf(earlier, mention, "different-quantity", true, "query", differing(earlier, mention)) : null)
  );
}

/** Two values that cannot both be: digits turned round, one statement in other words, all that there are. */
function failing(earlier: Mention, mention: Mention, alike: boolean, { shared, share }: { shared: readonly string[]; share: number }): Draft | null {
  const mayTurn = (alike || share >= ALIKE_SHARES) && sameTime(earlier, mention) && isTurned(earlier, mention);
  if (mayTurn) return draftOf(earlier, mention, "digits-turned", false, isTelling(earlier, mention, share) ? "likely-typo" : "query", shared);
  if (isInOtherWords(earlier, mention)) return draftOf(earlier, mention, "told-twice-otherwise", false, "doubtful", shared);
  return alike && sameTime(earlier, mention) && isRestated(earlier, mention) ? draftOf(earlier, mention, "same-quantity", false, "doubtful", shared) : null;
}

/** Counts of one noun, shares in like sentences, spans of time of one name. */
function isOneKind(one: Mention, other: Mention, share: number, isNamed: boolean): boolean {
  if (isNamed) return share >= DIFFERENT || sharesHead(one, other);
  return (one.figure.measure === "%" && share >= ALIKE_SHARES) || isTimeOfOne(one, other);
}

/** Of the same names or in like words, and not in sentences that are alike but for what they speak of. */
function isTelling(one: Mention, other: Mention, share: number): boolean {
  if (areOfOtherPlaces(one, other)) return false;
  if (isUnlikely(one) && isUnlikely(other) && one.nouns.at(-1) === other.nouns.at(-1)) return true;
  return (sameNames(one, other) || share >= TELLING) && !(share >= TEMPLATE && areSwapped(one, other));
}

/** Two spans of time in sentences that name the same: «Night Courts». */
function isTimeOfOne(one: Mention, other: Mention): boolean {
  return one.figure.unit !== null && one.figure.unit !== "%" && [...one.names].filter((name) => other.names.has(name)).length >= 2;
}

/** «40 juvenile courts» and «27 courts» count courts; «40 court clerks» do not. */
function sharesHead({ nouns: one }: Mention, { nouns: other }: Mention): boolean {
  return one.length > 0 && (one.at(-1) === other.at(-1) || one[0] === other[0]);
}

/** A number that two things hardly share by chance. */
function isSpecific({ figure }: Mention): boolean {
  return figure.value >= 24 && !/0$/.test(figure.words);
}

/** «There are 16 juvenile courts» … «the 18 juvenile courts»: all that there are, in the same two nouns or more. */
function isRestated(one: Mention, other: Mention): boolean {
  const before = ({ scene, figure }: Mention) => scene.text.slice(Math.max(0, figure.start - 24), figure.start);
  const exact = one.figure.comparison === "exactly" && other.figure.comparison === "exactly" && one.figure.measure === "count";
  return (
    exact &&
    one.nouns.length > 1 &&
    one.figure.of === other.figure.of &&
    sameNames(one, other) &&
    isHeadline(one) &&
    isHeadline(other) &&
    /\b(?:[Tt]here are|[Tt]here were|has|have)(?: now| currently| at present)? $/.test(before(one)) &&
    /\b[Tt]he $/.test(before(other))
  );
}

function differing(one: Mention, other: Mention): string[] {
  return [
    ...[...one.context].filter((word) => !other.context.has(word)).slice(0, 3),
    ...[...other.context].filter((word) => !one.context.has(word)).slice(0, 3),
  ];
}

function draftOf(one: Mention, other: Mention, message: Draft["message"], holds: boolean, severity: Draft["severity"], words: readonly string[]): Draft {
  return {
    kind: "repeat",
    message,
    holds,
    severity,
    stated: other.figure.words,
    computed: one.figure.words,
    how: words.slice(0, 8).join(", "),
    at: [...spotsOf(other.scene, [other.figure]), ...spotsOf(one.scene, [one.figure])],
  };
}
