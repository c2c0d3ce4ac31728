import { readFile } from "node:fs/promises";
import { isCommentedHere } from "../report/word/commented-here.js";
import { InputError } from "../schema/error.js";

/** A Word file of a folder, with its words and whether it bears comments that were written here. */
interface WordFile {
  readonly path: string;
  readonly words: string;
  readonly isCommented: boolean;
}

/**
 * The Word files among others that bear comments written here, each with the file whose words it has letter by letter: null where it has
 * words of its own, since its author may have gone on in it. Where it stands alone it is the draft, and is none of them.
 *
 * @example await ownCopies(["drafts/draft.docx", "drafts/reviewed.docx"]) // Map { "drafts/reviewed.docx" => "drafts/draft.docx" }
 */
export async function ownCopies(paths: readonly string[]): Promise<Map<string, string | null>> {
  const named = paths.filter((path) => /\.docx$/i.test(path));
  if (named.length < 2) return new Map();
  const files = (await Promise.all(named.map(wordFile))).filter((file) => file !== null);
  const isBefore = (other: WordFile, file: WordFile) => !other.isCommented || files.indexOf(other) < files.indexOf(file);
  const original = (file: WordFile) => files.find((other) => other !== file && other.words === file.words && isBefore(other, file));
  return new Map(files.filter(({ isCommented }) => isCommented).map((file) => [file.path, original(file)?.path ?? null]));
}

/** What cannot be opened is told when it is read. */
async function wordFile(path: string): Promise<WordFile | null> {
  const { openWord } = await import("../read/word/open-word.js");
  try {
    const { parts, text } = openWord(await readFile(path), path);
    return { path, words: text, isCommented: isCommentedHere(parts) };
  } catch (error) {
    if (error instanceof InputError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}
