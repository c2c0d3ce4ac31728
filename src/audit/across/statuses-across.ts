import type { UnDocument } from "../../schema/document.js";
import { instrumentStatuses } from "../kinds/status/instrument-status.js";
import { predications } from "../kinds/status/predications.js";
import { MANY_VOICES } from "../kinds/status/status.js";
import { coversPlaces, isAnew, isSo, type Told } from "../kinds/status/told.js";
import type { Scene } from "../read/scene.js";
import { spotsOf } from "../tell/draft.js";
import type { AcrossDraft } from "./across-draft.js";
import { noveltiesAcross } from "./novelties-across.js";

/** A document and its paragraphs as they are read. */
export interface ReadDocument {
  readonly document: UnDocument;
  readonly scenes: readonly Scene[];
}

/**
 * What two documents say of one law, treaty or thing. What was to come and is done was brought up to date; what was done and is
 * still to come, or is called new, is a conflict.
 */
export function statusesAcross(earlier: ReadDocument, later: ReadDocument): AcrossDraft[] {
  if ([earlier, later].some(({ document }) => MANY_VOICES.has(document.kind))) return [];
  const told = new Map<string, Told>();
  for (const fact of earlier.scenes.flatMap(statusesOf)) if (!told.has(keyOf(fact)) || isSo(fact)) told.set(keyOf(fact), fact);
  const drafts = later.scenes.flatMap(statusesOf).flatMap((fact) => {
    const one = told.get(keyOf(fact));
    return one === undefined ? [] : [draftOf(one, fact)];
  });
  return [...drafts, ...noveltiesAcross(earlier, later)];
}

function statusesOf(scene: Scene): Told[] {
  return [...instrumentStatuses(scene), ...predications(scene)];
}

function keyOf({ group, key }: Told): string {
  return `${group}|${key}`;
}

function draftOf(one: Told, other: Told): AcrossDraft {
  const relation = isSo(one) === isSo(other) ? "agrees" : isSo(other) || isAnew(other) || isAnew(one) || !coversPlaces(one, other) ? "update" : "conflict";
  const [stated, computed] = [one.word, other.word];
  return {
    relation,
    message: `across-status-${relation}`,
    draft: { kind: "status", stated, computed, how: one.name, data: { event: one.name }, at: [...spotsOf(one.scene, [one]), ...spotsOf(other.scene, [other])] },
  };
}
