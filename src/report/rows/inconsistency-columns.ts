import type { Inconsistency } from "../../schema/inconsistency.js";
import type { Changes } from "../baseline/changes-of.js";
import { standingSeverity } from "../reviews/standing-severity.js";
import { listed, type Columns } from "./column.js";
import { nameOf, placeOf, type DocumentsById } from "./place-of.js";

/** An inconsistency and the documents of its report. */
export interface InconsistencySubject {
  readonly inconsistency: Inconsistency;
  readonly documents: DocumentsById;
  readonly changes: Changes;
  /** Whether there is an earlier check to tell the difference from. */
  readonly hasBaseline: boolean;
}

/** One row an inconsistency: what is stated, what follows, and where. */
export const inconsistencyColumns = {
  id: ({ inconsistency }) => inconsistency.id,
  kind: ({ inconsistency }) => inconsistency.kind,
  severity: ({ inconsistency }) => inconsistency.severity,
  document: ({ inconsistency: { places }, documents }): string | null => (places[0] === undefined ? null : nameOf(places[0].source, documents)),
  paragraph: ({ inconsistency: { places } }): string | null => places[0]?.source.paragraph ?? null,
  line: ({ inconsistency: { places } }): number | null => places[0]?.source.line ?? null,
  stated: ({ inconsistency }) => inconsistency.stated,
  computed: ({ inconsistency }) => inconsistency.computed,
  how: ({ inconsistency }) => inconsistency.how,
  message: ({ inconsistency }) => inconsistency.message,
  quote: ({ inconsistency: { places } }): string | null => places[0]?.source.quote ?? null,
  elsewhere: ({ inconsistency: { places }, documents }): string | null =>
    listed(places.slice(1).map(({ source }) => `${placeOf(source, documents)}: «${source.quote ?? ""}»`)),
  suppressed: ({ inconsistency }): string | null => inconsistency.suppressed ?? null,
  review: ({ inconsistency: { review } }): string | null => review?.verdict ?? null,
  reviewSeverity: ({ inconsistency: { review } }): string | null => review?.severity ?? null,
  reviewNote: ({ inconsistency: { review } }): string | null => review?.note ?? null,
  reviewBy: ({ inconsistency: { review } }): string | null => review?.by ?? null,
  standingSeverity: ({ inconsistency }): string | null => standingSeverity(inconsistency),
  since: ({ inconsistency: { id }, hasBaseline, changes }): string | null => (!hasBaseline ? null : changes.newFigures.has(id) ? "new" : "unchanged"),
} satisfies Columns<InconsistencySubject>;
