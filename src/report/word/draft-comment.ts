import type { Span } from "../../text/cut.js";
import type { Place } from "../../schema/source.js";
import type { CommentWords } from "./comments-xml.js";

/** A comment on a draft: what it says, and at which words of the extracted text; null for the end of the draft. */
export interface DraftComment extends CommentWords {
  readonly span: Span | null;
}

/** From the first to the last word of a place; null for one without words. */
export function spanOf({ start, end }: Pick<Place, "start" | "end">): Span | null {
  return start === null || end === null ? null : [start, end];
}
