import { readFile } from "node:fs/promises";
import { advise } from "../audit/advice.js";
import { readSide } from "../node/read-file.js";
import { isDocument } from "../report/sides.js";
import { commentDraft } from "../report/word/comment-draft.js";
import { InputError } from "../schema/error.js";
import type { Report } from "../schema/report.js";
import type { Outcome } from "../schema/verdict.js";
import type { OutputArguments } from "./output.js";

/** Whether the output is to be a copy of the draft with comments: told by the ending, where no format is asked for. */
export function isCommentedDraft({ format, output }: OutputArguments): boolean {
  return format === undefined && /\.docx$/i.test(output ?? "");
}

/**
 * The draft among the files of the State: the one Word file.
 *
 * @throws {InputError} `bad-option` where there is none, or more than one
 */
export function draftAmong(files: readonly string[], output: string): string {
  const [draft, ...others] = files.filter((file) => /\.docx$/i.test(file));
  if (draft === undefined || others.length > 0)
    throw new InputError(
      "bad-option",
      `--output ${output}`,
      `comments are written into the one claims document that is a Word file (.docx); ${draft === undefined ? "none" : others.length + 1} of ${files.join(", ")} is`,
    );
  return draft;
}

/** What is commented, as commander gives it. */
export interface CommentArguments {
  readonly commentOn: readonly Outcome[];
  readonly advice?: boolean;
}

/** The draft with the comments of a report. */
export async function commentedDraft(draft: string, report: Report, { commentOn, advice }: CommentArguments): Promise<Uint8Array> {
  const hints = advice === true ? (await readSide(draft)).filter(isDocument).flatMap((document) => advise(document)) : [];
  return commentDraft(await readFile(draft), report, { ...(commentOn.length === 0 ? {} : { outcomes: commentOn }), advice: hints });
}
