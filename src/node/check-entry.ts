import { resolve } from "node:path";
import { check } from "../check.js";
import { judgeFindings } from "../judge-findings.js";
import { prepareClaims } from "../prepare-claims.js";
import type { PreparedClaims } from "../prepared-claims.js";
import type { Side } from "../report/sides.js";
import { requireCorpusEntry, type CorpusEntry } from "../schema/corpus-entry.js";
import type { About } from "../schema/document.js";
import type { JudgedFinding } from "../schema/report.js";
import { readSide } from "./read-file.js";
import { requirePath } from "./require-path.js";

/** The claims that the last comparison was made with: comparisons that follow each other often have the same. */
export interface LastClaims {
  key: string | null;
  prepared: PreparedClaims | null;
}

/**
 * Makes one comparison of a corpus.
 *
 * @param folder that the entry's paths start from
 * @param last is read, and written for the next comparison
 * @returns one line of NDJSON, without its end: `{"id": …, "report": …}`; where the entry asks for findings only, a line for each:
 *   `{"id": …, "finding": …}`
 * @throws {InputError} `bad-entry`; what `readSide` and `check` throw
 * @example await checkEntry({ id: "UTO", claims: ["a.txt"], against: ["b.txt"] }, "corpus")
 */
export async function checkEntry(entry: CorpusEntry, folder: string, last: LastClaims = { key: null, prepared: null }): Promise<string> {
  requireCorpusEntry(entry, "checkEntry");
  requirePath(folder, "checkEntry, the folder");
  const claims = await claimsFor(entry, folder, last);
  const findings = await readFiles(entry.against, entry, folder);
  const options = { acrossStates: entry.acrossStates ?? false };
  if (entry.only === "findings") return rowsOf(entry.id, judgeFindings(claims, findings, options));
  return JSON.stringify({ id: entry.id, report: check({ claims, findings }, options) });
}

/** A line for each finding; each is let go when it is written. */
function rowsOf(id: string, findings: Iterable<JudgedFinding>): string {
  const rows: string[] = [];
  for (const finding of findings) rows.push(JSON.stringify({ id, finding }));
  return rows.join("\n");
}

/** The claims of an entry: those made ready last where they are the same; else these are let go before others are read. */
async function claimsFor(entry: CorpusEntry, folder: string, last: LastClaims): Promise<PreparedClaims> {
  const key = JSON.stringify([folder, entry.claims, entry.claims.map((path) => entry.about?.[path])]);
  if (last.key === key && last.prepared !== null) return last.prepared;
  last.prepared = null;
  const prepared = prepareClaims(await readFiles(entry.claims, entry, folder));
  Object.assign(last, { key, prepared });
  return prepared;
}

async function readFiles(paths: readonly string[], { about = {} }: CorpusEntry, folder: string): Promise<Side> {
  const sides: Side[number][] = [];
  for (const path of paths) for (const item of await readSide(resolve(folder, path), about[path] as About | undefined)) sides.push(item);
  return sides;
}
