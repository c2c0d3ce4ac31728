import type { InconsistencyKind, Severity } from "../../schema/inconsistency.js";
import type { Source } from "../../schema/source.js";
import type { Span } from "../../text/cut.js";
import { sourceOf } from "../../extract/place.js";
import { type Scene, sentenceAt } from "../read/scene.js";
import type { MessageId } from "./wording.js";

/** A relation as a kind computes it: what is stated, what comes out, whether that agrees, where it stands. */
export interface Draft {
  readonly kind: InconsistencyKind;
  readonly message: MessageId;
  readonly holds: boolean;
  /** Of one that fails; `query` is worth asking about and no inconsistency. */
  readonly severity: Severity | "query";
  readonly stated: string;
  readonly computed: string;
  readonly how: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly at: readonly Spot[];
}

/** Words in a paragraph that a relation rests on. */
export interface Spot {
  readonly scene: Scene;
  readonly start: number;
  readonly end: number;
}

/** A quotation longer than this is cut to the clauses around its figures. */
const LONGEST_QUOTE = 640;

/** The place of a spot: its sentence as quote, the spot as focus. */
export function placeOf({ scene, start, end }: Spot): { source: Source } {
  const [from, to] = scene.sentences[sentenceAt(scene.sentences, start)] ?? [0, scene.text.length];
  const focus: Span = [start, Math.min(Math.max(end, start), to)];
  return { source: { ...sourceOf(scene.document, scene.paragraph, shortened(scene.text, [from, to], focus), focus), paragraphLine: scene.firstLine } };
}

/** The clauses around a focus, where the whole sentence would be too long to read. */
function shortened(text: string, [from, to]: Span, [start, end]: Span): Span {
  if (to - from <= LONGEST_QUOTE) return [from, to];
  const spare = Math.max(0, LONGEST_QUOTE - (end - start));
  const least = Math.max(from, start - Math.floor(spare / 2));
  const most = Math.min(to, least + LONGEST_QUOTE);
  const opening = text.slice(least, start).search(/[,;:] /);
  const closing = Math.max(text.lastIndexOf(",", most), text.lastIndexOf(";", most));
  return [least === from || opening < 0 ? least : least + opening + 2, most === to || closing <= Math.min(end, most) ? most : closing];
}

/** The spots of figures of one paragraph, one for each sentence, from its first to its last. */
export function spotsOf(scene: Scene, figures: readonly { start: number; end: number }[]): Spot[] {
  const bySentence = new Map<number, Spot>();
  for (const { start, end } of figures) {
    const sentence = sentenceAt(scene.sentences, start);
    const spot = bySentence.get(sentence);
    bySentence.set(sentence, { scene, start: Math.min(spot?.start ?? start, start), end: Math.max(spot?.end ?? end, end) });
  }
  return [...bySentence.values()];
}
