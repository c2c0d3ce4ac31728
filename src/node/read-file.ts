import { basename } from "node:path";
import { readEntries } from "../document/read-entries.js";
import type { Assertion } from "../schema/assertion.js";
import type { About, UnDocument } from "../schema/document.js";
import { readBytes } from "./read-bytes.js";
import { requirePath } from "./require-path.js";

/**
 * Reads a file of this computer: a document, a list of recommendations (UPR Info's CSV, OHCHR's thematic list, an
 * export of the Universal Human Rights Index), or JSON assertions that another tool made.
 *
 * @param path of the file
 * @param about what is known of it
 * @param name names the document in reports; the file's own by default
 * @returns one document, or all assertions of the file
 * @throws {InputError} what `read` throws; `missing-file`, `not-a-file`, `bad-json`, `bad-shape`; `bad-option` where it is no path
 * @example check({ claims: await readSide("draft.txt"), findings: await readSide("compilation.txt") })
 */
export async function readSide(path: string, about: About = {}, name?: string): Promise<(UnDocument | Assertion)[]> {
  requirePath(path, "readSide");
  return readEntries(await readBytes(path), { name: name ?? basename(path), about, path });
}
