import { type Scene, sentenceAt } from "../../read/scene.js";
import { type Draft, spotsOf } from "../../tell/draft.js";
import { draftingPattern, bracketedDraftingPattern } from "./tables.js";

/**
 * Notes of the authors to each other that were left in the text: «updated data are required», «[to be completed]».
 *
 * @example "In all, 40 officers were dismissed (figures to be updated)." // fails
 */
export function draftingNotes(scene: Scene): Draft[] {
  const open = [...scene.text.matchAll(draftingPattern)];
  const bracketed = [...scene.text.matchAll(/[([][^()[\]]{2,160}[)\]]/gu)].filter(({ 0: words }) => bracketedDraftingPattern.test(words));
  return [...open, ...bracketed.filter(({ index, 0: words }) => !open.some((note) => note.index >= index && note.index < index + words.length))].map(
    ({ index, 0: words }) => draftOf(scene, index, index + words.length),
  );
}

/** The note with the rest of its clause. */
function draftOf(scene: Scene, start: number, end: number): Draft {
  const [, last] = scene.sentences[sentenceAt(scene.sentences, start)] ?? [0, scene.text.length];
  const rest = /^[^,;.()[\]]{0,60}/.exec(scene.text.slice(end, Math.max(end, last)))?.[0] ?? "";
  const stated = scene.text.slice(start, end + rest.length).trim();
  return {
    kind: "status",
    message: "drafting-note",
    holds: false,
    severity: "doubtful",
    stated,
    computed: "not finished",
    how: stated,
    at: spotsOf(scene, [{ start, end }]),
  };
}
