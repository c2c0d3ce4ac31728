import { openWord, type WordPackage } from "../../read/word/open-word.js";
import type { Report } from "../../schema/report.js";
import type { Outcome } from "../../schema/verdict.js";
import type { Span } from "../../text/cut.js";
import { anchorsIn } from "./anchors.js";
import { adviceComments, inconsistencyComments } from "./audit-comments.js";
import type { CommentOptions } from "./comment-draft.js";
import { OUR_NAME } from "./commented-here.js";
import { commentsPart } from "./comments-part.js";
import type { DraftComment } from "./draft-comment.js";
import { findingComments } from "./finding-comments.js";
import { markComments } from "./mark-comments.js";
import { missingComment } from "./missing-comment.js";
import { setAsideComment } from "./set-aside-comment.js";
import { xmlPart } from "./xml-part.js";
import { zipParts } from "./zip-parts.js";

const COMMENTED: readonly Outcome[] = ["contradicted", "partial", "matched"];
const MOST_ON_SENTENCE = 3;

/** Writes the comments of a report into a Word file; `commentDraft` says how. */
export function writeComments(bytes: Uint8Array, report: Report, draft: string, options: CommentOptions): Uint8Array {
  const word = openWord(bytes, draft);
  const main = xmlPart(word.parts.get(word.xml.path)!, draft, word.xml.document);
  const anchorAt = anchorsIn(word, main);
  const existing = commentsPart(word, main, draft);
  const comments = inOrder(commentsOf(report, draft, options), endOf(word)).flatMap(({ comment, span }) => {
    const anchor = anchorAt(span);
    return anchor === null ? [] : [{ comment, anchor }];
  });
  if (comments.length === 0) return bytes;
  const numbered = comments.map(({ comment, anchor }, i) => ({ ...comment, anchor, id: existing.nextId + i }));
  const { author = OUR_NAME, date } = options;
  const changed = existing.add(numbered, { author, ...(date === undefined ? {} : { date }) });
  return zipParts(new Map([...word.parts, ...changed, [word.xml.path, main.change(markComments(numbered))]]));
}

function commentsOf(report: Report, draft: string, { outcomes = COMMENTED, mostOnSentence = MOST_ON_SENTENCE, advice = [] }: CommentOptions): DraftComment[] {
  return [
    ...findingComments(report, draft, outcomes, mostOnSentence),
    ...inconsistencyComments(report, draft),
    ...adviceComments(report.queries ?? [], draft, "Question"),
    ...adviceComments(advice, draft, "Advice"),
    ...[missingComment(report, draft), setAsideComment(report, draft)].filter((comment) => comment !== null),
  ];
}

/** In the order of the draft; what belongs to no place stands at its end. */
function inOrder(comments: readonly DraftComment[], end: Span): { comment: DraftComment; span: Span }[] {
  return comments.map((comment) => ({ comment, span: comment.span ?? end })).sort((a, b) => a.span[0] - b.span[0]);
}

/** The last letter of the text. */
function endOf({ paragraphs }: WordPackage): Span {
  const last = paragraphs.findLast(({ note, spans }) => note === null && spans.length > 0)?.spans.at(-1);
  return last === undefined ? [0, 0] : [last[1] - 1, last[1]];
}
