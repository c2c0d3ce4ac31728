import { readFile } from "node:fs/promises";

/** How a report that is a page, and one in Markdown, can be told from a draft. */
const MARKS = /<p class="made">Made by rapporteur |^# (?:Claims beside findings|Figures and dates, added up)\n/;

/**
 * Whether a file is a report that was written here, in a format that tells it: a page or Markdown. A text says nothing of who wrote it and is
 * never taken for one; of Word files with comments `ownCopies` tells which are copies of another.
 *
 * @example await isOwnOutput("drafts/report.html")
 */
export async function isOwnOutput(path: string): Promise<boolean> {
  return /\.(?:html?|md|markdown)$/i.test(path) && MARKS.test(await readFile(path, "utf8").catch(() => ""));
}
