import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { STANDARD_INPUT } from "../node/read-bytes.js";
import { InputError } from "../schema/error.js";

/**
 * Makes sure, before anything is written, that no output is a file that is read, by whatever name or link, and that no two outputs are one.
 *
 * @param outputs as given, with `-` for the screen
 * @param read every file that is read
 * @throws {InputError} `bad-option`, naming both
 * @example await refuseOverwriting(["report.html", "report.json"], ["draft.docx", "un.pdf"])
 */
export async function refuseOverwriting(outputs: readonly string[], read: readonly string[]): Promise<void> {
  const before = new Map<string, string>();
  for (const output of outputs) {
    const place = await placeOf(output);
    const other = before.get(place);
    if (other !== undefined) throw new InputError("bad-option", `--output ${output}`, `is written twice (--output ${other}); each output needs its own name`);
    before.set(place, output);
  }
  for (const output of outputs) {
    const file = await sameFile(output, read);
    if (file !== null) throw writesOver(output, file);
  }
}

/** The refusal of an output that is a file read. */
export function writesOver(output: string, file: string): InputError {
  return new InputError("bad-option", `--output ${output}`, `would write over what is read${file === output ? "" : ` (${file})`}; another name is needed`);
}

/** The file among others that a path leads to, through links and in whatever case; null where it leads to none of them. */
export async function sameFile(path: string, others: readonly string[]): Promise<string | null> {
  const sought = await nodeOf(path);
  if (sought === null) return null;
  for (const other of others) if ((await nodeOf(other)) === sought) return other;
  return null;
}

/** What the file system knows a file by; null for one that is not there, and for the screen. */
async function nodeOf(path: string): Promise<string | null> {
  if (path === STANDARD_INPUT) return null;
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${found.dev}:${found.ino}`;
}

/** Where an output will lie: names that differ in case alone are one file on many computers. */
async function placeOf(output: string): Promise<string> {
  return output === STANDARD_INPUT ? output : (await trueLocation(resolve(output))).toLowerCase();
}

/** A path without links, as far as there is one. */
async function trueLocation(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null || dirname(path) === path) return found ?? path;
  return join(await trueLocation(dirname(path)), basename(path));
}
