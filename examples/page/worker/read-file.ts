import { readEntries } from "../../../src/document/read-entries.js";
import { roleOf } from "../../../src/document/role-of.js";
import { formatOf } from "../../../src/read/format-of.js";
import { isDocument, type Side } from "../../../src/report/sides.js";
import { isFinding } from "../../../src/schema/is-finding.js";
import type { ReadAs, Tasks } from "../messages.js";

const files = new Map<number, { readonly bytes: Uint8Array; readonly entries: Side }>();

/** Reads a file, keeps what stands in it, and tells what it is. */
export async function readFile({ file, name, bytes, about }: Tasks["read"]["ask"]): Promise<ReadAs> {
  const content = new Uint8Array(bytes);
  files.delete(file);
  const entries = await readEntries(content, { name, about });
  files.set(file, { bytes: content, entries });
  return readAs(entries, formatOf(content, name) === "docx");
}

/** What stands in a file that was read. */
export function entriesOf(file: number): Side {
  return files.get(file)?.entries ?? [];
}

/** The bytes of a file that was read. */
export function bytesOf(file: number): Uint8Array {
  return files.get(file)!.bytes;
}

function readAs(entries: Side, isWord: boolean): ReadAs {
  const [first] = entries;
  if (first !== undefined && isDocument(first)) {
    const { kind, state, symbol, date, paragraphs } = first;
    return { assertions: null, kind, state, symbol, date, paragraphs: paragraphs.length, role: roleOf(kind), isWord };
  }
  const states = new Set(entries.map(({ state }) => state ?? null));
  return {
    assertions: entries.length,
    kind: null,
    state: states.size === 1 ? [...states][0]! : null,
    symbol: null,
    date: null,
    paragraphs: 0,
    role: first !== undefined && !isDocument(first) && isFinding(first) ? "findings" : "claims",
    isWord: false,
  };
}
