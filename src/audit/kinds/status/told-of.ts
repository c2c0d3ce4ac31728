import { type Scene, sentenceAt, sentenceText } from "../../read/scene.js";
import type { NounPhrase } from "./noun-phrase.js";
import { against } from "./tables.js";
import type { Told } from "./told.js";

/**
 * What is said of a thing without a proper name: it is known by its lemmas.
 *
 * @param group what is said: `made`, `forbidden`
 * @param complement further lemmas of the thing, from behind the verb
 */
export function toldOf(
  scene: Scene,
  group: string,
  { name, lemmas, places }: NounPhrase,
  status: Told["status"],
  [start, end]: readonly [number, number],
  complement: readonly string[] = [],
): Told {
  const known = [...new Set([...lemmas, ...complement])].sort();
  const key = known.join(" ");
  const isWritten = sentenceText(scene, sentenceAt(scene.sentences, start)).includes(name);
  return { scene, name: isWritten ? name : key, group, key, lemmas: known, places, status, word: wordOf(group, status), start, end };
}

/** «Made», «not made», «made only in plan»; what is not yet allowed is not allowed. */
function wordOf(group: string, status: Told["status"]): string {
  if (status === "done") return group;
  return status === "not" || against[group] !== undefined ? `not ${group}` : `${group} only in plan`;
}
