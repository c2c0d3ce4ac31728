import type { UnDocument } from "../../schema/document.js";
import type { AcrossRelation, Inconsistency } from "../../schema/inconsistency.js";
import { placeOf } from "../tell/draft.js";
import { readScenes } from "../read/scene.js";
import { nameRows } from "../tell/row-ids.js";
import { messageOf } from "../tell/wording.js";
import { eventsAcross } from "./events-across.js";
import { figuresAcross } from "./figures-across.js";
import { type ReadDocument, statusesAcross } from "./statuses-across.js";

/**
 * Documents of one State held against each other, each pair once: what agrees, what was brought up to date, what cannot both be.
 * A later figure for a later date is no conflict; only two values for the same date are.
 *
 * @param documents of any number; those of other States are not compared
 */
export function auditAcross(documents: readonly UnDocument[]): AcrossRelation[] {
  const drafts = pairsOfOneState(documents).flatMap(([earlier, later]) => [
    ...figuresAcross(earlier.scenes, later.scenes),
    ...eventsAcross(earlier.scenes, later.scenes),
    ...statusesAcross(earlier, later),
  ]);
  const rows = drafts.map(({ relation, message, draft: { kind, stated, computed, how, data, at } }) => ({
    kind,
    relation,
    stated,
    computed,
    how,
    message: messageOf(message ?? `across-${relation}`, { stated, computed, how, ...data }),
    places: at.map(placeOf),
  }));
  return nameRows("across", rows, ({ kind, stated, computed }) => [kind, stated, computed]);
}

/** Each two documents of one State, the earlier one first. */
function pairsOfOneState(documents: readonly UnDocument[]): (readonly [earlier: ReadDocument, later: ReadDocument])[] {
  const read = documents
    .map((document) => ({ document, scenes: readScenes(document) }))
    .sort((a, b) => ((a.document.date ?? "") < (b.document.date ?? "") ? -1 : 1));
  return read.flatMap((earlier, i) => {
    const rest = read.slice(i + 1).filter(({ document }) => document.state === earlier.document.state);
    return rest.map((later) => [earlier, later] as const);
  });
}

/**
 * Where documents of one State disagree with each other, as inconsistencies with places in both.
 *
 * @example conflictsAcross([report2019, report2024]).map(({ message }) => message)
 */
export function conflictsAcross(documents: readonly UnDocument[]): Inconsistency[] {
  return auditAcross(documents).flatMap(({ id, kind, stated, computed, how, message, places, relation }) =>
    relation === "conflict" ? [{ id, kind, stated, computed, how, message, places, severity: "doubtful" as const }] : [],
  );
}
