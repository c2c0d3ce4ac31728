import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { didYouMean } from "../knowledge/did-you-mean.js";
import { InputError } from "../schema/error.js";

/** Word and mail programs make one long dash of the two hyphens of an option. */
const LONG_DASH = /^[–—−]+(?=[a-z])/;

/**
 * The refusal of a file that is not there, with the one that may have been meant: one of the same folder with a name that is near, or an
 * option that was copied from a text.
 *
 * @example throw await missingFile("Draft.docx") // Draft.docx: there is no such file; did you mean «draft.docx»?
 */
export async function missingFile(path: string): Promise<InputError> {
  if (LONG_DASH.test(path)) return new InputError("missing-file", path, `; an option begins with two hyphens: ${path.replace(LONG_DASH, "--")}`);
  const beside = await readdir(dirname(path)).catch(() => []);
  return new InputError("missing-file", path, didYouMean(basename(path), beside));
}
