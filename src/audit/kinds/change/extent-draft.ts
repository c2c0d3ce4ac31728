import { HEDGED } from "../../../text/quantities-tables.js";
import { MOVEMENTS } from "../../read/change-tables.js";
import { OR_WHICH_IS, PER_CENT } from "../../read/list-tables.js";
import { movesBeforeThan } from "../../read/moves.js";
import type { Scene } from "../../read/scene.js";
import { sharesNoun } from "../../read/shares-noun.js";
import type { Draft } from "../../tell/draft.js";
import type { Extent } from "./extents.js";
import type { Movement } from "./movements.js";
import type { ValuePair } from "./pairs.js";
import { toldChange } from "./told-change.js";

/** «…, or nearly», «…, an increase of some», right behind two values. */
const THAT_IS = new RegExp(`, (?:${OR_WHICH_IS},? )?${HEDGED}$`);
const A_MOVEMENT_OF = new RegExp(`, (?:${OR_WHICH_IS},? )?an? ${MOVEMENTS} of ${HEDGED}$`);

/** «50 per cent more». */
const MORE = new RegExp(`^${PER_CENT}\\s${movesBeforeThan.words}\\b`);
/** «By half in 2020, to some». */
const ARRIVES_AT = new RegExp(`^(?:${PER_CENT})?(?: in \\d{4})?,? to (?:[\\p{L} ]{1,12} )?$`, "u");

/** How far something is said to have changed, against the two values. */
export function extentDraft(scene: Scene, pair: ValuePair, extent: Extent, movement: Movement | null): Draft {
  const { from, to } = pair;
  const told = toldChange(scene, pair, extent, movement);
  const { computed } = told;
  const sure =
    pair.by === "from-to" ||
    extent.kind === "factor" ||
    (extent.kind === "percent" && extent.end <= Math.min(from.start, to.start)) ||
    followsPair(scene, pair, extent) ||
    isOnTheWay(scene, pair, extent);
  if (!sure || isClose(extent, computed) || isMoreThanSaid(extent, computed)) return { ...told, severity: "query" };
  return { ...told, severity: isSurpassed(extent, computed) ? "doubtful" : "error" };
}

/** «40 in 2019 and 60 in 2020, an increase of half», «…, 50 per cent more»: said of the two values right before it, dated apart, of one noun. */
function followsPair(scene: Scene, { from, to }: ValuePair, { start, end }: Extent): boolean {
  const dated = from.date !== null && to.date !== null && from.date !== to.date;
  const between = scene.text.slice(Math.max(from.end, to.end), start);
  const isOne = sharesNoun(from, to) || from.of === null || to.of === null;
  const isMore = MORE.test(scene.text.slice(end)) && THAT_IS.test(between);
  return dated && isOne && (isMore || A_MOVEMENT_OF.test(between)) && !/[;:]|\band\b/.test(between);
}

/** «Compared with 2019, when 40 came, the number rose by half, to 60»: between the two, right before «to». */
function isOnTheWay(scene: Scene, { from, to }: ValuePair, { start, end }: Extent): boolean {
  return start > from.end && end < to.start && ARRIVES_AT.test(scene.text.slice(end, to.start));
}

/** «Doubled» of what is more than doubled and less than trebled: who says so understates, and says nothing wrong. */
function isMoreThanSaid(extent: Extent, computed: string): boolean {
  return isSurpassed(extent, computed) && Number.parseFloat(computed) < extent.value + 1;
}

/** «Doubled» of what is more than doubled. */
function isSurpassed({ kind, value, words }: Extent, computed: string): boolean {
  return kind === "factor" && !/\d/.test(words) && value > 1 && Number.parseFloat(computed) > value;
}

function isClose({ value, step }: Extent, computed: string): boolean {
  return Math.abs(value - Number.parseFloat(computed)) <= 1.5 * step && step < 1;
}
