import type { UnDocument } from "../schema/document.js";
import type { Inconsistency, Query, Relation } from "../schema/inconsistency.js";
import { requireDocument } from "../document/require-document.js";
import { placeOf, type Draft } from "./tell/draft.js";
import { changes } from "./kinds/change/change.js";
import { counts } from "./kinds/count/count.js";
import { dates } from "./kinds/date/date.js";
import { lengths } from "./kinds/length.js";
import { references } from "./kinds/reference.js";
import { repeats } from "./kinds/repeat/repeat.js";
import { shares } from "./kinds/share/share.js";
import { statuses } from "./kinds/status/status.js";
import { sums } from "./kinds/sum/sum.js";
import { readScenes, sentenceAt, type Scene } from "./read/scene.js";
import { nameRows } from "./tell/row-ids.js";
import { messageOf } from "./tell/wording.js";

/** A kind of relation: reads all paragraphs of a document and gives every relation it can compute. */
type Kind = (scenes: readonly Scene[], document: UnDocument) => Draft[];

/** All kinds, in the order in which their rows are printed. */
const kinds: readonly Kind[] = [sums, counts, shares, changes, repeats, dates, statuses, references, lengths];

/** What a document's audit gives: where it disagrees with itself, every relation computed, and what an editor may ask about. */
export interface Audit {
  readonly inconsistencies: readonly Inconsistency[];
  readonly relations: readonly Relation[];
  readonly queries: readonly Query[];
}

/**
 * Holds a document against itself: totals and parts, shares, changes, repeated figures, dates, statements, lists, references, length.
 *
 * Each paragraph becomes a scene (a very long one several, `stretchesOf`): its figures, each with what it counts, its bracket and its
 * date. Few generators then propose what
 * may belong together, and know no arithmetic: `listsOf`, `columnsOf`, `runsThatAdd` (totals and parts), `sharesOf` and `basesOf`
 * (shares), `pairsOf`, `seriesOf`, `movementsOf`, `threeFigures` (changes), `toldAgain` (one key in two places: a noun, an act's
 * number, a treaty, a row of words), `eventsOf` and `periodDrafts` (dates). The kinds, one file each in `kinds/`, compute every
 * proposal; `tolerance` says what a printed figure can stand for, with its hedge and its last digit, so that a relation that holds in
 * any reading holds; `mend` tells the one slip of the pen that would repair one that fails. What comes out is a draft, which holds or
 * does not; one that does not is an error, doubtful, or only a query, by how plainly the text binds the figures together. `wording`
 * turns drafts into sentences, `draft` finds their quotations.
 *
 * @param document as `read` gives it
 * @throws {InputError} `bad-option` where it is none
 * @example audit(await read(bytes, { name })).inconsistencies.map(({ message }) => message)
 */
export function audit(document: UnDocument): Audit {
  requireDocument(document, "audit");
  const scenes = readScenes(document);
  const drafts = withoutDoubles(kinds.flatMap((kind) => kind(scenes, document)));
  const rows = nameRows(document.id, drafts.map(rowOf), ({ kind, stated, computed }) => [kind, stated, computed]).map((row, i) => ({ row, draft: drafts[i]! }));
  return {
    inconsistencies: rows.flatMap(({ row, draft }) => (draft.holds || draft.severity === "query" ? [] : [{ ...row, severity: draft.severity }])),
    relations: rows.map(({ row, draft }) => ({ ...row, holds: draft.holds, severity: draft.holds || draft.severity === "query" ? null : draft.severity })),
    queries: rows.flatMap(({ row, draft }) => (!draft.holds && draft.severity === "query" ? [row] : [])),
  };
}

function rowOf({ kind, message, stated, computed, how, data, at }: Draft): Omit<Query, "id"> {
  return { kind, stated, computed, how, message: messageOf(message, { stated, computed, how, ...data }), places: at.map(placeOf) };
}

/** One relation read in two ways is one row; where one reading holds, that one. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const byFigures = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = [
      draft.kind,
      ...(draft.holds || !isBetweenParagraphs(draft)
        ? [draft.stated, ...draft.at.slice(0, 1).map(({ scene, start }) => `${scene.order}:${start}`), draft.holds ? draft.computed : ""]
        : sentencesOf(draft)),
    ].join("|");
    const other = byFigures.get(key);
    if (other === undefined || (!other.holds && other.severity === "query" && draft.severity !== "query")) byFigures.set(key, draft);
  }
  return [...byFigures.values()];
}

function isBetweenParagraphs({ at }: Draft): boolean {
  return at.some(({ scene }) => scene !== at[0]!.scene);
}

/** The first and the last sentence of a relation: between two sentences one disagreement is told once. */
function sentencesOf({ at }: Draft): string[] {
  return [at[0]!, at.at(-1)!].map(({ scene, start }) => `${scene.order}:${sentenceAt(scene.sentences, start)}`).sort();
}
