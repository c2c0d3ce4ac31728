import type { Finding } from "../../schema/assertion.js";
import { InputError } from "../../schema/error.js";
import { tally } from "../../text/tally.js";
import { MAX_OBJECT, splitJsonArray } from "./json-array.js";
import { findingsOfRecord, type UhriRecord } from "./uhri-record.js";
import { emptyUhriSummary, type UhriSummary } from "./uhri-summary.js";

/** How to read an export of the Universal Human Rights Index. */
export interface UhriOptions {
  /** Shown in errors. */
  readonly name?: string;
  /** Filled while reading: what was counted, what was wrong. */
  readonly summary?: UhriSummary;
  /** The largest record, in UTF-16 units. */
  readonly maxObject?: number;
}

/**
 * Reads an export of OHCHR's Universal Human Rights Index, a JSON array of some hundred megabytes, as it comes: one record in
 * memory at a time, besides the ids seen.
 *
 * @param stream the bytes: a file's stream, the body of a response
 * @returns findings in the order of the file; the generator's return value is the summary
 * @throws {InputError} `bad-json` for what is no array of objects, is cut off or broken; `too-large` for a record beyond the limit
 * @example for await (const finding of readUhri(createReadStream("export-full-en.json"))) …
 */
export async function* readUhri(stream: AsyncIterable<Uint8Array>, options: UhriOptions = {}): AsyncGenerator<Finding, UhriSummary> {
  const { name = "UHRI export", summary = emptyUhriSummary(), maxObject = MAX_OBJECT } = options;
  const seen = new Map<string, number>();
  for await (const text of splitJsonArray(stream, name, maxObject)) {
    summary.records++;
    const record = parseRecord(text, name, summary.records);
    const id = ownId(record, seen, summary);
    const findings = id === null ? [] : findingsOfRecord(record, id, summary);
    if (findings.length === 0) summary.dropped++;
    summary.findings += findings.length;
    yield* findings;
  }
  return summary;
}

function parseRecord(text: string, name: string, number: number): UhriRecord {
  try {
    return JSON.parse(text) as UhriRecord;
  } catch (error) {
    throw new InputError("bad-json", name, `object ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The record's id; null for one that was read before with the same text; with a number added where the text is another. */
function ownId(record: UhriRecord, seen: Map<string, number>, summary: UhriSummary): string | null {
  const given = typeof record["AnnotationId"] === "string" ? record["AnnotationId"].trim() : "";
  if (given === "") {
    tally(summary.faults, "no-id");
    return `uhri#${summary.records}`;
  }
  const hash = hashOf(JSON.stringify([record["Text"], record["Countries"]]));
  const before = seen.get(given);
  if (before === undefined) seen.set(given, hash);
  else tally(summary.faults, before === hash ? "repeated-id" : "repeated-id-other-text");
  if (before === undefined) return given;
  return before === hash ? null : `${given}#${summary.records}`;
}

/** FNV-1a over UTF-16 units: tells whether two records with one id have one text. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash | 0;
}
