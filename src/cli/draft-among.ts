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
  if (draft === undefined || others.length > 0) {
    const fault =
      draft === undefined ? `none of the State's documents is one: ${files.join(", ")}` : `there are ${others.length + 1}: ${[draft, ...others].join(", ")}`;
    throw new InputError("bad-option", `--output ${output}`, `comments are written into one Word draft (.docx), and ${fault}`);
  }
  return () => readBytes(draft);
}
