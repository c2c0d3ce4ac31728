import { readdir, stat } from "node:fs/promises";
import { isAbsolute, join, resolve } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { InputError } from "../schema/error.js";
import { missingFile } from "./missing-file.js";
import { STANDARD_INPUT } from "./read-bytes.js";

/** Files of a folder that are read as documents. JSON and tables are taken only by name: a folder also holds what was written into it. */
const DOCUMENT = /\.(?:docx|pdf|html?|md|markdown|txt)$/i;
/** What Word and other programs leave beside a file that is open. */
const HIDDEN = /^(?:\.|~\$)/;

/**
 * The files that paths mean: a file is itself, a folder the documents that lie in it, a pattern (`drafts/**` + `/*.docx`) the files
 * that fit it, in the order of their names, for shells that do not expand it themselves.
 *
 * @param paths `-` stands for standard input
 * @returns each file once
 * @throws {InputError} `missing-file`, `no-document`
 * @example await expandPaths(["drafts", "un/*.docx"]) // ["drafts/report.docx", "un/c1.docx", "un/c2.docx"]
 */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const expanded = (await Promise.all(paths.map(expandPath))).flat();
  return [...new Map(expanded.map((path) => [path === STANDARD_INPUT ? path : resolve(path), path])).values()];
}

async function expandPath(path: string): Promise<string[]> {
  if (path === STANDARD_INPUT) return [path];
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) return documentsIn(path);
  if (found !== null) return [path];
  const pattern = path.replaceAll("\\", "/");
  if (!isDynamicPattern(pattern)) throw await missingFile(path);
  const files = (await glob(pattern, { expandDirectories: false, absolute: isAbsolute(path) })).sort();
  if (files.length === 0) throw new InputError("missing-file", path);
  return files;
}

/** The refusal of a folder in which nothing is read. */
export function noDocument(folder: string): InputError {
  return new InputError("no-document", folder, "is a directory without documents; read in a directory are .docx, .pdf, .html, .md and .txt");
}

async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && DOCUMENT.test(entry.name) && !HIDDEN.test(entry.name)).map(({ name }) => join(folder, name));
  if (files.length === 0) throw noDocument(folder);
  return files.sort();
}
