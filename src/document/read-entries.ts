import { formatOf } from "../read/format-of.js";
import { readUhri, readUprInfo, sniff } from "../read/recommendation-lists.js";
import type { Assertion } from "../schema/assertion.js";
import type { About, UnDocument } from "../schema/document.js";
import { parseAssertions } from "../schema/parse-assertions.js";
import { read } from "./read-document.js";
import { requireAbout } from "./require-about.js";

/** What `readEntries` is told of the bytes. */
export interface EntryOptions {
  /** The file's name: it names the document in reports. */
  readonly name: string;
  /** What is known of it. */
  readonly about?: About;
  /** Shown in errors; the name by default. */
  readonly path?: string;
}

/**
 * Reads the bytes of any file that a side may consist of: a document, a list of recommendations (UPR Info's CSV, OHCHR's thematic
 * list, an export of the Universal Human Rights Index), or JSON assertions that another tool made.
 *
 * @returns one document, or all assertions of the file
 * @throws {InputError} what `read` throws; `bad-json`, `bad-shape`
 * @example check({ claims: await readEntries(draft, { name: "draft.docx" }), findings })
 */
export async function readEntries(bytes: Uint8Array, { name, about = {}, path = name }: EntryOptions): Promise<(UnDocument | Assertion)[]> {
  const list = await sniff(bytes, path);
  if (list === "upr-info-csv") return uprInfoRows(bytes, name);
  if (list === "uhri-json") return uhriFindings(bytes, name);
  if (list === "thematic-list") return thematicFindings(bytes, name, about);
  if (/\.json$/i.test(path) || (!/\.\w+$/.test(path) && formatOf(bytes) === "json")) return parseAssertions(new TextDecoder().decode(bytes), path);
  return [await read(bytes, { name, about })];
}

async function uprInfoRows(bytes: Uint8Array, name: string): Promise<Assertion[]> {
  const { findings, claims } = await readUprInfo(bytes, name);
  return [...findings, ...claims];
}

/** The table seldom names its State: then the caller's word holds. */
async function thematicFindings(bytes: Uint8Array, name: string, about: About): Promise<Assertion[]> {
  requireAbout(about, name);
  const { state } = about;
  const { readThematicList } = await import("../read/thematic/thematic-list.js");
  const { findings } = readThematicList(bytes, name);
  return state === undefined ? [...findings] : findings.map((finding) => ({ ...finding, state, basis: { ...finding.basis, state: "given" } }));
}

async function uhriFindings(bytes: Uint8Array, name: string): Promise<Assertion[]> {
  const findings: Assertion[] = [];
  for await (const finding of readUhri(once(bytes), { name })) findings.push(finding);
  return findings;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
