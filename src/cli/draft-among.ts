import { readBytes } from "../node/read-bytes.js";
import { InputError } from "../schema/error.js";

/**
 * Finds the draft that comments are written into: the one Word file among the files of the State.
 *
 * @param output the file asked for, shown in errors
 * @returns a function that reads its bytes
 * @throws {InputError} `bad-option` where there is none, or more than one
 */
export function draftAmong(files: readonly string[], output: string): () => Promise<Uint8Array> {
  const [draft, ...others] = files.filter((file) => /\.docx$/i.test(file));
  if (draft === undefined || others.length > 0)
    throw new InputError(
      "bad-option",
      `--output ${output}`,
      `comments are written into the one claims document that is a Word file (.docx); ${draft === undefined ? "none" : others.length + 1} of ${files.join(", ")} is`,
    );
  return () => readBytes(draft);
}
