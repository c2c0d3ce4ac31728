import { basename } from "node:path";
import { read } from "../document/read-document.js";
import { formatOf } from "../read/format-of.js";
import { readUhri, readUprInfo, sniff } from "../read/recommendation-lists.js";
import type { Assertion } from "../schema/assertion.js";
import type { About, UnDocument } from "../schema/document.js";
import { parseAssertions } from "../schema/parse-assertions.js";
import { readBytes, STANDARD_INPUT } from "./read-bytes.js";

/**
 * Reads a file of this computer: a document, a list of recommendations (UPR Info's CSV, OHCHR's thematic list, an
 * export of the Universal Human Rights Index), or JSON assertions that another tool made.
 *
 * @param path of the file
 * @param about what is known of it
 * @param name names the document in reports; the file's own by default
 * @returns one document, or all assertions of the file
 * @throws {InputError} what `read` throws; `missing-file`, `not-a-file`, `bad-json`, `bad-shape`
 * @example check({ claims: await readSide("draft.txt"), findings: await readSide("compilation.txt") })
 */
export async function readSide(path: string, about: About = {}, name = basename(path)): Promise<(UnDocument | Assertion)[]> {
  const bytes = await readBytes(path);
  const list = await sniff(bytes, path);
  if (list === "upr-info-csv") return uprInfoRows(bytes, path);
  if (list === "uhri-json") return uhriFindings(bytes, path);
  if (list === "thematic-list") return thematicFindings(bytes, path, about);
  if (/\.json$/i.test(path) || (path === STANDARD_INPUT && formatOf(bytes) === "json")) return parseAssertions(new TextDecoder().decode(bytes), path);
  return [await read(bytes, { name, about })];
}

async function uprInfoRows(bytes: Uint8Array, path: string): Promise<Assertion[]> {
  const { findings, claims } = await readUprInfo(bytes, basename(path));
  return [...findings, ...claims];
}

/** The table seldom names its State: then the caller's word holds. */
async function thematicFindings(bytes: Uint8Array, path: string, { state }: About): Promise<Assertion[]> {
  const { readThematicList } = await import("../read/thematic-list.js");
  const { findings } = readThematicList(bytes, basename(path));
  return state === undefined ? [...findings] : findings.map((finding) => ({ ...finding, state, basis: { ...finding.basis, state: "given" } }));
}

async function uhriFindings(bytes: Uint8Array, path: string): Promise<Assertion[]> {
  const findings: Assertion[] = [];
  for await (const finding of readUhri(once(bytes), { name: basename(path) })) findings.push(finding);
  return findings;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
